import { FactsPool, MANY_FACTS } from '../php/facts-pool.ts'

/**
 * Makes the same facts in the least room, where there are many: a string cut from a source keeps all of that source in
 * memory, and a list that grew has room for more.
 */
export function compactorFor(files: number): Compactor {
  if (files <= MANY_FACTS) return facts => facts
  const pool = new FactsPool()
  return facts => pool.share(facts)
}

export type Compactor = <Facts extends object>(facts: Facts) => Facts
