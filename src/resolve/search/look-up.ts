import type { RepoPath } from '../../model/path.ts'
import type { FileFacts, IncludeFact } from '../../php/facts.ts'
import { callSitesOf } from '../calls/wrappers.ts'
import type { Engine, Place } from '../engine.ts'
import { knownOrHole } from '../expressions/evaluate.ts'
import { ownText } from '../expressions/own-text.ts'
import { sampleOf } from '../files/provided.ts'
import type { Edge } from '../graph/known-graph.ts'
import { hasHole, type Text } from '../values/text.ts'
import { byTurn } from '../values/turns.ts'
import { oneText, textsOf, type Values } from '../values/values.ts'
import { loopsAround } from '../variables/loops-around.ts'
import { perhapsLoaded } from './perhaps-loaded.ts'
import { type Outcome, search } from './search.ts'
import type { SearchPath } from './search-path.ts'
import type { SharedAnswers } from './shared-answers.ts'

/** An include whose paths are known and were looked for. */
export interface LookedUpSite {
  readonly path: RepoPath
  readonly fact: IncludeFact
  readonly values: Values
  /** One for each text that the operand can be. */
  readonly outcomes: readonly Outcome[]
  /** One of several that the same code loads, in the turns of a loop or the runs of a callback. */
  readonly part?: true
  /** The tracked sample of an absent target: it stands for it in the include graph. */
  readonly standIn: RepoPath | undefined
  /** Set where the site is a call: the include behind it, with its function's parameters known. */
  readonly through?: { readonly place: Place; readonly fact: IncludeFact }
  /** Files that it loads where a part has a value that is not known: see `perhapsLoaded`. Not empty. */
  readonly perhaps?: readonly RepoPath[]
  /** False when the answer hangs on the include graph, so that another graph may give another one. */
  readonly stable: boolean
}

export interface Searching {
  readonly engine: Engine
  readonly searchPath: SearchPath
  readonly answers: SharedAnswers
}

export function placeOf(path: RepoPath, facts: FileFacts, fact: IncludeFact): Place {
  return { path, facts, scope: fact.scope, block: fact.block, at: fact.at }
}

/** One site; or, where the code loops over a literal list, one for each element. */
export function lookUpSite(fact: IncludeFact, place: Place, searching: Searching): readonly LookedUpSite[] {
  const own = ownText(fact.operand, place.path)
  return own === undefined ? evaluatedSites(fact, place, searching) : [ownSite(own, fact, place, searching)]
}

/** Most includes of modern code: there is nothing to evaluate. */
function ownSite(text: Text, fact: IncludeFact, { path }: Place, searching: Searching): LookedUpSite {
  const { engine, searchPath, answers } = searching
  const { graph } = engine.world
  const before = graph.questions
  const found = [search(text, path, engine.world, searchPath)]
  const { values, outcomes } = answers.share({ values: oneText(text), outcomes: found })
  const standIn = standInOf(outcomes, engine)
  return { path, fact, values, outcomes, standIn, stable: graph.questions === before }
}

function evaluatedSites(
  fact: IncludeFact,
  place: Place,
  { engine, searchPath, answers }: Searching,
): readonly LookedUpSite[] {
  const { graph } = engine.world
  const before = graph.questions
  engine.begin()
  const values = knownOrHole(fact.operand, place, engine)
  const looked = eachOf(values, [place]).map(({ values: given, part }) => {
    const found = textsOf(given).texts.map(text => search(text, place.path, engine.world, searchPath))
    const { values, outcomes } = answers.share({ values: given, outcomes: found })
    return { values, part, outcomes, standIn: standInOf(outcomes, engine) }
  })
  const perhaps = values.open ? perhapsLoaded(fact.operand, place, { engine, searchPath }) : []
  const stable = graph.questions === before
  const { path } = place
  // Written out: V8 gives each object that is spread from many shapes a shape of its own.
  return looked.map(({ values, part, outcomes, standIn }) =>
    part
      ? { path, fact, values, part, outcomes, standIn, stable }
      : withPerhaps({ path, fact, values, outcomes, standIn, stable }, perhaps),
  )
}

function withPerhaps(site: LookedUpSite, perhaps: readonly RepoPath[]): LookedUpSite {
  return perhaps.length === 0 ? site : { ...site, perhaps }
}

type Each = Pick<LookedUpSite, 'values' | 'part'>

/** What the loops around one of the places give: each element of their lists is a site of its own. */
function eachOf(values: Values, places: readonly Place[]): readonly Each[] {
  const { open } = textsOf(values)
  const isLooped = !open && values.alternatives.some(value => value.turns !== undefined)
  const turns = isLooped ? byTurn(values.alternatives, new Set(places.flatMap(loopsAround))) : undefined
  return (
    turns?.map(alternatives => ({ values: { ...values, alternatives }, part: true })) ?? [
      { values: { ...values, open } },
    ]
  )
}

/** The calls that reach an include through the parameters of its function, looked up like includes. */
export function lookUpCalls(site: LookedUpSite, searching: Searching): readonly LookedUpSite[] {
  const { engine, searchPath } = searching
  const facts = engine.world.files.get(site.path)
  if (!facts || site.fact.scope === 0 || isWhollyKnown(site)) return []
  engine.begin()
  const place = placeOf(site.path, facts, site.fact)
  return callSitesOf({ place, fact: site.fact }, engine).flatMap(({ fact, through, part, ...call }) =>
    eachOf(call.values, [call.place, through.place]).map(each => {
      const outcomes = textsOf(each.values).texts.map(text => search(text, site.path, engine.world, searchPath))
      const standIn = standInOf(outcomes, engine)
      return { path: call.place.path, fact, ...(part && { part }), ...each, outcomes, through, standIn, stable: false }
    }),
  )
}

/** Each path that it can be is known to the last letter. */
export function isWhollyKnown({ values }: LookedUpSite): boolean {
  const { texts, open } = textsOf(values)
  return !open && !texts.some(hasHole)
}

function standInOf(outcomes: readonly Outcome[], { world }: Engine): RepoPath | undefined {
  for (const path of triedPaths(outcomes)) {
    const sample = sampleOf(path, world)
    if (sample !== undefined) return sample
  }
  return undefined
}

/** The whole paths that were looked for in vain; undecided ones (`…/tail`) are left out. Empty where anything was found. */
export function triedPaths(outcomes: readonly Outcome[]): readonly string[] {
  if (outcomes.some(isFound)) return []
  const tried = outcomes.flatMap(outcome => (outcome.kind === 'absent' || outcome.kind === 'tail' ? outcome.tried : []))
  return tried.filter(path => !path.startsWith('…'))
}

export function isFound(outcome: Outcome): boolean {
  return (outcome.kind === 'found' || outcome.kind === 'tail') && outcome.paths.length > 0
}

export function edgesOf(site: LookedUpSite): readonly Edge[] {
  const [only, more] = site.outcomes
  if (
    more === undefined &&
    site.standIn === undefined &&
    site.perhaps === undefined &&
    only?.kind === 'found' &&
    only.loose === undefined
  )
    return only.paths.map(to => ({ from: site.path, to, fact: site.fact }))
  const found = site.outcomes.flatMap(outcome =>
    outcome.kind === 'found' ? outcome.paths : outcome.kind === 'tail' ? likelyOf(outcome.paths, site) : [],
  )
  const loose = new Set(site.outcomes.flatMap(outcome => (outcome.kind === 'found' ? (outcome.loose ?? []) : [])))
  const targets = [...found, ...(site.standIn ? [site.standIn] : []), ...(site.perhaps ?? [])]
  return [...new Set(targets)].map(to => ({
    from: site.path,
    to,
    fact: site.fact,
    ...(loose.has(to) ? { loose: true as const } : {}),
  }))
}

/** Of the files that a tail may mean. A function that all pages call would join them to whatever is named alike. */
function likelyOf(paths: readonly RepoPath[], { through }: LookedUpSite): readonly RepoPath[] {
  return through && paths.length > 1 ? [] : paths.slice(0, 1)
}
