import { groupBy } from '../../model/group-by.ts'
import type { Expr } from '../../php/expressions/expression.ts'
import type { BlockFact, Condition, FileFacts } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import { isPlain } from '../values/text.ts'
import { truthOfValue } from '../values/truth-of-value.ts'
import type { Value, Values } from '../values/values.ts'
import { ancestors } from '../variables/reaching.ts'

/**
 * True where the arguments of this very call keep its function from coming to a place: `f('')`, and the include stands in
 * `if ($name != '')`. Only tests of what the parameters are known to hold.
 */
export function isRuledOut(place: Place, engine: Engine): boolean {
  const { facts, block, scope } = place
  if (!place.bindings || place.bindings.size === 0) return false
  const around = ancestors(facts.blocks, block)
  return branchesOf(facts, scope).some(({ fact, index }) => {
    const before = { ...place, block: fact.parent, at: fact.at }
    if (around.includes(index)) return fact.holds.some(held => fails(held, before, engine))
    return isPassed(fact, place, around) && fact.holds.every(held => holds(held, before, engine))
  })
}

interface Branch {
  readonly fact: BlockFact
  readonly index: number
}

const branches = new WeakMap<FileFacts, ReadonlyMap<number, readonly Branch[]>>()

/** Told apart once a file: its calls are many. */
function branchesOf(facts: FileFacts, scope: number): readonly Branch[] {
  const known = branches.get(facts) ?? groupBy(branchesIn(facts), ({ fact }) => fact.scope)
  branches.set(facts, known)
  return known.get(scope) ?? []
}

function branchesIn({ blocks }: FileFacts): readonly Branch[] {
  return blocks.flatMap((fact, index) => (fact.kind === 'branch' && fact.holds.length > 0 ? [{ fact, index }] : []))
}

/** Left for good by whoever comes into it, before the place. */
function isPassed({ holds: tests, exits, end, parent }: BlockFact, { at }: Place, around: readonly number[]): boolean {
  return exits && tests.length === 1 && end <= at && around.includes(parent)
}

function holds({ test, truth }: Condition, place: Place, engine: Engine): boolean {
  return truthGiven(test, place, engine) === truth
}

function fails({ test, truth }: Condition, place: Place, engine: Engine): boolean {
  return truthGiven(test, place, engine) === !truth
}

function truthGiven(test: Expr, place: Place, engine: Engine): boolean | undefined {
  switch (test.kind) {
    case 'not':
      return negated(truthGiven(test.of, place, engine))
    case 'empty':
      return negated(truthGiven(test.of, place, engine))
    case 'and':
    case 'or': {
      const sides = [truthGiven(test.left, place, engine), truthGiven(test.right, place, engine)]
      const deciding = test.kind === 'or'
      if (sides.includes(deciding)) return deciding
      return sides.includes(undefined) ? undefined : !deciding
    }
    case 'variable':
      return agreed(parameterValues(test, place, engine), truthOfValue)
    case 'compare':
      return compared(test, place, engine)
    default:
      return undefined
  }
}

function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth
}

/** Undefined for what is no parameter, or may hold something else. */
function parameterValues(expr: Expr, place: Place, engine: Engine): Values | undefined {
  if (expr.kind !== 'variable' || !place.bindings?.has(expr.name)) return undefined
  const values = engine.evaluate(expr, place)
  return values.open || values.alternatives.length === 0 ? undefined : values
}

function agreed(values: Values | undefined, tell: (value: Value) => boolean | undefined): boolean | undefined {
  const answers = new Set(values?.alternatives.map(tell))
  const [only] = answers
  return answers.size === 1 ? only : undefined
}

function compared({ op, left, right }: Extract<Expr, { kind: 'compare' }>, place: Place, engine: Engine) {
  if (!/^[!=]==?$/.test(op)) return undefined
  const [asked, other] = left.kind === 'variable' ? [left, right] : [right, left]
  const equal = agreed(parameterValues(asked, place, engine), value => isEqual(value, other, op.length === 3))
  return op.startsWith('=') ? equal : negated(equal)
}

/** Undefined where PHP's rules for different types, or for numbers in texts, would have to tell. */
function isEqual(value: Value, other: Expr, strictly: boolean): boolean | undefined {
  if (value.kind === 'text' && other.kind === 'literal' && isPlain(value.text)) {
    const areNumbers = [value.text, other.value].every(text => /^[\s\d.+-]/.test(text))
    return areNumbers && !strictly && value.text !== other.value ? undefined : value.text === other.value
  }
  if ((value.kind === 'boolean' || value.kind === 'number') && value.kind === other.kind)
    return value.value === other.value
  if (value.kind === 'null' && other.kind === 'null') return true
  return strictly && isScalar(value.kind) && isScalar(other.kind)
    ? value.kind === 'text' && other.kind === 'literal'
    : undefined
}

function isScalar(kind: string): boolean {
  return ['text', 'literal', 'number', 'boolean', 'null'].includes(kind)
}
