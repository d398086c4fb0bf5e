import { nearestPath } from '../files/nearest.ts'
import type { TreeIndex } from '../files/tree-index.ts'
import { beforeHole } from '../values/text.ts'
import type { EvaluatedSite } from '../verdicts/complete-site.ts'
import type { Missing } from '../verdicts/resolution.ts'
import type { Outcome } from './search.ts'

/** All that was looked for in vain, each once. */
export function triedOf(site: EvaluatedSite): readonly string[] {
  return [...new Set(site.outcomes.flatMap(triedFor))]
}

/** `…/tail` where it is not known where the path begins. */
export function triedFor(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'unknown') return outcome.hung ? [`…/${outcome.hung.tail}`] : []
  return 'tried' in outcome ? (outcome.tried ?? []) : []
}

/** The same with the file that was most likely meant. */
export function withNearest(missing: Missing, site: EvaluatedSite, index: TreeIndex): Missing {
  for (const wanted of [...site.outcomes.flatMap(belowItsHead), ...missing.tried]) {
    const nearest = nearestPath(wanted.replace(/^…\//, ''), index, site.path)
    if (nearest !== undefined) return { ...missing, nearest }
  }
  return missing
}

/** `lang/…/post.phpp` means a file of `lang`, not the page of that name. */
function belowItsHead(outcome: Outcome): readonly string[] {
  return outcome.kind === 'unknown' && outcome.hung ? [`${beforeHole(outcome.hung.head)}…/${outcome.hung.tail}`] : []
}
