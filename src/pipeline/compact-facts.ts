import type { FileFacts } from '../php/facts.ts'

/** Up to so many files their sources may stay in memory: copying facts takes longer than parsing. */
const MANY = 3000

/**
 * The same facts in the least room, where there are many: a string cut from a source keeps all of that source in memory,
 * and a list that grew has room for more.
 */
export function compactFacts(facts: FileFacts, files: number): FileFacts {
  if (files <= MANY) return facts
  const copy: FileFacts = JSON.parse(JSON.stringify(facts))
  return copy
}
