import type { LookedUpSite } from '../search/look-up.ts'

/** For each head that is not known the directories of the tree below which files were found that hang on it. */
export type Anchors = ReadonlyMap<string, ReadonlySet<string>>

export function anchorsOf(sites: readonly LookedUpSite[]): Anchors {
  const anchors = new Map<string, Set<string>>()
  for (const { outcomes } of sites) {
    for (const outcome of outcomes) {
      if (outcome.kind !== 'tail' || outcome.bare) continue
      const { head, tail, paths } = outcome
      const known = anchors.get(head) ?? new Set()
      for (const path of paths) known.add(path.slice(0, -tail.length).replace(/\/$/, ''))
      anchors.set(head, known)
    }
  }
  return anchors
}
