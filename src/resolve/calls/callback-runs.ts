import type { Arg, Expr } from '../../php/expressions/expression.ts'
import type { Engine, Place } from '../engine.ts'
import { elementsAsArgs, elementsOf } from './spreads.ts'

/** The arguments that a callback gets in one run. */
export interface Run {
  readonly args: readonly Arg[]
  /** It is one of several: all of them happen. */
  readonly every?: true
}

/** How a call of one of PHP's functions that run a callback (see `callbackOf`) runs it; empty where that is not known. */
export function runsOf(call: Extract<Expr, { kind: 'call' }>, place: Place, engine: Engine): readonly Run[] {
  const args = call.args
  switch (call.names.at(-1)) {
    case 'array_map':
      return mapped(args.slice(1), place, engine)
    case 'array_walk':
      return walked(args, place, engine)
    case 'call_user_func_array':
    case 'forward_static_call_array': {
      const list = args[1] && elementsAsArgs(args[1].value, place, engine)
      return list ? [{ args: list }] : []
    }
    default:
      return [{ args: args.slice(1) }]
  }
}

/** Of several lists the callback gets an element each, in order; `null` once a shorter one has ended. */
function mapped(lists: readonly Arg[], place: Place, engine: Engine): readonly Run[] {
  const columns = lists.map(list => elementsOf(list.value, place, engine))
  const [first] = columns
  if (!first || !columns.every(column => column?.length === first.length)) return []
  return first.map((_, row) => ({
    args: columns.flatMap(column => column?.slice(row, row + 1) ?? []).map(({ value }) => ({ value })),
    every: true,
  }))
}

function walked([list, , extra]: readonly Arg[], place: Place, engine: Engine): readonly Run[] {
  const elements = list && elementsOf(list.value, place, engine)
  return (elements ?? []).map(({ key, value }) => ({
    args: [{ value }, { value: { kind: 'literal', value: key } }, ...(extra ? [extra] : [])],
    every: true,
  }))
}
