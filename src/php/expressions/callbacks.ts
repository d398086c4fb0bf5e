import type { Arg, Expr } from './expression.ts'

/** PHP's functions that run a callback on arguments that are given with it: where the callback stands. */
const CALLBACK_AT: ReadonlyMap<string, number> = new Map([
  ['array_map', 0],
  ['array_walk', 1],
  ['call_user_func', 0],
  ['call_user_func_array', 0],
  ['forward_static_call', 0],
  ['forward_static_call_array', 0],
  ['register_shutdown_function', 0],
])

/** What makes a file worth a look for names in quotes: see `searchableWords`. */
export const CALLBACK_RUNNERS: readonly string[] = [...CALLBACK_AT.keys()]

/** What a call of one of these functions runs; undefined for every other expression. */
export function callbackOf(call: Expr): Expr | undefined {
  if (call.kind !== 'call') return undefined
  const at = CALLBACK_AT.get(call.names.at(-1) ?? '')
  if (at === undefined) return undefined
  return call.args.find(arg => arg.name === 'callback')?.value ?? unnamed(call.args[at])
}

function unnamed(arg: { readonly value: Expr; readonly name?: string } | undefined): Expr | undefined {
  return arg?.name === undefined ? arg?.value : undefined
}

type Call = Extract<Expr, { kind: 'call' | 'method-call' | 'static-call' }>

/** `f(...)`, `$o->m(...)`, `C::m(...)`: it names what it would call, and calls nothing. */
export function isCallableReference(expr: Expr): expr is Call & { readonly args: readonly [Arg] } {
  if (expr.kind !== 'call' && expr.kind !== 'method-call' && expr.kind !== 'static-call') return false
  const value = expr.args[0]?.value
  return value?.kind === 'opaque' && value.why === 'placeholder'
}

/** The function or method that a callback names, in lower case; functions in lookup order. */
export interface CallbackName {
  readonly names: readonly string[]
  readonly isMethod: boolean
}

/** Of `'f'`, `'C::m'`, `[$o, 'm']`, `f(...)`; undefined for closures and whatever else has to be evaluated. */
export function callbackName(callback: Expr): CallbackName | undefined {
  if (isCallableReference(callback)) {
    return callback.kind === 'call'
      ? { names: callback.names, isMethod: false }
      : { names: [callback.name], isMethod: true }
  }
  const isMethod = callback.kind === 'array'
  const last = isMethod ? callback.items[1]?.value : callback
  if (last?.kind !== 'literal') return undefined
  const name = last.value.toLowerCase().replace(/^\\/, '')
  const colon = name.lastIndexOf('::')
  return colon < 0 ? { names: [name], isMethod } : { names: [name.slice(colon + 2)], isMethod: true }
}
