import type { RepoPath } from '../../model/path.ts'
import { callbackOf, isCallableReference } from '../../php/expressions/callbacks.ts'
import type { Arg, Expr } from '../../php/expressions/expression.ts'
import type { CallFact } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import { closuresOf, type In, type ScopeIn, scopeKey } from '../expressions/symbols.ts'
import { type Callable, callablesOf, calledBy } from './callables.ts'
import { runsOf } from './callback-runs.ts'

/** A call that runs a function of the project. */
export interface KnownCall {
  readonly place: Place
  readonly fact: CallFact
  readonly args: readonly Arg[]
  /** The class of the object, or the one that is named, for a method. */
  readonly self: string | undefined
  /** The call runs it with these arguments and with others, too. */
  readonly every?: true
}

/** A function that more places call than this is no include wrapper that a person wrote. */
const MAX_CALLS = 5000

type CallsByScope = ReadonlyMap<string, readonly KnownCall[]>

const known = new WeakMap<Engine, Map<string, CallsByScope>>()

/** The calls that run this function, method or closure, as far as it is known: anywhere in the project. */
export function callsOf(scope: ScopeIn, engine: Engine): readonly KnownCall[] {
  const { name, kind } = scope.fact
  if (name === undefined) return callsNamed(closuresOf(scope.path), engine).get(scopeKey(scope)) ?? []
  const isConstructor = kind === 'method' && name === '__construct'
  const owner = scope.facts.classes[scope.fact.class ?? -1]?.name ?? ''
  engine.demand(`(${lastPart(isConstructor ? owner : name)}`)
  const key = isConstructor ? `new ${owner}` : kind === 'method' ? `->${name}` : name
  const direct = callsNamed(key, engine).get(isConstructor ? ANY_CONSTRUCTOR : scopeKey(scope)) ?? []
  const held = pathsWithReference(key, engine).map(
    path => callsNamed(closuresOf(path), engine).get(scopeKey(scope)) ?? [],
  )
  return [...direct, ...held.flat()]
}

const referring = new WeakMap<readonly In<CallFact>[], readonly RepoPath[]>()

/** The files with an `f(...)`: a variable may hold it there. Asked for each method of a name that many classes have. */
function pathsWithReference(key: string, { world }: Engine): readonly RepoPath[] {
  const calls = world.symbols.calls.get(key)
  if (!calls) return []
  const before = referring.get(calls)
  if (before) return before
  const paths = [...new Set(calls.filter(({ fact }) => isCallableReference(fact.call)).map(({ path }) => path))]
  referring.set(calls, paths)
  return paths
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
    for (const { key, args, self, every } of calleesOf(fact.call, place, engine)) {
      // Written out: an object that is spread may get a shape of its own, which takes more room than itself.
      const call: KnownCall = every ? { place, fact, args, self, every } : { place, fact, args, self }
      const group = byScope.get(key)
      if (group) group.push(call)
      else byScope.set(key, [call])
    }
  }
  return byScope
}

interface Callee extends Omit<KnownCall, 'place' | 'fact'> {
  /** See `scopeKey`. */
  readonly key: string
}

/** Stands for the constructor of the class that is named, whichever file declares it. */
const ANY_CONSTRUCTOR = 'new'

/** What a call may run. */
function calleesOf(call: Expr, place: Place, engine: Engine): readonly Callee[] {
  if (isCallableReference(call)) return []
  switch (call.kind) {
    case 'call':
      return [...called(calledBy(call, place, engine), call.args), ...byCallback(call, place, engine)]
    case 'method-call':
    case 'static-call':
      return called(calledBy(call, place, engine), call.args)
    case 'dynamic-call':
      return called(callablesOf(call.callee, place, engine), call.args)
    case 'new':
      return call.class.kind === 'name' ? [{ key: ANY_CONSTRUCTOR, args: call.args, self: call.class.name }] : []
    default:
      return []
  }
}

function called(callables: readonly Callable[], args: readonly Arg[]): readonly Callee[] {
  return callables.map(({ scope, self }) => ({ key: scopeKey(scope), args, self }))
}

function byCallback(call: Extract<Expr, { kind: 'call' }>, place: Place, engine: Engine): readonly Callee[] {
  const callback = callbackOf(call)
  if (!callback) return []
  const callables = callablesOf(callback, place, engine)
  if (callables.length === 0) return []
  return runsOf(call, place, engine).flatMap(({ args, every }) =>
    called(callables, args).map(callee => (every ? { ...callee, every } : callee)),
  )
}
