import type { RepoPath } from '../../model/path.ts'
import type { World } from '../engine.ts'
import type { EvaluatedProject } from '../evaluate-project.ts'
import { providedBy, withheld } from '../files/provided.ts'
import { isFound, type LookedUpSite } from '../search/look-up.ts'
import type { Outcome } from '../search/search.ts'
import { valuesKey } from './before.ts'
import type { EvaluatedSite } from './complete-site.ts'
import type { Tail } from './judge-outcome.ts'

/** So many other tails of a head tell the directory that it leads to. */
const MIN_SPEAKING = 2

type KeyOf = (path: RepoPath, site: EvaluatedSite) => string

/**
 * The head tree's sites, without what only ends like what is meant. A tail is found wherever a file ends like it; but one
 * that was found below a directory where others of the same head still are is not meant by a file that the change puts
 * elsewhere: the head leads where it led.
 */
export function withoutStrays(head: EvaluatedProject, base: EvaluatedProject, keyOf: KeyOf): EvaluatedProject {
  const isNew = (path: RepoPath) => !base.world.index.tree.paths.has(path)
  const moved = new Set(head.sites.filter(site => isGuessed(site) && foundTails(site).every(hasOnly(isNew))))
  if (moved.size === 0) return head
  const paths = new Set([...moved].map(({ path }) => path))
  const before = pathsByTail(
    base.sites.filter(site => paths.has(site.path)),
    keyOf,
  )
  const homes = homesOf(head.sites)
  const left = (site: EvaluatedSite) =>
    site.outcomes.map(outcome => {
      if (!isFoundTail(outcome)) return outcome
      const tried = leftBehind(outcome, before.get(tailKey(site, outcome, keyOf)) ?? [], { homes, world: head.world })
      return { ...outcome, paths: tried.length > 0 ? [] : outcome.paths, tried }
    })
  return { ...head, sites: head.sites.map(site => (moved.has(site) ? asAbsent(site, left(site), head.world) : site)) }
}

/** All that was found of it was found by its end alone, below a head that is not known. */
export function isGuessed({ values, outcomes }: LookedUpSite): boolean {
  const found = outcomes.filter(isFound)
  return !values.open && found.length > 0 && found.every(isFoundTail)
}

function isFoundTail(outcome: Outcome): outcome is Tail {
  return outcome.kind === 'tail' && outcome.paths.length > 0 && outcome.tried.every(path => path.startsWith('…/'))
}

function foundTails({ outcomes }: EvaluatedSite): readonly Tail[] {
  return outcomes.filter(isFoundTail)
}

function hasOnly(isMeant: (path: RepoPath) => boolean): (outcome: Tail) => boolean {
  return ({ paths }) => paths.every(isMeant)
}

function asAbsent(site: EvaluatedSite, outcomes: readonly Outcome[], world: World): EvaluatedSite {
  if (outcomes.some(isFound)) return site
  const tried = outcomes.flatMap(outcome => (outcome.kind === 'tail' ? outcome.tried : []))
  const [provided] = tried.flatMap(path => providedBy(path, world, () => false) ?? [])
  const [kept] = tried.flatMap(path => {
    const why = withheld(path, world)
    return why === undefined ? [] : [{ path, why }]
  })
  return { ...site, outcomes, provided, withheld: provided ? undefined : kept }
}

/** What a line found before, by the line, its values and the tail. */
function pathsByTail(sites: readonly EvaluatedSite[], keyOf: KeyOf): ReadonlyMap<string, readonly RepoPath[]> {
  const known = new Map<string, readonly RepoPath[]>()
  for (const site of sites) {
    for (const outcome of foundTails(site)) {
      const key = tailKey(site, outcome, keyOf)
      known.set(key, [...(known.get(key) ?? []), ...outcome.paths])
    }
  }
  return known
}

function tailKey(site: EvaluatedSite, { head, tail }: Tail, keyOf: KeyOf): string {
  return `${keyOf(site.path, site)}${valuesKey(site)}\0${head}\0${tail}`
}

/** By head and directory: the tails that are found there. */
type Homes = ReadonlyMap<string, ReadonlySet<string>>

function homesOf(sites: readonly EvaluatedSite[]): Homes {
  const homes = new Map<string, Set<string>>()
  for (const { head, tail, paths } of sites.flatMap(foundTails)) {
    for (const path of paths) {
      const key = `${head}\0${placeOf(path, tail)}`
      const tails = homes.get(key) ?? new Set()
      homes.set(key, tails.add(tail))
    }
  }
  return homes
}

function placeOf(path: RepoPath, tail: string): string {
  return path.slice(0, path.length - tail.length)
}

/** The paths where a tail was, when all of them are gone and the head still leads there and not to where it is now. */
function leftBehind(
  { head, tail, paths }: Tail,
  before: readonly RepoPath[],
  { homes, world: { index } }: { readonly homes: Homes; readonly world: World },
): readonly string[] {
  if (before.some(path => index.lookup(path).kind !== 'absent')) return []
  const now = paths.map(path => placeOf(path, tail))
  const speaks = (other: string) => other !== tail && now.every(place => index.lookup(place + other).kind !== 'file')
  return [...new Set(before)].filter(path => {
    const tails = homes.get(`${head}\0${placeOf(path, tail)}`) ?? []
    return [...tails].filter(speaks).length >= MIN_SPEAKING
  })
}
