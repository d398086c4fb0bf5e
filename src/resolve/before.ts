import { extensionOf, type RepoPath } from '../model/path.ts'
import { isPhpFile } from '../php/is-php.ts'
import type { EvaluatedSite } from './complete-site.ts'
import type { EvaluatedProject } from './evaluate-project.ts'
import { isFound } from './look-up.ts'
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

export interface Base {
  readonly evaluated: EvaluatedProject
  /** Base path to head path. */
  readonly renames: ReadonlyMap<RepoPath, RepoPath>
}

/** `judged`: the verdicts on the sites of `base`, in their order. */
export function beforeOf(
  { evaluated, renames }: Base,
  judged: readonly IncludeSite[],
  head: readonly EvaluatedSite[],
): Before {
  const found = new Set<string>()
  const verdicts = new Map<string, Resolution>()
  const kept = new Set(head.map(site => siteKey(site.path, site)))
  const gone = new Set<string>()
  for (const [index, site] of evaluated.sites.entries()) {
    const path = renames.get(site.path) ?? site.path
    const key = siteKey(path, site)
    if (site.outcomes.some(isFound)) found.add(key)
    const verdict = judged[index]?.resolution
    if (verdict) verdicts.set(key + valuesKey(site), verdict)
    if (!kept.has(key)) for (const name of namesOf(path, site)) gone.add(name)
  }
  return {
    wasFound: site => found.has(siteKey(site.path, site)),
    verdictOn: site => verdicts.get(siteKey(site.path, site) + valuesKey(site)),
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

function siteKey(path: RepoPath, { fact, values }: EvaluatedSite): string {
  const element = values.every ? JSON.stringify(values.alternatives) : ''
  return `${path}\0${fact.keyword}\0${fact.text}\0${element}`
}

function valuesKey({ values }: EvaluatedSite): string {
  return ['', values.open, ...textsOf(values).texts].join('\0')
}
