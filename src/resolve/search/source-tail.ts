import type { Expr } from '../../php/expressions/expression.ts'
import type { Engine, Place } from '../engine.ts'
import { identityOf } from '../expressions/identity.ts'
import { isPlain } from '../values/text.ts'
import { tidy } from '../values/tidy.ts'
import { textsOf } from '../values/values.ts'

/** A path as the source writes it: a head that is no literal, and what hangs on it. */
export interface SourceTail {
  readonly head: string
  readonly tail: string
}

/**
 * Splits an operand behind its first part, when that is no literal and all the rest is known: so that sites whose heads
 * have several values, some of them not known, can still vote on the head as it is written.
 */
export function sourceTailOf(operand: Expr, place: Place, engine: Engine): SourceTail | undefined {
  const [first, ...rest] = operand.kind === 'concat' ? operand.parts : []
  if (!first || first.kind === 'literal' || first.kind === 'magic' || rest.length === 0) return undefined
  const { texts, open } = textsOf(engine.evaluate({ kind: 'concat', parts: rest }, place))
  const [text, more] = texts
  if (text === undefined || more !== undefined || open || !isPlain(text) || text.includes('..')) return undefined
  const tail = tidy(text)
  return tail === '' ? undefined : { head: `source ${identityOf(first, place)}`, tail }
}
