import type { Expr } from '../../php/expressions/expression.ts'
import type { Engine, Place } from '../engine.ts'
import { plainOf } from '../values/plain-values.ts'
import { isNeverDefined } from './constants.ts'
import { builtinTruth, versionTruth } from './platform.ts'

/** Whether a test is always true or always false in this project; undefined where it depends. */
export function truthOf(test: Expr, place: Place, engine: Engine): boolean | undefined {
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
      const inner = truthOf(test.of, place, engine)
      return inner === undefined ? undefined : !inner
    }
    case 'and':
      return both(truthOf(test.left, place, engine), truthOf(test.right, place, engine))
    case 'or':
      return either(truthOf(test.left, place, engine), truthOf(test.right, place, engine))
    case 'compare':
      return versionTruth(test) ?? comparison(test, place, engine)
    case 'call':
      return test.names.at(-1) === 'defined' ? definedTruth(test, engine) : (versionTruth(test) ?? builtinTruth(test))
    default:
      return undefined
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
