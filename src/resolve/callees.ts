import type { Arg, Expr } from '../php/expression.ts'
import type { CallFact } from '../php/facts.ts'
import { classesOf, classNamed, findMethod } from './classes.ts'
import type { Engine, Place } from './engine.ts'
import { chooseInForce } from './in-force.ts'
import type { In, ScopeIn } from './symbols.ts'

/** A call that runs a function of the project. */
export interface KnownCall {
  readonly place: Place
  readonly fact: CallFact
  readonly args: readonly Arg[]
  /** The class of the object, or the one that is named, for a method. */
  readonly self: string | undefined
}

/** A function that more places call than this is no include wrapper that a person wrote. */
const MAX_CALLS = 5000

type CallsByScope = ReadonlyMap<string, readonly KnownCall[]>

const known = new WeakMap<Engine, Map<string, CallsByScope>>()

/** The calls, anywhere in the project, that run this function or method, as far as it is known. */
export function callsOf(scope: ScopeIn, engine: Engine): readonly KnownCall[] {
  const { name, kind } = scope.fact
  if (name === undefined) return []
  const isConstructor = kind === 'method' && name === '__construct'
  const owner = scope.facts.classes[scope.fact.class ?? -1]?.name ?? ''
  engine.demand(`(${lastPart(isConstructor ? owner : name)}`)
  const key = isConstructor ? `new ${owner}` : kind === 'method' ? `->${name}` : name
  const calls = callsNamed(key, engine)
  return calls.get(isConstructor ? ANY_CONSTRUCTOR : scopeKey(scope)) ?? []
}

export function scopeKey({ path, index }: ScopeIn): string {
  return `${path}#${index}`
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('\\') + 1)
}

/** Whom each call of one name runs is asked once, however many classes have a method of that name. */
function callsNamed(key: string, engine: Engine): CallsByScope {
  const ofEngine = known.get(engine) ?? new Map<string, CallsByScope>()
  known.set(engine, ofEngine)
  const before = ofEngine.get(key)
  if (before) return before
  const calls = engine.world.symbols.calls.get(key) ?? []
  const byScope = calls.length > MAX_CALLS ? new Map<string, KnownCall[]>() : byCallee(calls, engine)
  ofEngine.set(key, byScope)
  return byScope
}

function byCallee(calls: readonly In<CallFact>[], engine: Engine): CallsByScope {
  const byScope = new Map<string, KnownCall[]>()
  for (const { path, facts, fact } of calls) {
    engine.begin()
    const place = { path, facts, scope: fact.scope, block: fact.block, at: fact.at }
    for (const [key, callee] of calleesOf(fact.call, place, engine)) {
      const call = { ...callee, place, fact }
      const group = byScope.get(key)
      if (group) group.push(call)
      else byScope.set(key, [call])
    }
  }
  return byScope
}

type Callee = Pick<KnownCall, 'args' | 'self'>

/** Stands for the constructor of the class that is named, whichever file declares it. */
const ANY_CONSTRUCTOR = 'new'

/** What a call may run, by `scopeKey`. */
function calleesOf(call: Expr, place: Place, engine: Engine): ReadonlyMap<string, Callee> {
  switch (call.kind) {
    case 'call': {
      const own = call.names.flatMap(name =>
        chooseInForce(engine.world.symbols.functions.get(name) ?? [], place.path, engine.world),
      )
      return new Map(own.map(scope => [scopeKey(scope), { args: call.args, self: undefined }]))
    }
    case 'method-call':
      return methodCallees(classesOf(engine.evaluate(call.object, place)), call, place, engine)
    case 'static-call': {
      const name = classNamed(call.class, place, engine)
      return methodCallees(name === undefined ? [] : [name], call, place, engine)
    }
    case 'new':
      return call.class.kind === 'name'
        ? new Map([[ANY_CONSTRUCTOR, { args: call.args, self: call.class.name }]])
        : new Map()
    default:
      return new Map()
  }
}

function methodCallees(
  classes: readonly string[],
  call: Extract<Expr, { kind: 'method-call' | 'static-call' }>,
  place: Place,
  engine: Engine,
): ReadonlyMap<string, Callee> {
  const callees = new Map<string, Callee>()
  for (const name of classes) {
    const found = findMethod(name, call.name, place, engine)
    if (found && !callees.has(scopeKey(found))) callees.set(scopeKey(found), { args: call.args, self: name })
  }
  return callees
}
