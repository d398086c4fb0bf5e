import { groupBy } from '../../model/group-by.ts'
import { extensionOf, type RepoPath } from '../../model/path.ts'
import { isPhpFile } from '../../php/is-php.ts'
import type { EvaluatedProject } from '../evaluate-project.ts'
import { isSlip } from '../files/nearest.ts'
import { textsOf } from '../values/values.ts'
import type { EvaluatedSite } from './complete-site.ts'
import { foundBefore } from './found-before.ts'
import type { IncludeSite, Resolution } from './resolution.ts'

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

type KeyOf = (path: RepoPath, site: EvaluatedSite) => string

/** `keyOf` tells the sites of both trees apart: equal keys, the same line. A file's past is looked into when it is asked for. */
export function beforeOf({ evaluated, renames, judged }: Judged, head: readonly EvaluatedSite[], keyOf: KeyOf): Before {
  const headSites = groupBy(head, ({ path }) => path)
  const sites = evaluated.sites.map((site, index) => ({ site, verdict: judged[index]?.resolution }))
  const baseSites = groupBy(sites, ({ site: { path } }) => renames.get(path) ?? path)
  const known = new Map<RepoPath, Past>()
  const pastOf = (path: RepoPath): Past => {
    const past =
      known.get(path) ?? lookBack(path, { head: headSites.get(path) ?? [], base: baseSites.get(path) ?? [] }, keyOf)
    known.set(path, past)
    return past
  }
  return {
    wasFound: site => pastOf(site.path).found.has(site),
    verdictOn: site => pastOf(site.path).verdicts.get(keyOf(site.path, site) + valuesKey(site)),
    wasSpelledRight: ({ path }, head, tail) => {
      const extension = extensionOf(tail)
      const stem = tail.slice(0, tail.length - extension.length)
      if (extension === '' || isPhpFile(tail) || !isSlip(extension, 'php')) return false
      return pastOf(path).gone.has(nameKey(head, `${stem}php`))
    },
  }
}

/** What was known of the lines of one file, which may have had another name. */
interface Past {
  readonly found: ReadonlySet<EvaluatedSite>
  /** By line and values. */
  readonly verdicts: ReadonlyMap<string, Resolution>
  /** What lines named that are not there any more. */
  readonly gone: ReadonlySet<string>
}

interface Lines {
  readonly head: readonly EvaluatedSite[]
  readonly base: readonly { readonly site: EvaluatedSite; readonly verdict: Resolution | undefined }[]
}

function lookBack(path: RepoPath, { head, base }: Lines, keyOf: KeyOf): Past {
  const keyed = base.map(line => ({ ...line, key: keyOf(path, line.site) }))
  const now = groupBy(head, site => keyOf(path, site))
  const lines = groupBy(keyed, ({ key }) => key)
  const old = new Map(Array.from(lines, ([key, alike]) => [key, alike.map(({ site }) => site)]))
  const verdicts = new Map<string, Resolution>()
  const gone = new Set<string>()
  for (const { key, site, verdict } of keyed) {
    if (verdict) verdicts.set(key + valuesKey(site), verdict)
    if (!now.has(key)) for (const name of namesOf(site)) gone.add(name)
  }
  return { found: foundBefore(old, now, valuesKey), verdicts, gone }
}

export const nothingBefore: Before = {
  wasFound: () => false,
  verdictOn: () => undefined,
  wasSpelledRight: () => false,
}

function namesOf({ outcomes }: EvaluatedSite): readonly string[] {
  return outcomes.flatMap(outcome => (outcome.kind === 'tail' ? [nameKey(outcome.head, outcome.tail)] : []))
}

function nameKey(head: string, tail: string): string {
  return `${head}\0${tail}`
}

/** Equal for sites that can be the same. */
export function valuesKey({ values }: EvaluatedSite): string {
  return ['', values.open, ...textsOf(values).texts].join('\0')
}
