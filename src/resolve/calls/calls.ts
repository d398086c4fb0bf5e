import { isCallableReference } from '../../php/expressions/callbacks.ts'
import type { Arg, Expr } from '../../php/expressions/expression.ts'
import { builtins } from '../builtins/builtins.ts'
import { classesOf, classNamed, findMethod, lineage } from '../classes/classes.ts'
import type { Engine, Place } from '../engine.ts'
import { constantValue, isNeverDefined } from '../expressions/constants.ts'
import { holeFor, knownOrHole, positionalArguments } from '../expressions/evaluate.ts'
import { chooseInForce } from '../expressions/in-force.ts'
import type { ScopeIn } from '../expressions/symbols.ts'
import { plainOf } from '../values/plain-values.ts'
import { isOneHole } from '../values/text.ts'
import { anything, one, oneText, union, type Values } from '../values/values.ts'
import { bindingsKey } from '../values/values-key.ts'
import { placeAt } from '../variables/place-at.ts'
import { referenceValue } from './callables.ts'
import { withoutSpreads } from './spreads.ts'
import { usedNames } from './used-names.ts'

type Call = Extract<Expr, { kind: 'call' }>

/** More candidates of one name than this are not followed. */
const MAX_CANDIDATES = 12

/** The value of a call of a function: of PHP's own, or of the project's when all its returns can be followed. */
export function callFunction(call: Call, place: Place, engine: Engine): Values {
  if (isCallableReference(call)) return referenceValue(call, place, engine)
  for (const name of call.names) {
    const own = chooseInForce(engine.world.symbols.functions.get(name) ?? [], place.path, engine.world)
    if (own.length > 0) return callAny(own, call.args, place, engine)
    const special = specialCall(name, call.args, place, engine)
    if (special) return special
    const builtin = builtins.get(name)
    if (builtin) return callBuiltin(builtin, call, place, engine)
    engine.demand(name)
  }
  return anything
}

function callBuiltin(
  builtin: NonNullable<ReturnType<typeof builtins.get>>,
  call: Call,
  place: Place,
  engine: Engine,
): Values {
  const args = positionalArguments(call.args, place, engine)
  const result = args && builtin(args, engine)
  if (!result) return anything
  return result.alternatives.length === 0 && result.open ? oneText(holeFor(call, place)) : result
}

function specialCall(name: string, args: readonly Arg[], place: Place, engine: Engine): Values | undefined {
  const first = args[0]?.value
  switch (name) {
    case 'constant': {
      const named = first && plainOf(engine.evaluate(first, place))
      return named === undefined ? anything : constantValue([named.replace(/^\\/, '')], place, engine)
    }
    case 'defined':
      return first?.kind === 'literal' && isNeverDefined(first.value, engine)
        ? one({ kind: 'boolean', value: false })
        : anything
    case 'func_get_args':
      return place.bindings?.get(ALL_ARGUMENTS) ?? anything
    case 'call_user_func': {
      const named = first && plainOf(engine.evaluate(first, place))
      if (named === undefined) return anything
      return callFunction({ kind: 'call', names: [named.toLowerCase()], args: args.slice(1) }, place, engine)
    }
    default:
      return undefined
  }
}

export function callMethod(call: Extract<Expr, { kind: 'method-call' }>, place: Place, engine: Engine): Values {
  if (isCallableReference(call)) return referenceValue(call, place, engine)
  const classes = classesOf(engine.evaluate(call.object, place))
  if (classes.length === 0) return anything
  const methods = classes.map(name => findMethod(name, call.name, place, engine))
  const known = methods.filter(method => method !== undefined)
  if (known.length < methods.length) return demandMethod(classes, call.name, place, engine)
  const results = known.map((method, index) => callScope(method, call.args, { place, self: classes[index] }, engine))
  return union(results, engine.cap)
}

export function callStatic(call: Extract<Expr, { kind: 'static-call' }>, place: Place, engine: Engine): Values {
  if (isCallableReference(call)) return referenceValue(call, place, engine)
  const name = classNamed(call.class, place, engine)
  const method = name && findMethod(name, call.name, place, engine)
  if (method) return callScope(method, call.args, { place, self: name }, engine)
  return name === undefined ? anything : demandMethod([name], call.name, place, engine)
}

/** The body of a method that says nothing of paths was not read. */
function demandMethod(classes: readonly string[], method: string, place: Place, engine: Engine): Values {
  for (const name of classes) for (const { path } of lineage(name, place, engine)) engine.demand(method, path)
  return anything
}

function callAny(scopes: readonly ScopeIn[], args: readonly Arg[], place: Place, engine: Engine): Values {
  if (scopes.length > MAX_CANDIDATES) return anything
  return union(
    scopes.map(scope => callScope(scope, args, { place, self: undefined }, engine)),
    engine.cap,
  )
}

interface Caller {
  readonly place: Place
  readonly self: string | undefined
}

/** Follows a call into its body: the union of what it returns, with its parameters bound to the arguments. */
function callScope(scope: ScopeIn, args: readonly Arg[], caller: Caller, engine: Engine): Values {
  if (scope.fact.body < 0) {
    if (scope.fact.name !== undefined) engine.demand(scope.fact.name, scope.path)
    return anything
  }
  if (scope.fact.returns.length === 0) return anything
  const bindings = bindArguments(scope, args, caller.place, engine)
  const { path, facts, index } = scope
  const inside: Place = { path, facts, scope: index, block: 0, at: 0, bindings, self: caller.self || undefined }
  const key = `call ${scope.path}#${scope.index}`
  return engine.repeatable(key, `${key} ${caller.self ?? ''} ${bindingsKey(bindings)}`, () =>
    union(
      scope.fact.returns.map(({ value, block, at }) => returned(value, placeAt(inside, block, at), engine)),
      engine.cap,
    ),
  )
}

/** A value of which nothing is known is no value: the call itself then names the hole. */
function returned(value: Expr, place: Place, engine: Engine): Values {
  const values = knownOrHole(value, place, engine)
  const { alternatives } = values
  const isKnown = alternatives.some(alternative => alternative.kind !== 'text' || !isOneHole(alternative.text))
  return isKnown || alternatives.length === 0 ? values : anything
}

/** Among the bindings: all arguments as `func_get_args()` gives them. No parameter has this name. */
export const ALL_ARGUMENTS = '()'

/** How each parameter gets its value. */
export type Arguments = ReadonlyMap<string, () => Values>

/** What a call gives a function. */
export function bindArguments(
  scope: ScopeIn,
  given: readonly Arg[],
  place: Place,
  engine: Engine,
): ReadonlyMap<string, Values> {
  const bindings = new Map<string, Values>()
  for (const [name, compute] of argumentsOf(scope, given, place, engine)) bindings.set(name, compute())
  return bindings
}

/** Parameters by position, by name or by default; a variadic one becomes an array. Those that nobody asks for are left out. */
export function argumentsOf(scope: ScopeIn, given: readonly Arg[], place: Place, engine: Engine): Arguments {
  const bindings = new Map<string, () => Values>()
  const args = withoutSpreads(given, place, engine)
  if (!args) return bindings
  const used = usedNames(scope)
  const evaluated = (arg: Arg) => knownOrHole(arg.value, place, engine)
  if (used.allArguments) bindings.set(ALL_ARGUMENTS, () => listOf(args.map(evaluated)))
  for (const [index, parameter] of scope.fact.parameters.entries()) {
    const { name, default: otherwise } = parameter
    if (!used.variables.has(name)) continue
    if (parameter.variadic) {
      bindings.set(name, () => listOf(args.slice(index).map(evaluated)))
      break
    }
    const named = args.findIndex(arg => arg.name === name)
    const arg = args[named >= 0 || args[index]?.name !== undefined ? named : index]
    if (arg) bindings.set(name, () => evaluated(arg))
    else if (otherwise) bindings.set(name, () => engine.evaluate(otherwise, placeOf(scope)))
  }
  return bindings
}

function placeOf(scope: ScopeIn): Place {
  return {
    path: scope.path,
    facts: scope.facts,
    scope: scope.index,
    block: Math.max(scope.fact.body, 0),
    at: scope.fact.at,
  }
}

function listOf(values: readonly Values[]): Values {
  return one({ kind: 'array', items: values.map((value, index) => ({ key: String(index), value })), open: false })
}
