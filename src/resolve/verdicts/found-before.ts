import { isFound } from '../search/look-up.ts'
import type { EvaluatedSite } from './complete-site.ts'

/** Sites by what tells a line from others, in source order. */
export type Alike = ReadonlyMap<string, readonly EvaluatedSite[]>

/**
 * The sites whose target was found before. Of several that read alike in a file each has its own past: they are told apart
 * by their values, else by their order, where there are as many of them as before. Else nobody knows.
 */
export function foundBefore(
  before: Alike,
  now: Alike,
  valuesOf: (site: EvaluatedSite) => string,
): ReadonlySet<EvaluatedSite> {
  const found = new Set<EvaluatedSite>()
  for (const [key, sites] of now) {
    const old = before.get(key) ?? []
    const wasHit = sites.length === 1 && old.length === 1 ? undefined : hitsByValues(old, valuesOf)
    for (const [at, site] of sites.entries()) {
      const twin = old.length === sites.length ? old[at] : undefined
      if (wasHit?.get(valuesOf(site)) ?? (twin !== undefined && isHit(twin))) found.add(site)
    }
  }
  return found
}

function hitsByValues(
  sites: readonly EvaluatedSite[],
  valuesOf: (site: EvaluatedSite) => string,
): ReadonlyMap<string, boolean> {
  const hits = new Map<string, boolean>()
  for (const site of sites) hits.set(valuesOf(site), hits.get(valuesOf(site)) === true || isHit(site))
  return hits
}

function isHit({ outcomes }: EvaluatedSite): boolean {
  return outcomes.some(isFound)
}
