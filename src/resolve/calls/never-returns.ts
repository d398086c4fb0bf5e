import type { Expr } from '../../php/expressions/expression.ts'
import type { Engine, Place } from '../engine.ts'
import { calledBy } from './callables.ts'

/** The call runs a function of the project that leaves by `exit` or `throw` alone, as far as it is known. */
export function neverReturns(call: Expr, place: Place, engine: Engine): boolean {
  if (call.kind !== 'call' && call.kind !== 'method-call' && call.kind !== 'static-call') return false
  const callables = calledBy(call, place, engine)
  if (callables.length === 0) engine.demand(call.kind === 'call' ? (call.names.at(-1) ?? '') : call.name)
  return (
    callables.length > 0 &&
    callables.every(({ scope }) => {
      const { body, returns, name } = scope.fact
      if (body < 0 && name !== undefined) engine.demand(name, scope.path)
      return returns.length === 0 && scope.facts.blocks[body]?.exits === true
    })
  )
}
