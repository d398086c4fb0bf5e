import type { Trace } from '../verdicts/resolution.ts'
import type { Item, Value, Values } from './values.ts'

/** Equal for parameters that are equal to the last trace, and only for these. */
export function bindingsKey(bindings: ReadonlyMap<string, Values>): string {
  let key = ''
  for (const [name, values] of bindings) key += `${name}=${valuesKey(values)};`
  return key
}

const keys = new WeakMap<Values, string>()

function valuesKey(values: Values): string {
  const known = keys.get(values)
  if (known !== undefined) return known
  const { alternatives, open, because } = values
  const key = `${open ? '+' : '-'}${alternatives.map(valueKey).join('|')}<${because.map(traceKey).join('|')}>`
  keys.set(values, key)
  return key
}

function valueKey(value: Value): string {
  const turns = value.turns ? JSON.stringify(value.turns) : ''
  switch (value.kind) {
    case 'text':
      return `t${turns}${quoted(value.text)}`
    case 'array':
      return `a${turns}${value.open ? '+' : '-'}[${value.items.map(itemKey).join()}]`
    default:
      return JSON.stringify(value)
  }
}

function itemKey({ key, value }: Item): string {
  return `${quoted(key)}:${valuesKey(value)}`
}

/** Its length tells where it ends. */
function quoted(text: string): string {
  return `${text.length}:${text}`
}

function traceKey({ path, span, message }: Trace): string {
  const { start, end } = span
  return quoted(`${path}:${start.line}:${start.column}-${end.line}:${end.column} ${message}`)
}
