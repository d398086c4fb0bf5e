import type { Expr } from '../../php/expressions/expression.ts'
import type { CallFact, FileFacts } from '../../php/facts.ts'
import { calledBy } from '../calls/callables.ts'
import type { Engine, Place } from '../engine.ts'
import { rootTarget } from '../expressions/symbols.ts'
import { byVariable } from './by-variable.ts'
import { placeAt } from './place-at.ts'
import type { Spot } from './reaching.ts'

type OwnCall = Extract<Expr, { kind: 'call' | 'method-call' | 'static-call' }>

/** A call that a variable, or an element of it, is handed to. */
export interface Exposure extends Spot {
  readonly kills: false
  readonly call: CallFact['call']
  /** Which argument it is. */
  readonly position: number
}

/** The calls of a scope that a variable is handed to, in source order. */
export const exposuresOf = byVariable(collectExposures)

function* collectExposures(facts: FileFacts): Iterable<readonly [string, Exposure]> {
  for (const { call, scope, block, at } of facts.calls) {
    if (!('args' in call)) continue
    for (const [position, { value }] of call.args.entries()) {
      const root = rootTarget(value)
      if (root.kind === 'variable') yield [root.name, { scope, block, at, kills: false, call, position }]
    }
  }
}

/** PHP's functions that change what they are given, and which argument that is; a new order of a list is no change. */
const CHANGING: ReadonlyMap<string, number> = new Map([
  ...['array_pop', 'array_shift', 'array_splice', 'array_walk', 'array_walk_recursive', 'settype'].map(
    name => [name, 0] as const,
  ),
  ...['parse_str', 'mb_parse_str', 'exec'].map(name => [name, 1] as const),
  ...['preg_match', 'preg_match_all', 'similar_text'].map(name => [name, 2] as const),
  ['str_replace', 3],
  ['str_ireplace', 3],
  ['preg_replace', 4],
  ['preg_replace_callback', 4],
])

/** True where the call may give the variable another value; asks for the function when it is not known yet. */
export function mayChange({ call, position, block, at }: Exposure, from: Place, engine: Engine): boolean {
  if (call.kind !== 'call' && call.kind !== 'method-call' && call.kind !== 'static-call') return false
  if (call.kind === 'call' && CHANGING.get(call.names.at(-1) ?? '') === position) return true
  const callables = calledBy(call, placeAt(from, block, at), engine)
  if (callables.length === 0) demandNames(call, engine)
  return callables.some(({ scope }) => {
    const { parameters } = scope.fact
    return (parameters[position] ?? parameters.find(({ variadic }) => variadic))?.byReference === true
  })
}

function demandNames(call: OwnCall, engine: Engine): void {
  for (const name of call.kind === 'call' ? call.names : [call.name]) engine.demand(name)
}
