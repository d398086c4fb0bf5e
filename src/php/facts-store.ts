import type { FileFacts } from './facts.ts'

/** Keeps facts by content id across runs. Never wrong: what it cannot vouch for it does not have. */
export interface FactsStore {
  get(id: string): FileFacts | undefined
  set(id: string, facts: FileFacts): void
}
