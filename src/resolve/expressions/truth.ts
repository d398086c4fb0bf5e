import type { Expr } from '../../php/expressions/expression.ts'
import type { Engine, Place } from '../engine.ts'
import { plainOf } from '../values/plain-values.ts'
import { isNeverDefined } from './constants.ts'
import { builtinTruth, versionTruth } from './platform.ts'

/** Tells of a part of a test that is true or false by more than what PHP and the file's place fix. */
export type TruthOfPart = (part: Expr) => boolean | undefined

/** Whether a test is always true or always false in this project; undefined where it depends. */
export function truthOf(
  test: Expr,
  place: Place,
  engine: Engine,
  ofPart: TruthOfPart = () => undefined,
): boolean | undefined {
  switch (test.kind) {
    case 'boolean':
      return test.value
    case 'number':
      return test.value !== 0
    case 'null':
      return false
    case 'literal':
      return test.value !== '' && test.value !== '0'
    case 'not': {
      const inner = truthOf(test.of, place, engine, ofPart)
      return inner === undefined ? undefined : !inner
    }
    case 'and':
      return both(truthOf(test.left, place, engine, ofPart), truthOf(test.right, place, engine, ofPart))
    case 'or':
      return either(truthOf(test.left, place, engine, ofPart), truthOf(test.right, place, engine, ofPart))
    case 'compare':
      return versionTruth(test) ?? comparison(test, place, engine) ?? comparedToBoolean(test, ofPart)
    case 'call':
      return test.names.at(-1) === 'defined'
        ? definedTruth(test, engine)
        : (versionTruth(test) ?? builtinTruth(test) ?? ofPart(test))
    default:
      return ofPart(test)
  }
}

function both(left: boolean | undefined, right: boolean | undefined): boolean | undefined {
  if (left === false || right === false) return false
  return left === undefined || right === undefined ? undefined : true
}

function either(left: boolean | undefined, right: boolean | undefined): boolean | undefined {
  if (left === true || right === true) return true
  return left === undefined || right === undefined ? undefined : false
}

/** `defined('X')` is false where nothing in the project ever defines X. */
function definedTruth(call: Extract<Expr, { kind: 'call' }>, engine: Engine): boolean | undefined {
  const name = call.args[0]?.value
  return name?.kind === 'literal' && isNeverDefined(name.value.replace(/^\\/, ''), engine) ? false : undefined
}

/** Only comparisons of what PHP itself or the file's own place fixes, such as `DIRECTORY_SEPARATOR === '\\'`. */
function comparison(test: Extract<Expr, { kind: 'compare' }>, place: Place, engine: Engine): boolean | undefined {
  if (!/^[!=]==?$/.test(test.op) || !isFixed(test.left) || !isFixed(test.right)) return undefined
  const left = plainOf(engine.evaluate(test.left, place))
  const right = plainOf(engine.evaluate(test.right, place))
  if (left === undefined || right === undefined) return undefined
  return (left === right) === test.op.startsWith('=')
}

function isFixed(expr: Expr): boolean {
  switch (expr.kind) {
    case 'literal':
    case 'number':
    case 'magic':
      return true
    case 'constant':
      return /^(?:DIRECTORY|PATH)_SEPARATOR$|^PHP_OS_FAMILY$/.test(expr.names.at(-1) ?? '')
    case 'call':
      return /^(?:substr|basename|dirname)$/.test(expr.names.at(-1) ?? '') && expr.args.every(arg => isFixed(arg.value))
    default:
      return false
  }
}

/** `is_pro() === true`, `!== false`. */
function comparedToBoolean({ op, left, right }: Extract<Expr, { kind: 'compare' }>, ofPart: TruthOfPart) {
  if (!/^[!=]==?$/.test(op) || right.kind !== 'boolean') return undefined
  const truth = ofPart(left)
  return truth === undefined ? undefined : (truth === right.value) === op.startsWith('=')
}
