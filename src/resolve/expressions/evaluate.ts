import type { Arg, Expr } from '../../php/expressions/expression.ts'
import { callFunction, callMethod, callStatic } from '../calls/calls.ts'
import { classConstant, instanceOf, propertyOf, staticProperty, thisValue } from '../classes/classes.ts'
import type { Engine, Place } from '../engine.ts'
import { hole, literalText, type Text } from '../values/text.ts'
import { anything, concat, isUnset, one, oneText, union, type Values } from '../values/values.ts'
import { variableValue } from '../variables/variables.ts'
import { arrayValue, elementValue } from './arrays.ts'
import { constantValue } from './constants.ts'
import { identityOf } from './identity.ts'
import { placeText } from './own-text.ts'
import { truthOf } from './truth.ts'

/** What to write for an expression whose value is not known. */
export function holeFor(expr: Expr, place: Place): Text {
  return hole(identityOf(expr, place))
}

/** What an expression can be. Asked through the engine, which counts the steps. */
export function evaluate(expr: Expr, place: Place, engine: Engine): Values {
  switch (expr.kind) {
    case 'literal':
      return literalValue(expr.value)
    case 'number':
    case 'boolean':
      return one(expr)
    case 'null':
      return one({ kind: 'null' })
    case 'magic':
      return oneText(placeText(expr.name, place.path))
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
  return isUnset(values) ? { ...oneText(holeFor(expr, place)), because: values.because } : values
}

function concatenated(parts: readonly Expr[], place: Place, engine: Engine): Values {
  const pieces = parts.map(part => ({ values: engine.evaluate(part, place), hole: () => holeFor(part, place) }))
  return concat(pieces, engine.cap)
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
  if (!facts) return anything
  if (returns.length === 0) {
    // A list of plain words says nothing of paths, so that it was not read.
    engine.demand('return', path)
    return anything
  }
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
