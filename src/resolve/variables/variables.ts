import type { RepoPath } from '../../model/path.ts'
import type { Expr } from '../../php/expressions/expression.ts'
import type { AssignmentFact, FileFacts, IncludeFact, ScopeFact } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import { isGlobalsElement, rootTarget } from '../expressions/symbols.ts'
import { anything, isUnset, nothing, union, type Values, withTrace } from '../values/values.ts'
import { assignedValue } from './assigned-value.ts'
import { byVariable } from './by-variable.ts'
import { type Exposure, exposuresOf, mayChange } from './exposed.ts'
import { writtenByFunctions } from './global-values.ts'
import { type IncludeWrite, includeWrites, leadsToAssignment } from './include-writes.ts'
import { MAX_WRITES, reachingWrites, type Spot, type Write } from './reaching.ts'
import { type Reference, referencesTo } from './references.ts'
import { startValue } from './start-value.ts'

type VariableWrite = Write &
  (
    | { readonly fact: AssignmentFact }
    | IncludeWrite
    /** From here on another name, or a closure, may change it too. */
    | Reference
    /** A call that gets it may change it. */
    | Exposure
    | Opening
  )

/** `extract`, `$$x`, `eval`: any variable may have another value from here on, until it gets one by its name. */
interface Opening extends Spot {
  readonly kills: false
  readonly opens: true
}

/** What of a variable is asked for: all of it, or one element of the array that it holds. */
export interface Asked {
  readonly name: string
  /** As PHP would keep it; writes to other elements are then left out. */
  readonly key?: string
}

/** What a variable can be where `place` reads it. */
export function variableValue(asked: Asked, place: Place, engine: Engine): Values {
  const key = `$${nameOf(asked)} ${engine.numberOf(place.path)}:${place.scope}:${place.at}:${place.block}`
  const compute = () => lookUp(asked, place, engine)
  return place.bindings || place.enclosing ? engine.guarded(key, compute) : engine.once(key, compute)
}

export function nameOf({ name, key }: Asked): string {
  return key === undefined ? name : `${name}[${key}]`
}

function lookUp(asked: Asked, place: Place, engine: Engine): Values {
  const { name } = asked
  const { writes, fromStart } = reachingWrites(place.facts, place, writesIn(asked, place, engine))
  if (writes.length > MAX_WRITES) return anything
  const here = writes.flatMap(write => writtenValue(asked, write, place, engine))
  const written = here.length > 0 && place.scope === 0 ? [...here, ...writtenByFunctions(asked, place, engine)] : here
  const start = fromStart ? startValue(asked, place, engine) : undefined
  const parts = start && (written.length === 0 || !isUnset(start)) ? [...written, start] : written
  if (parts.every(isUnset)) demandVariable(name, place, engine)
  const values = parts.length === 0 ? anything : union(parts, engine.cap)
  return isJumpedTo(place) ? { ...values, open: true } : values
}

/** A variable of the file scope may be set by an including or included file of which not all was read. */
function demandVariable(name: string, place: Place, engine: Engine): void {
  const { graph } = engine.world
  if (place.scope !== 0 || name.startsWith('_') || graph.pass === 0) return
  const group = graph.groupOf(place.path)
  for (const path of engine.declaring(name)) if (graph.groupOf(path) === group) engine.demand(`$${name}`, path)
}

interface Openings {
  readonly openings: readonly Opening[]
  /** Blocks do not tell what a `goto` skips. */
  readonly jumps: readonly number[]
}

const openingsOf = new WeakMap<ScopeFact, Openings>()

/** Told apart once a scope: its includes are many, and each variable asks. */
function openingsIn({ facts, scope }: Place): Openings {
  const fact = facts.scopes[scope]
  if (!fact) return { openings: [], jumps: [] }
  const known = openingsOf.get(fact)
  if (known) return known
  const jumps = fact.opens.filter(({ why }) => why === 'goto').map(({ at }) => at)
  const openings = fact.opens
    .filter(({ why }) => why !== 'include' && why !== 'goto')
    .map(({ block, at }) => ({ scope, block, at, kills: false, opens: true }) as const)
  const fresh = { openings, jumps }
  openingsOf.set(fact, fresh)
  return fresh
}

function isJumpedTo(place: Place): boolean {
  return openingsIn(place).jumps.some(at => at < place.at)
}

function writesIn(asked: Asked, place: Place, engine: Engine): readonly VariableWrite[] {
  const { name } = asked
  const assignments = assignmentsTo(name, place)
  const own = asked.key === undefined ? assignments : writesToElement(asked, assignments)
  const others = [
    ...includeWrites(name, place, engine).filter(({ before }) => before < place.at),
    ...referencesTo(name, place),
    ...exposuresOf(name, place).filter(({ at }) => at !== place.at),
    ...openingsIn(place).openings,
  ]
  return others.length === 0 ? own : [...own, ...others]
}

/** Those that concern the element; one to it alone leaves nothing of what was there before. */
function writesToElement(asked: Asked, assignments: readonly AssignmentWrite[]): readonly AssignmentWrite[] {
  const own = assignments.filter(({ fact }) => concerns(fact, asked))
  return own.map(write => (isElement(write.fact, asked) ? { ...write, kills: true } : write))
}

function isElement({ target, op }: AssignmentFact, { key }: Asked): boolean {
  if (op !== '=' || target.kind !== 'element' || isGlobalsElement(target)) return false
  return target.array.kind === 'variable' && target.key?.kind === 'literal' && target.key.value === key
}

function isWhole(target: Expr): boolean {
  return target.kind === 'variable' || isGlobalsElement(target)
}

/** False for a write to another element than the one that is asked for. */
export function concerns({ target }: AssignmentFact, { key }: Asked): boolean {
  if (key === undefined || target.kind !== 'element' || isGlobalsElement(target)) return true
  const written = firstKey(target)
  return written?.kind !== 'literal' || written.value === key
}

/** The key next to the variable: `a` of `$x['a']['b']`. */
function firstKey(target: Extract<Expr, { kind: 'element' }>): Expr | undefined {
  return target.array.kind === 'element' && !isGlobalsElement(target.array) ? firstKey(target.array) : target.key
}

type AssignmentWrite = Write & { readonly fact: AssignmentFact }

/** Assignments of one scope to a variable or to its elements. */
const assignmentsTo = byVariable(collectAssignments)

function* collectAssignments({ assignments }: FileFacts): Iterable<readonly [string, AssignmentWrite]> {
  for (const fact of assignments) {
    const name = plainName(rootTarget(fact.target), fact.scope)
    if (name !== undefined) yield [name, writeOf(fact)]
  }
}

function writeOf(fact: AssignmentFact): AssignmentWrite {
  const { scope, block, at, op, target } = fact
  return { scope, block, at, kills: isWhole(target) && op !== '??=', fact }
}

/** In the file scope `$GLOBALS['x']` is `$x`. */
function plainName(target: Expr, scope: number): string | undefined {
  if (target.kind === 'variable') return target.name
  return scope === 0 && isGlobalsElement(target) ? target.key.value : undefined
}

function writtenValue(asked: Asked, write: VariableWrite, place: Place, engine: Engine): readonly Values[] {
  if ('unread' in write) return demandUnread(asked.name, write.unread, engine)
  if ('shared' in write || 'opens' in write) return [anything]
  if ('position' in write) return mayChange(write, place, engine) ? [anything] : []
  if ('include' in write) return [leftBehind(asked, write.include, engine)]
  const values = assignedValue(asked, write.fact, place, engine)
  const trace = { path: place.path, span: write.fact.span, message: `$${asked.name} is set here` }
  return [write.fact.op === 'global' ? values : withTrace(values, trace)]
}

function demandUnread(name: string, include: IncludeFact, engine: Engine): readonly Values[] {
  const { graph } = engine.world
  const loaded = graph.reachedFrom(graph.targetsOf(include))
  for (const path of engine.unread(name)) if (loaded.has(path)) engine.demand(`$${name}`, path)
  return []
}

/** What an included file leaves in a variable at its end. */
function leftBehind(asked: Asked, include: IncludeFact, engine: Engine): Values {
  const targets = engine.world.graph.targetsOf(include)
  return union(
    targets.map(path => valueAtEnd(asked, path, engine)),
    engine.cap,
  )
}

function valueAtEnd(asked: Asked, path: RepoPath, engine: Engine): Values {
  const facts = engine.world.files.get(path)
  if (!facts || !leadsToAssignment(asked.name, path, engine)) return nothing
  const end = { path, facts, scope: 0, block: facts.scopes[0]?.body ?? 0, at: Number.MAX_SAFE_INTEGER }
  return variableValue(asked, end, engine)
}
