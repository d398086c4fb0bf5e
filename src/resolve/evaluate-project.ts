import type { FileTree } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'
import type { Settings } from '../model/settings.ts'
import type { FileFacts, IncludeFact } from '../php/facts.ts'
import type { Demands, Engine, Place, World } from './engine.ts'
import { createEngine, knownOrHole } from './evaluate.ts'
import { guardOf } from './guards.ts'
import { type Edge, KnownGraph } from './known-graph.ts'
import { type Provided, providedBy } from './provided.ts'
import { type Outcome, search } from './search.ts'
import { createSearchPath, type SearchPath } from './search-path.ts'
import { type SourceTail, sourceTailOf } from './source-tail.ts'
import { collectSymbols } from './symbols.ts'
import { TreeIndex } from './tree-index.ts'
import { textsOf, type Values } from './values.ts'
import { createWrites } from './writes.ts'

/** An include whose paths are known and looked up, but not judged: for that the heads must vote first. */
export interface EvaluatedSite {
  readonly path: RepoPath
  readonly fact: IncludeFact
  readonly values: Values
  /** One for each text that the operand can be. */
  readonly outcomes: readonly Outcome[]
  /** The path as it is written; set where the head is no literal. */
  readonly sourceTail: SourceTail | undefined
  /** Why an absent target does no harm. */
  readonly guard: string | undefined
  /** Set when one of the absent targets is not meant to be in the repository. */
  readonly provided: Provided | undefined
}

export interface EvaluatedProject {
  readonly world: World
  readonly sites: readonly EvaluatedSite[]
  readonly demands: Demands
}

export interface ProjectInput {
  readonly tree: FileTree
  readonly files: ReadonlyMap<RepoPath, FileFacts>
  readonly settings: Settings
}

/** Values need the include graph and the graph needs values; this many rounds settle real projects. */
const MAX_PASSES = 4

export function evaluateProject(input: ProjectInput): EvaluatedProject {
  const symbols = collectSymbols(input.files)
  const index = new TreeIndex(input.tree)
  let graph = new KnownGraph(input.files, [], 0)
  for (let pass = 1; ; pass++) {
    const world: World = { files: input.files, symbols, index, graph, settings: input.settings }
    const round = evaluateRound(world)
    const edges = round.sites.flatMap(edgesOf)
    const settled = signatureOf(edges) === signatureOf(graph.edges)
    if (pass === MAX_PASSES || (pass > 1 && settled)) return round
    graph = new KnownGraph(input.files, edges, pass)
  }
}

function evaluateRound(world: World): EvaluatedProject {
  const { engine, demands } = createEngine(world)
  const searchPath = createSearchPath(engine)
  const writes = createWrites(engine)
  const sites: EvaluatedSite[] = []
  for (const path of [...world.files.keys()].sort()) {
    const facts = world.files.get(path)
    for (const fact of facts?.includes ?? []) {
      if (facts) sites.push(...evaluateSite(fact, placeOf(path, facts, fact), { engine, searchPath, writes }))
    }
  }
  return { world, sites, demands }
}

export function placeOf(path: RepoPath, facts: FileFacts, fact: IncludeFact): Place {
  return { path, facts, scope: fact.scope, block: fact.block, at: fact.at }
}

interface Round {
  readonly engine: Engine
  readonly searchPath: SearchPath
  readonly writes: (path: string) => boolean
}

/** One site; or, where the code loops over a literal list, one for each element. */
function evaluateSite(fact: IncludeFact, place: Place, round: Round): readonly EvaluatedSite[] {
  round.engine.begin()
  const values = knownOrHole(fact.operand, place, round.engine)
  const each =
    values.every && !values.open ? values.alternatives.map(value => ({ ...values, alternatives: [value] })) : [values]
  return each.map(part => lookedUp(fact, part, place, round))
}

function lookedUp(fact: IncludeFact, values: Values, place: Place, round: Round): EvaluatedSite {
  const { world } = round.engine
  const outcomes = textsOf(values).texts.map(text => search(text, place.path, world, round.searchPath))
  const absent = !outcomes.some(outcome => outcome.kind === 'found')
  const guard = absent ? guardOf(fact, values, place, round.engine) : undefined
  const provided = absent ? firstProvided(outcomes, world, round.writes) : undefined
  const sourceTail = sourceTailOf(fact.operand, place, round.engine)
  return { path: place.path, fact, values, outcomes, sourceTail, guard, provided }
}

function firstProvided(
  outcomes: readonly Outcome[],
  world: World,
  writes: (path: string) => boolean,
): Provided | undefined {
  const tried = outcomes.flatMap(outcome => (outcome.kind === 'absent' || outcome.kind === 'tail' ? outcome.tried : []))
  for (const path of tried) {
    const provided = path.startsWith('…') ? undefined : providedBy(path, world, writes)
    if (provided) return provided
  }
  return undefined
}

function edgesOf(site: EvaluatedSite): readonly Edge[] {
  const found = site.outcomes.flatMap(outcome =>
    outcome.kind === 'found' ? outcome.paths : outcome.kind === 'tail' ? outcome.paths.slice(0, 1) : [],
  )
  const targets = site.provided?.standIn ? [...found, site.provided.standIn] : found
  return [...new Set(targets)].map(to => ({ from: site.path, to, fact: site.fact }))
}

function signatureOf(edges: readonly Edge[]): string {
  return edges.map(({ from, to, fact }) => `${from}>${to}@${fact.at}`).join('\n')
}
