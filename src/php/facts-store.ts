import type { FileFacts } from './facts.ts'

/** Keeps facts by content id across runs. Never wrong: what it cannot vouch for it does not have. */
export interface FactsStore {
  get(id: string): FileFacts | undefined
  set(id: string, facts: FileFacts): void
}

/** For one run: what base and head share is read once. */
export function memoryStore(): FactsStore {
  const facts = new Map<string, FileFacts>()
  return { get: id => facts.get(id), set: (id, value) => void facts.set(id, value) }
}
