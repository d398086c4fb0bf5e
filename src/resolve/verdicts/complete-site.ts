import { baseNameOf, directoryOf, joinPath } from '../../model/path.ts'
import type { FileFacts } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import { isKitPath } from '../files/kit.ts'
import { isLaidOver } from '../files/laid-over.ts'
import { installed, type Provided, providedBy, withheld } from '../files/provided.ts'
import { isDeclaredAlready } from '../guards/declared-already.ts'
import { type Guard, guardOf } from '../guards/guards.ts'
import { isSecondChoice } from '../guards/second-choice.ts'
import { skippedTurn } from '../guards/skipped-turn.ts'
import { createWrites } from '../guards/writes.ts'
import { isFound, type LookedUpSite, placeOf, type Searching, triedPaths } from '../search/look-up.ts'
import type { Outcome } from '../search/search.ts'
import { type SourceTail, sourceTailOf } from '../search/source-tail.ts'
import { tidy } from '../values/tidy.ts'
import { type Anchors, anchorsOf } from './anchors.ts'
import { isGuessed } from './left-home.ts'

/** A site with all that its verdict needs, but for the votes of the others. */
export interface EvaluatedSite extends LookedUpSite {
  /** The path as it is written; set where the head is no literal and some site needs it. */
  readonly sourceTail?: SourceTail | undefined
  /** Why an absent target does no harm. */
  readonly guard?: Guard | undefined
  /** Set when one of the absent targets is not meant to be in the repository. */
  readonly provided?: Provided | undefined
  /** Something speaks against it: see `isDeclaredAlready` and `isLaidOver`. */
  readonly doubted?: boolean | undefined
  /** Set when an absent target exists somewhere, but is not part of what is deployed. */
  readonly withheld?: { readonly path: string; readonly why: string } | undefined
}

/** Asks what only absent targets need to be asked: once, when the graph has settled. */
export function completeSites(sites: readonly LookedUpSite[], searching: Searching): readonly EvaluatedSite[] {
  const { engine } = searching
  const asking = { searching, writes: createWrites(engine), anchors: anchorsOf(sites) }
  const someUndecided = sites.some(isUndecided)
  return sites.map(site => {
    const facts = engine.world.files.get(site.path)
    if (!facts) return site
    const sourceTail = someUndecided ? tailOf(site, facts, searching) : undefined
    if (!site.outcomes.some(isFound)) return completed(site, sourceTail, absent(site, facts, asking))
    if (isGuessed(site)) return completed(site, sourceTail, { guard: guardOfGuessed(site, facts, searching) })
    // Most sites of a large project: a copy would take as much room again.
    return sourceTail ? completed(site, sourceTail, {}) : site
  })
}

type OfAbsent = Pick<EvaluatedSite, 'guard' | 'provided' | 'doubted' | 'withheld'>

function completed(site: LookedUpSite, sourceTail: SourceTail | undefined, ofAbsent: OfAbsent): EvaluatedSite {
  const { path, fact, values, outcomes, standIn, stable, part, through, perhaps } = site
  const { guard, provided, doubted, withheld } = ofAbsent
  // Written out: V8 gives an object that is spread no room for what is added, and each of many shapes one of its own.
  const shared = { path, fact, values, outcomes, standIn, stable, sourceTail, guard, provided, doubted, withheld }
  if (!part && !through && !perhaps) return shared
  return { ...shared, ...(part && { part }), ...(through && { through }), ...(perhaps && { perhaps }) }
}

/** Not found, and not all of its values are paths of the tree: the head as it is written has to tell. */
function isUndecided({ values, outcomes }: LookedUpSite): boolean {
  if (outcomes.some(isFound)) return false
  return values.open || outcomes.some(one => one.kind === 'outside' && (outcomes.length > 1 || one.tried !== undefined))
}

/** Of a call: what guards the include behind it, or the call itself. */
function guardAt({ fact, values, through, part }: LookedUpSite, place: Place, engine: Engine): Guard | undefined {
  const guard =
    (through && guardOf(through.fact, values, through.place, engine)) ?? guardOf(fact, values, place, engine)
  const skipped =
    guard || !part ? undefined : (skippedTurn(place, engine) ?? (through && skippedTurn(through.place, engine)))
  return skipped === undefined ? guard : { why: skipped, about: 'branch' }
}

/** What is found by its end alone may turn out not to be meant. */
function guardOfGuessed(site: LookedUpSite, facts: FileFacts, { engine }: Searching): Guard | undefined {
  engine.begin()
  return guardAt(site, placeOf(site.path, facts, site.fact), engine)
}

function tailOf(site: LookedUpSite, facts: FileFacts, { engine }: Searching): SourceTail | undefined {
  engine.begin()
  return sourceTailOf(site.fact.operand, placeOf(site.path, facts, site.fact), engine)
}

interface Asking {
  readonly searching: Searching
  readonly writes: (path: string) => boolean
  readonly anchors: Anchors
}

function absent(site: LookedUpSite, facts: FileFacts, { searching, writes, anchors }: Asking): OfAbsent {
  const { engine } = searching
  engine.begin()
  const place = placeOf(site.path, facts, site.fact)
  const guard = guardAt(site, place, engine)
  const paths = [
    ...triedPaths(site.outcomes),
    ...site.outcomes.flatMap(behindLink),
    ...site.outcomes.flatMap(outcome => belowHead(outcome, engine, anchors)),
  ]
  const whole = paths.map(path => providedBy(path, engine.world, writes))
  const provided = [...whole, ...site.outcomes.map(outcome => belowRoot(outcome, engine))].find(isThere)
  const doubted = guard === undefined && isDoubted(site, place, engine)
  return { guard, provided, doubted, withheld: provided ? undefined : firstWithheld(site, engine) }
}

function isDoubted({ outcomes, through }: LookedUpSite, place: Place, engine: Engine): boolean {
  if (!outcomes.every(({ kind }) => kind === 'absent')) return false
  const tried = triedPaths(outcomes)
  if (tried.every(path => isLaidOver(path, engine.world))) return true
  if (tried.some(path => isKitPath(path, place.path, engine.world))) return true
  const places = through ? [place, through.place] : [place]
  return places.some(at => isDeclaredAlready(at, engine) || isSecondChoice(at, engine))
}

/** Where a link leads that leads nowhere; a directory that is installed there holds anything. */
function behindLink(outcome: Outcome): readonly string[] {
  if (outcome.kind !== 'dangling') return []
  const aim = tidy(`${directoryOf(outcome.link)}/${outcome.target}`)
  return [aim, `${aim}/any`]
}

/** A head that is not known may well be the root, where `vendor` is. */
function belowRoot(outcome: Outcome, { world }: Engine): Provided | undefined {
  const isMeant = outcome.kind === 'tail' && !outcome.bare && outcome.paths.length === 0 && !world.index.tree.built
  return isMeant ? installed(outcome.tail, world) : undefined
}

/**
 * In each directory of the tree that the head may lead to: there the sample lies, and there the project writes it. Where
 * other paths below the head are, the directory may be made as well; a name alone may be nowhere else.
 */
function belowHead(outcome: Outcome, { world }: Engine, anchors: Anchors): readonly string[] {
  if (outcome.kind !== 'tail' || outcome.bare || outcome.paths.length > 0) return []
  const { head, tail } = outcome
  const directory = directoryOf(tail)
  const below = [...(anchors.get(head) ?? [])].map(place => joinPath(place, tail))
  if (directory === '') return below
  const ending = world.index.directoriesEnding(directory).map(place => `${place}/${baseNameOf(tail)}`)
  return [...new Set([...ending, ...below])]
}

function isThere(provided: Provided | undefined): provided is Provided {
  return provided !== undefined
}

function firstWithheld(site: LookedUpSite, { world }: Engine): EvaluatedSite['withheld'] {
  for (const path of triedPaths(site.outcomes)) {
    const why = withheld(path, world)
    if (why !== undefined) return { path, why }
  }
  return undefined
}
