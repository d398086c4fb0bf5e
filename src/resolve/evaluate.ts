import { directoryOf, type RepoPath } from '../model/path.ts'
import type { Arg, Expr } from '../php/expression.ts'
import { callFunction, callMethod, callStatic } from './calls.ts'
import { classConstant, instanceOf, propertyOf, staticProperty, thisValue } from './classes.ts'
import { constantValue } from './constants.ts'
import type { DemandList } from './demands.ts'
import type { Engine, Place, World } from './engine.ts'
import { identityOf } from './identity.ts'
import { isGlobalsElement } from './symbols.ts'
import { hole, literalText, type Text, treeText } from './text.ts'
import { truthOf } from './truth.ts'
import { anything, concat, one, oneText, textOf, union, type Value, type Values } from './values.ts'
import { globalValue, variableValue } from './variables.ts'

/** How deep calls, constants and variables may be followed through each other. */
const MAX_DEPTH = 60

/** How many expressions may be looked at for one path. */
const MAX_STEPS = 3000

/** What ran out of steps so often is not tried again. */
const MAX_FAILURES = 3

/** Makes the engine that tells what an expression of a world can be. Pure: equal worlds give equal values. */
export function createEngine(world: World, demands: DemandList): Engine {
  const memo = new Map<string, { readonly values: Values; readonly asked: boolean }>()
  const active = new Set<string>()
  let steps = MAX_STEPS
  const reached = new Map<string, ReadonlySet<RepoPath>>()
  const constants = new Map<string, Values | undefined>()
  const leading = new Map<string, ReadonlySet<RepoPath>>()
  const failures = new Map<string, number>()
  const failedOften = (key: string): boolean => {
    const count = (failures.get(key) ?? 0) + 1
    failures.set(key, count)
    return count >= MAX_FAILURES
  }
  const guarded = (key: string, compute: () => Values): Values => {
    if (active.has(key) || active.size > MAX_DEPTH || steps-- <= 0) return anything
    active.add(key)
    try {
      return compute()
    } finally {
      active.delete(key)
    }
  }
  const engine: Engine = {
    world,
    cap: world.settings.maxAlternatives,
    demand: (word, path) => demands.add(word, path ?? ''),
    declaring(word) {
      return world.declarations.get(word) ?? []
    },
    reachedFrom(variable) {
      const known = reached.get(variable)
      if (known) return known
      const files = world.graph.reachedFrom(engine.leadingTo(variable))
      reached.set(variable, files)
      return files
    },
    agreed(constant, compute) {
      if (!constants.has(constant)) constants.set(constant, compute())
      return constants.get(constant)
    },
    leadingTo(variable) {
      world.graph.questions++
      const known = leading.get(variable)
      if (known) return known
      const writers = (world.symbols.globals.get(variable) ?? []).filter(({ fact }) => fact.scope === 0)
      const files = world.graph.reaching(writers.map(({ path }) => path))
      leading.set(variable, files)
      return files
    },
    begin() {
      steps = MAX_STEPS
    },
    evaluate(expr, place) {
      if (steps <= 0) return anything
      steps--
      return evaluate(expr, place, engine)
    },
    guarded,
    once(key, compute) {
      const known = memo.get(key)
      if (known?.asked) world.graph.questions++
      if (known) return known.values
      const before = world.graph.questions
      const values = guarded(key, compute)
      if (!active.has(key) && (steps > 0 || failedOften(key)))
        memo.set(key, { values, asked: world.graph.questions !== before })
      return values
    },
  }
  return engine
}

/** What to write for an expression whose value is not known. */
export function holeFor(expr: Expr, place: Place): Text {
  return hole(identityOf(expr, place))
}

function evaluate(expr: Expr, place: Place, engine: Engine): Values {
  switch (expr.kind) {
    case 'literal':
      return literalValue(expr.value)
    case 'number':
    case 'boolean':
      return one(expr)
    case 'null':
      return one({ kind: 'null' })
    case 'magic':
      return oneText(treeText(expr.name === '__FILE__' ? place.path : directoryOf(place.path)))
    case 'constant':
      return constantValue(expr.names, place, engine)
    case 'class-constant':
      return classConstant(expr, place, engine)
    case 'variable':
      return expr.name === 'this' ? thisValue(place) : variableValue({ name: expr.name }, place, engine)
    case 'property':
      return propertyOf(expr, place, engine)
    case 'static-property':
      return staticProperty(expr, place, engine)
    case 'element':
      return elementValue(expr, place, engine)
    case 'concat':
      return concatenated(expr.parts, place, engine)
    case 'call':
      return callFunction(expr, place, engine)
    case 'method-call':
      return callMethod(expr, place, engine)
    case 'static-call':
      return callStatic(expr, place, engine)
    case 'new':
      return instanceOf(expr.class, place)
    case 'array':
      return arrayValue(expr, place, engine)
    case 'assign':
      return engine.evaluate(expr.value, place)
    default:
      return evaluateChoice(expr, place, engine)
  }
}

function evaluateChoice(expr: Expr, place: Place, engine: Engine): Values {
  switch (expr.kind) {
    case 'conditional': {
      const truth = truthOf(expr.test, place, engine)
      if (truth !== undefined) return engine.evaluate(truth ? expr.whenTrue : expr.whenFalse, place)
      return choiceOf([expr.whenTrue, expr.whenFalse], place, engine)
    }
    case 'coalesce':
    case 'elvis':
      return choiceOf([expr.left, expr.right], place, engine)
    case 'match':
      return choiceOf(expr.arms, place, engine)
    case 'include':
      return includedValue(expr.index, place, engine)
    case 'closure':
      return one({ kind: 'closure', path: place.path, scope: expr.scope })
    case 'not':
    case 'and':
    case 'or':
    case 'compare': {
      const truth = truthOf(expr, place, engine)
      return truth === undefined ? anything : one({ kind: 'boolean', value: truth })
    }
    default:
      return anything
  }
}

function literalValue(value: string): Values {
  const text = literalText(value)
  return text === undefined ? anything : oneText(text)
}

/** Alternatives of which one is meant; one that is not known leaves a hole rather than nothing. */
function choiceOf(options: readonly Expr[], place: Place, engine: Engine): Values {
  const parts = options.map(option => knownOrHole(option, place, engine))
  return union(parts, engine.cap)
}

/** As `evaluate`, but a value of which nothing is known becomes a text that is one hole. */
export function knownOrHole(expr: Expr, place: Place, engine: Engine): Values {
  const values = engine.evaluate(expr, place)
  return values.open && values.alternatives.length === 0
    ? { ...oneText(holeFor(expr, place)), because: values.because }
    : values
}

function concatenated(parts: readonly Expr[], place: Place, engine: Engine): Values {
  const pieces = parts.map(part => ({ values: engine.evaluate(part, place), hole: holeFor(part, place) }))
  return concat(pieces, engine.cap)
}

function arrayValue(expr: Extract<Expr, { kind: 'array' }>, place: Place, engine: Engine): Values {
  const items = new Map<string, Values>()
  let next = 0
  let open = false
  for (const item of expr.items) {
    const key = item.key ? keyText(item.key, place, engine) : String(next)
    if (item.spread || key === undefined) open = true
    else {
      items.set(key, knownOrHole(item.value, place, engine))
      if (/^\d+$/.test(key)) next = Math.max(next, Number(key) + 1)
    }
  }
  return one({ kind: 'array', items: [...items].map(([key, value]) => ({ key, value })), open })
}

export function keyText(key: Expr, place: Place, engine: Engine): string | undefined {
  const values = engine.evaluate(key, place)
  const [only, more] = values.alternatives
  return only && !more && !values.open ? textOf(only) : undefined
}

function elementValue(expr: Extract<Expr, { kind: 'element' }>, place: Place, engine: Engine): Values {
  if (isGlobalsElement(expr)) return globalValue({ name: expr.key.value }, place, engine)
  const key = expr.key && keyText(expr.key, place, engine)
  const array = arrayOf(expr.array, key, place, engine)
  const picked = array.alternatives.map(value => pickElement(value, key)).filter(values => values !== undefined)
  if (picked.length === 0) return { ...anything, because: array.because }
  const values = union(picked, engine.cap)
  return { ...values, open: values.open || array.open, because: array.because }
}

/** An array of which only the element `key` will be looked at. */
function arrayOf(array: Expr, key: string | undefined, place: Place, engine: Engine): Values {
  const of = key === undefined ? {} : { key }
  if (isGlobalsElement(array)) return globalValue({ name: array.key.value, ...of }, place, engine)
  if (array.kind === 'variable' && array.name !== 'this')
    return variableValue({ name: array.name, ...of }, place, engine)
  return engine.evaluate(array, place)
}

/** Undefined where this array does not tell: another write to the same array may. */
function pickElement(value: Value, key: string | undefined): Values | undefined {
  if (value.kind !== 'array') return undefined
  if (key !== undefined) return value.items.findLast(item => item.key === key)?.value
  const alternatives = value.items.flatMap(item => item.value.alternatives)
  return alternatives.length === 0 ? undefined : { alternatives, open: true, because: [] }
}

/** The value of `include 'config.php'`: what the included file returns from its own scope. */
function includedValue(index: number, place: Place, engine: Engine): Values {
  const fact = place.facts.includes[index]
  if (!fact) return anything
  const targets = engine.world.graph.targetsOf(fact)
  if (targets.length === 0) return anything
  return union(
    targets.map(path => returnedBy(path, engine)),
    engine.cap,
  )
}

function returnedBy(path: Place['path'], engine: Engine): Values {
  const facts = engine.world.files.get(path)
  const returns = facts?.scopes[0]?.returns ?? []
  if (!facts || returns.length === 0) return anything
  return engine.once(`return of ${path}`, () =>
    union(
      returns.map(({ value, block, at }) => engine.evaluate(value, { path, facts, scope: 0, block, at })),
      engine.cap,
    ),
  )
}

/** Arguments in the order of a callee's parameters are bound by `calls.ts`; builtins take them as they stand. */
export function positionalArguments(args: readonly Arg[], place: Place, engine: Engine): readonly Values[] | undefined {
  if (args.some(arg => arg.spread || arg.name !== undefined)) return undefined
  return args.map(arg => knownOrHole(arg.value, place, engine))
}
