import type { ClassFacts } from './classes/class-facts.ts'
import type { FileFacts } from './facts.ts'

/** `lasting`: of the very bytes that the id names. `this-run`: of bytes that this run has to take for them. */
export type FactsValidity = 'lasting' | 'this-run'

/**
 * Keeps facts by content id, or by content id and what else they depend on. Never wrong: what it cannot vouch for it does
 * not have.
 */
export interface FactsShelf<Facts> {
  get(id: string): Facts | undefined
  /** What is not `lasting` is forgotten when the run ends: asked only by who keeps anything longer, since it takes a look at each byte. */
  set(id: string, facts: Facts, validity: () => FactsValidity): void
}

/** What a file says about includes; and beside it, where a store has the room, what it says about classes. */
export interface FactsStore extends FactsShelf<FileFacts> {
  readonly classes?: FactsShelf<ClassFacts>
}

/** The content id that a key of a shelf begins with; what else the facts depend on follows a blank. */
export function idOfKey(key: string): string {
  const end = key.indexOf(' ')
  return end < 0 ? key : key.slice(0, end)
}

/** For one run: what base and head share is read once. */
export function memoryStore(): FactsStore {
  return { ...memoryShelf<FileFacts>(), classes: memoryShelf<ClassFacts>() }
}

function memoryShelf<Facts>(): FactsShelf<Facts> {
  const facts = new Map<string, Facts>()
  return { get: id => facts.get(id), set: (id, value) => void facts.set(id, value) }
}
