import { groupBy } from '../model/group-by.ts'
import { extensionOf, type RepoPath } from '../model/path.ts'
import { isPhpFile } from '../php/is-php.ts'
import type { EvaluatedSite } from './complete-site.ts'
import type { EvaluatedProject } from './evaluate-project.ts'
import { foundBefore } from './found-before.ts'
import { isSlip } from './nearest.ts'
import type { IncludeSite, Resolution } from './resolution.ts'
import { textsOf } from './values.ts'

/** What the base tree says of the sites of the head tree. */
export interface Before {
  /** Its target was found. */
  wasFound(site: EvaluatedSite): boolean
  /** The verdict on the same site with the same values; undefined for a site that is new or was changed. */
  verdictOn(site: EvaluatedSite): Resolution | undefined
  /** The line named a PHP file under the same head, and of this name but for a slip in its extension. */
  wasSpelledRight(site: EvaluatedSite, head: string, tail: string): boolean
}

interface Judged {
  readonly evaluated: EvaluatedProject
  /** Base path to head path. */
  readonly renames: ReadonlyMap<RepoPath, RepoPath>
  /** The verdicts on the sites of `evaluated`, in their order. */
  readonly judged: readonly IncludeSite[]
}

/** `keyOf` tells the sites of both trees apart: equal keys, the same line. */
export function beforeOf(
  { evaluated, renames, judged }: Judged,
  head: readonly EvaluatedSite[],
  keyOf: (path: RepoPath, site: EvaluatedSite) => string,
): Before {
  const headKey = (site: EvaluatedSite) => keyOf(site.path, site)
  const now = groupBy(head, headKey)
  const then = groupBy(evaluated.sites, site => keyOf(renames.get(site.path) ?? site.path, site))
  const found = foundBefore(then, now, valuesKey)
  const verdicts = new Map<string, Resolution>()
  const gone = new Set<string>()
  for (const [index, site] of evaluated.sites.entries()) {
    const path = renames.get(site.path) ?? site.path
    const key = keyOf(path, site)
    const verdict = judged[index]?.resolution
    if (verdict) verdicts.set(key + valuesKey(site), verdict)
    if (!now.has(key)) for (const name of namesOf(path, site)) gone.add(name)
  }
  return {
    wasFound: site => found.has(site),
    verdictOn: site => verdicts.get(headKey(site) + valuesKey(site)),
    wasSpelledRight: ({ path }, head, tail) => {
      const extension = extensionOf(tail)
      const stem = tail.slice(0, tail.length - extension.length)
      if (extension === '' || isPhpFile(tail) || !isSlip(extension, 'php')) return false
      return gone.has(nameKey(path, head, `${stem}php`))
    },
  }
}

export const nothingBefore: Before = {
  wasFound: () => false,
  verdictOn: () => undefined,
  wasSpelledRight: () => false,
}

function namesOf(path: RepoPath, { outcomes }: EvaluatedSite): readonly string[] {
  return outcomes.flatMap(outcome => (outcome.kind === 'tail' ? [nameKey(path, outcome.head, outcome.tail)] : []))
}

function nameKey(path: RepoPath, head: string, tail: string): string {
  return `${path}\0${head}\0${tail}`
}

function valuesKey({ values }: EvaluatedSite): string {
  return ['', values.open, ...textsOf(values).texts].join('\0')
}
