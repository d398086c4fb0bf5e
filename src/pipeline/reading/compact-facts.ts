import { FactsPool, MANY_FACTS } from '../../php/facts-pool.ts'

/** Sources of so many bytes may stay in memory whole: sharing takes longer than parsing. */
const FEW_BYTES = 32 * 1024 * 1024

/** Of so many files no source may: what else is kept of them fills the memory. */
const LARGE_TREE = 50_000

/**
 * Makes the same facts in the least room, where there are many, from much: a string cut from a source keeps all of that
 * source in memory, and a list that grew has room for more.
 */
export function compactorFor(files: number): Compactor {
  if (files <= MANY_FACTS) return facts => facts
  const pool = new FactsPool()
  let left = files > LARGE_TREE ? 0 : FEW_BYTES
  return (facts, bytes) => {
    left -= bytes
    return left >= 0 ? facts : pool.share(facts)
  }
}

/** `bytes`: the length of the source that they were read from. */
export type Compactor = <Facts extends object>(facts: Facts, bytes: number) => Facts
