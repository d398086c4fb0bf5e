import type { Arg, Expr } from '../../php/expressions/expression.ts'
import type { Engine, Place } from '../engine.ts'

/** The arguments with `...$list` written out; undefined where it is not known what such a list holds. */
export function withoutSpreads(args: readonly Arg[], place: Place, engine: Engine): readonly Arg[] | undefined {
  if (!args.some(arg => arg.spread)) return args
  const parts = args.map(arg => (arg.spread ? elementsAsArgs(arg.value, place, engine) : [arg]))
  return parts.every(part => part !== undefined) ? parts.flat() : undefined
}

/** As `f(...$list)` and `call_user_func_array('f', $list)` hand them on: text keys are the names of parameters. */
export function elementsAsArgs(list: Expr, place: Place, engine: Engine): readonly Arg[] | undefined {
  return elementsOf(list, place, engine)?.map(({ key, value }) =>
    /^\d+$/.test(key) ? { value } : { value, name: key },
  )
}

interface Element {
  readonly key: string
  readonly value: Expr
}

/** Each element of an array that is known as a whole; undefined where it is not. */
export function elementsOf(list: Expr, place: Place, engine: Engine): readonly Element[] | undefined {
  const { alternatives, open } = engine.evaluate(list, place)
  const [only, more] = alternatives
  if (only?.kind !== 'array' || more || open || only.open) return undefined
  return only.items.map(({ key }) => ({
    key,
    value: { kind: 'element', array: list, key: { kind: 'literal', value: key } },
  }))
}
