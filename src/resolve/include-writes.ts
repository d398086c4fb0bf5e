import type { RepoPath } from '../model/path.ts'
import type { IncludeFact } from '../php/facts.ts'
import type { Engine, Place } from './engine.ts'
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

const writesOfIncludes = new WeakMap<Engine, Map<string, KnownWrites>>()

/** The includes of a scope that may leave a value in a variable: looked for once, however often it is read. */
export function includeWrites(name: string, place: Place, engine: Engine): readonly IncludeWrite[] {
  const { graph } = engine.world
  const known = writesOfIncludes.get(engine) ?? new Map<string, KnownWrites>()
  writesOfIncludes.set(engine, known)
  const key = `${place.path}:${place.scope}:${name}`
  const before = known.get(key)
  if (before?.asked) graph.questions++
  if (before) return before.writes
  const questions = graph.questions
  const includes = place.facts.includes.filter(({ scope }) => scope === place.scope)
  const isSet = includes.length > 0 && isSetSomewhere(name, engine)
  const writes = isSet ? includes.flatMap(include => includeWrite(name, include, engine)) : []
  known.set(key, { writes, asked: graph.questions !== questions })
  return writes
}

/** Some file's own scope assigns the variable, or may: else no include has to be looked at. Hangs on the graph. */
function isSetSomewhere(name: string, engine: Engine): boolean {
  return engine.leadingTo(name).size > 0 || engine.mayLeadTo(name).size > 0
}

function includeWrite(name: string, include: IncludeFact, engine: Engine): readonly IncludeWrite[] {
  const spot = { ...spotOf(include), kills: false, before: include.at }
  if (includeAssigns(name, include, engine)) return [{ ...spot, include }]
  return mayAssign(name, include, engine) ? [{ ...spot, unread: include }] : []
}

function spotOf(include: IncludeFact) {
  return { scope: include.scope, block: include.block, at: include.end }
}

function includeAssigns(name: string, include: IncludeFact, engine: Engine): boolean {
  return engine.world.graph.targetsOf(include).some(target => leadsToAssignment(name, target, engine))
}

function mayAssign(name: string, include: IncludeFact, engine: Engine): boolean {
  return engine.world.graph.targetsOf(include).some(target => engine.mayLeadTo(name).has(target))
}

/** True when the file, or one that it includes, assigns the variable in its file scope. */
export function leadsToAssignment(name: string, path: RepoPath, engine: Engine): boolean {
  return engine.leadingTo(name).has(path)
}
