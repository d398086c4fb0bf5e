import { groupBy } from '../../model/group-by.ts'

/** Which turn of which loops over literal lists: `LOOP#TURN`, sorted. All turns happen, so each is a case of its own. */
export type Turns = readonly string[]

/** What two parts of one expression have together; undefined where one loop would have to be in two turns at once. */
export function sameTurns(a: Turns, b: Turns): Turns | undefined {
  const all = [...new Set([...a, ...b])].sort()
  const loops = new Set(all.map(loopOf))
  return loops.size === all.length ? all : undefined
}

function loopOf(turn: string): string {
  return turn.slice(0, turn.lastIndexOf('#'))
}

/**
 * The alternatives of each turn of these loops: of a loop that has ended only one turn's is left. Undefined where some are
 * not of the same loops, so that it is not known which happen.
 */
export function byTurn<T extends { readonly turns?: Turns }>(
  alternatives: readonly T[],
  running: ReadonlySet<string>,
): readonly (readonly T[])[] | undefined {
  const inRunning = ({ turns = [] }: T) => turns.filter(turn => running.has(loopOf(turn)))
  const loops = new Set(alternatives.map(value => inRunning(value).map(loopOf).join(' ')))
  if (loops.size !== 1 || loops.has('')) return undefined
  return [...groupBy(alternatives, value => inRunning(value).join(' ')).values()]
}
