/**
 * One step of a pattern over the characters of a path: one character; any number of them, with slashes or without; or
 * nothing or any number of whole directories with their slashes.
 */
export type WildStep =
  | { readonly kind: 'one'; readonly test: (character: string) => boolean }
  | { readonly kind: 'any'; readonly slashes: boolean }
  | { readonly kind: 'directories' }

/** The step for one certain character. */
export function literal(wanted: string): WildStep {
  return { kind: 'one', test: character => character === wanted }
}

/** A step that nothing passes. */
export const NEVER: WildStep = { kind: 'one', test: () => false }

/**
 * Whether the steps match the whole text. The time is bounded by length times steps, whatever a stranger's pattern is:
 * all ways to match are followed at once.
 */
export function matchesWhole(steps: readonly WildStep[], text: string): boolean {
  let states = entered(steps, [0])
  for (const character of text) {
    if (states.size === 0) return false
    states = advance(steps, states, character)
  }
  return states.has(steps.length)
}

/** A state is the index of the next step; one below zero is inside of the directories of step `-1 - state`. */
function advance(steps: readonly WildStep[], states: ReadonlySet<number>, character: string): Set<number> {
  const next: number[] = []
  for (const state of states) {
    const at = state < 0 ? -1 - state : state
    const step = steps[at]
    if (step === undefined) continue
    if (step.kind === 'one' && step.test(character)) next.push(at + 1)
    if (step.kind === 'any' && (step.slashes || character !== '/')) next.push(at)
    if (step.kind === 'directories') next.push(-1 - at, ...(character === '/' ? [at + 1] : []))
  }
  return entered(steps, next)
}

/** With the states that are reached without another character. */
function entered(steps: readonly WildStep[], states: readonly number[]): Set<number> {
  const all = new Set(states)
  for (const state of all) {
    const step = steps[state]
    if (step !== undefined && step.kind !== 'one') all.add(state + 1)
  }
  return all
}
