import type { RepoPath } from '../../model/path.ts'
import type { IncludeFact } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import type { Write } from './reaching.ts'

/** An include that may leave a value in a variable. */
export type IncludeWrite = Write & {
  /** Where the include begins. */
  readonly before: number
} & (
    | { readonly include: IncludeFact }
    /** What it loads may assign the variable in code that was not read. */
    | { readonly unread: IncludeFact }
  )

interface KnownWrites {
  readonly writes: readonly IncludeWrite[]
  /** The include graph was asked. */
  readonly asked: boolean
}

/** An include that loads something. */
interface Loading {
  readonly include: IncludeFact
  readonly targets: readonly RepoPath[]
}

interface Known {
  readonly writes: Map<string, KnownWrites>
  /** By path and scope. */
  readonly loading: Map<string, readonly Loading[]>
}

const knownOf = new WeakMap<Engine, Known>()

/** The includes of a scope that may leave a value in a variable: looked for once, however often it is read. */
export function includeWrites(name: string, place: Place, engine: Engine): readonly IncludeWrite[] {
  const { graph } = engine.world
  const known: Known = knownOf.get(engine) ?? { writes: new Map(), loading: new Map() }
  knownOf.set(engine, known)
  const scope = `${place.path}:${place.scope}`
  const key = `${scope}:${name}`
  const before = known.writes.get(key)
  if (before?.asked) graph.questions++
  if (before) return before.writes
  const questions = graph.questions
  const loading = known.loading.get(scope) ?? loadingIn(place, engine)
  known.loading.set(scope, loading)
  // Another graph may know of more that is loaded.
  if (place.facts.includes.some(include => include.scope === place.scope)) graph.questions++
  const isSet = loading.length > 0 && isSetSomewhere(name, engine)
  const writes = isSet ? loading.flatMap(each => includeWrite(name, each, engine)) : []
  known.writes.set(key, { writes, asked: graph.questions !== questions })
  return writes
}

function loadingIn({ facts, scope }: Place, { world }: Engine): readonly Loading[] {
  return facts.includes.flatMap(include => {
    const targets = include.scope === scope ? world.graph.targetsOf(include) : []
    return targets.length > 0 ? [{ include, targets }] : []
  })
}

/** Some file's own scope assigns the variable, or may: else no include has to be looked at. Hangs on the graph. */
function isSetSomewhere(name: string, engine: Engine): boolean {
  return engine.leadingTo(name).size > 0 || engine.mayLeadTo(name).size > 0
}

function includeWrite(name: string, { include, targets }: Loading, engine: Engine): readonly IncludeWrite[] {
  const spot = { scope: include.scope, block: include.block, at: include.end, kills: false, before: include.at }
  if (targets.some(target => leadsToAssignment(name, target, engine))) return [{ ...spot, include }]
  return targets.some(target => engine.mayLeadTo(name).has(target)) ? [{ ...spot, unread: include }] : []
}

/** True when the file, or one that it includes, assigns the variable in its file scope. */
export function leadsToAssignment(name: string, path: RepoPath, engine: Engine): boolean {
  return engine.leadingTo(name).has(path)
}
