import type { FileTree } from '../model/file-tree.ts'
import { groupBy } from '../model/group-by.ts'
import type { RepoPath } from '../model/path.ts'
import type { Settings } from '../model/settings.ts'
import type { FileFacts, IncludeFact } from '../php/facts.ts'
import { settleArguments } from './calls/given-arguments.ts'
import { createEngine } from './create-engine.ts'
import { DemandList, type Demands } from './demands.ts'
import type { World } from './engine.ts'
import { collectDeclarations, collectSymbols } from './expressions/symbols.ts'
import type { ServerPaths } from './files/server-paths.ts'
import { TreeIndex } from './files/tree-index.ts'
import { type Edge, KnownGraph } from './graph/known-graph.ts'
import { compilePages, type PageTest } from './graph/pages.ts'
import { demandTests } from './guards/switched-off.ts'
import {
  edgesOf,
  isFound,
  isWhollyKnown,
  type LookedUpSite,
  lookUpCalls,
  lookUpSite,
  placeOf,
  type Searching,
} from './search/look-up.ts'
import { createSearchPath } from './search/search-path.ts'
import { SharedAnswers } from './search/shared-answers.ts'
import { completeSites, type EvaluatedSite } from './verdicts/complete-site.ts'

export interface EvaluatedProject {
  readonly world: World
  readonly sites: readonly EvaluatedSite[]
  readonly demands: Demands
  /** Words of which it was asked which files of the project tell of them: see `sayTheSame`. */
  readonly names: ReadonlySet<string>
}

export interface ProjectInput {
  readonly tree: FileTree
  readonly files: ReadonlyMap<RepoPath, FileFacts>
  readonly settings: Settings
  /** Absent: no file of the tree says where the server looks. */
  readonly serverPaths?: ServerPaths
  /** Gives away what is left of the same tree's evaluation, when less was known of its files: it is as large as the project. */
  takeStart?(): HeadStart | undefined
  /** Asked after each pass: true ends the evaluation, to go on when more is known of the files that are demanded. */
  interrupt?(demands: Demands): boolean
}

/** What an evaluation that was interrupted leaves to the next one: little, since both are as large as the project. */
export interface HeadStart {
  readonly index: TreeIndex
  readonly declarations: World['declarations']
  readonly edges: readonly Edge[]
  readonly names: ReadonlySet<string>
  /** More facts may add values, but they take no found file away. */
  readonly found: KnownSites
}

export type Evaluation =
  | { readonly kind: 'settled'; readonly project: EvaluatedProject }
  | { readonly kind: 'interrupted'; readonly start: HeadStart }

/** Values need the include graph and the graph needs values; so many passes settle real projects. */
const MAX_PASSES = 4

/** Looks every include up, pass by pass, until the include graph stays the same; then asks what the absent ones need. */
export function evaluateProject(input: ProjectInput): Evaluation {
  let { pass, evaluating } = begin(input)
  for (;;) {
    const next = runPass(pass, evaluating)
    if ('kind' in next) return next
    pass = next
  }
}

function begin(input: ProjectInput): { pass: Pass; evaluating: Evaluating } {
  const { files, settings, serverPaths = new Map() } = input
  const start = input.takeStart?.()
  const symbols = collectSymbols(files)
  const declarations = start?.declarations ?? collectDeclarations(files)
  const index = start?.index ?? new TreeIndex(input.tree)
  const pages = compilePages(settings)
  const demands = new DemandList(start?.names)
  const graph = start
    ? new KnownGraph(files, currentEdges(start.edges, files), { pass: 1, pages })
    : new KnownGraph(files, [], { pass: 0, pages })
  const shared = { files, symbols, index, settings, declarations, serverPaths }
  const interrupted = () => input.interrupt?.(demands.words) === true
  return { pass: { graph, known: start?.found ?? new Map() }, evaluating: { shared, pages, demands, interrupted } }
}

interface Evaluating {
  readonly shared: Omit<World, 'graph'>
  readonly pages: PageTest
  readonly demands: DemandList
  interrupted(): boolean
}

/** What one pass leaves to the next: nothing else of it may stay in memory. */
interface Pass {
  readonly graph: KnownGraph
  readonly known: KnownSites
}

function runPass({ graph, known }: Pass, { shared, pages, demands, interrupted }: Evaluating): Evaluation | Pass {
  const { files, index, declarations } = shared
  const pass = graph.pass + 1
  const world: World = { ...shared, graph }
  const { searching, sites } = lookUpAll(world, known, demands)
  if (pass > 1) demandAround(sites, searching)
  // Made when they are needed: they are as large as the project.
  const edges = () => sites.flatMap(edgesOf)
  const leave = (): Evaluation => {
    return {
      kind: 'interrupted',
      start: { index, declarations, edges: edges(), names: demands.names, found: foundSites(sites) },
    }
  }
  if (pass > 1 && interrupted()) return leave()
  const change = pass === 1 ? 'other edges' : changeOfEdges(edges(), graph.edges)
  const settled = change !== 'other edges'
  if (!settled && pass < MAX_PASSES)
    return { graph: new KnownGraph(files, edges(), { pass, pages }), known: stableSites(sites) }
  const complete = completeSites(settled ? sites : sites.map(site => orAsBefore(site, graph)), searching)
  if (interrupted()) return leave()
  for (const { through } of sites) if (through) settleArguments(through.place)
  const told =
    change === 'other facts' ? { ...world, graph: new KnownGraph(files, edges(), { pass: graph.pass, pages }) } : world
  return { kind: 'settled', project: { world: told, sites: complete, demands: demands.words, names: demands.names } }
}

function demandAround(sites: readonly LookedUpSite[], { engine }: Searching): void {
  for (const { path, fact, outcomes, through } of sites) {
    const facts = outcomes.some(isFound) ? undefined : engine.world.files.get(path)
    if (!facts) continue
    demandTests(placeOf(path, facts, fact), engine)
    if (through) demandTests(through.place, engine)
  }
}

/** Whoever uses what is known takes it away: it is as large as the project. */
type KnownSites = Map<IncludeFact, readonly LookedUpSite[]>

function lookUpAll(world: World, known: KnownSites, demands: DemandList) {
  const engine = createEngine(world, demands)
  const searching: Searching = { engine, searchPath: createSearchPath(engine), answers: new SharedAnswers() }
  const sites: LookedUpSite[] = []
  for (const path of [...world.files.keys()].sort()) {
    const facts = world.files.get(path)
    for (const fact of facts?.includes ?? []) {
      const same = known.get(fact)
      known.delete(fact)
      if (same) sites.push(...same)
      else if (facts) sites.push(...lookUpSite(fact, placeOf(path, facts, fact), searching))
    }
  }
  return { searching, sites: withCalls(sites, searching) }
}

/**
 * An include whose path its callers give is judged at the calls; where one is known it gives way to them. What it finds
 * itself, by a pattern, stays where calls hang on what is not known: others may ask for the rest.
 */
function withCalls(sites: readonly LookedUpSite[], searching: Searching): readonly LookedUpSite[] {
  if (searching.engine.world.graph.pass === 0) return sites
  const all = sites.flatMap(site => {
    const calls = lookUpCalls(site, searching)
    if (calls.length === 0) return [site]
    return site.outcomes.some(isFound) && !calls.every(isWhollyKnown) ? [site, ...calls] : calls
  })
  return all.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.fact.at - b.fact.at))
}

/**
 * A page that is only included by what it includes itself is one in every other pass: what the pass before found from its
 * directory is found.
 */
function orAsBefore(site: LookedUpSite, graph: KnownGraph): LookedUpSite {
  const isOneOfMany = site.part || site.through || site.perhaps || site.standIn !== undefined
  if (site.stable || isOneOfMany || site.outcomes.some(isFound)) return site
  const paths = graph.targetsOf(site.fact)
  return paths.length === 0 ? site : { ...site, outcomes: [{ kind: 'found', paths }] }
}

function stableSites(sites: readonly LookedUpSite[]): KnownSites {
  return byFact(sites.filter(site => site.stable))
}

/** Each include with all its turns; of a file that is read again none is asked for. */
function foundSites(sites: readonly LookedUpSite[]): KnownSites {
  const known = stableSites(sites)
  return new Map([...known].filter(([, turns]) => turns.every(site => site.outcomes.some(isFound))))
}

function byFact(sites: readonly LookedUpSite[]): KnownSites {
  const known = new Map<IncludeFact, LookedUpSite[]>()
  for (const site of sites) {
    const group = known.get(site.fact)
    if (group) group.push(site)
    else known.set(site.fact, [site])
  }
  return known
}

/** The edges of an earlier evaluation, with the facts of the files that were read again; those of calls stay as they were. */
function currentEdges(edges: readonly Edge[], files: ProjectInput['files']): readonly Edge[] {
  return [...groupBy(edges, edge => edge.from)].flatMap(([from, own]) => {
    const { includes = [], calls = [] } = files.get(from) ?? {}
    const facts = new Map(includes.map(fact => [fact.at, fact]))
    const called = new Set(calls.map(({ at }) => at))
    return own.flatMap(edge => {
      const fact = facts.get(edge.fact.at)
      if (fact === edge.fact || called.has(edge.fact.at)) return [edge]
      return fact ? [{ ...edge, fact }] : []
    })
  })
}

/** Nobody asks the graph for more than which files include which, in which places: `other facts` tell the same of that. */
function changeOfEdges(now: readonly Edge[], before: readonly Edge[]): 'none' | 'other facts' | 'other edges' {
  const areSame = now.length === before.length && now.every((edge, index) => isSame(edge, before[index]))
  if (!areSame) return 'other edges'
  return now.every(({ fact }, index) => fact === before[index]?.fact) ? 'none' : 'other facts'
}

function isSame({ from, to, fact, loose }: Edge, other: Edge | undefined): boolean {
  return other?.from === from && other.to === to && other.fact.at === fact.at && other.loose === loose
}
