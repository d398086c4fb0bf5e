import type { RepoPath } from '../model/path.ts'
import type { Trace } from './resolution.ts'
import type { Text } from './text.ts'

/** One thing that an expression can be. */
export type Value =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'array'; readonly items: readonly Item[]; readonly open: boolean }
  /** An instance of a class of the project (lower-case name), or of a class that extends it. */
  | { readonly kind: 'object'; readonly class: string }
  /** Or what `f(...)` makes of a function or method; `self` is the class that the method is taken from. */
  | { readonly kind: 'closure'; readonly path: RepoPath; readonly scope: number; readonly self?: string }

export interface Item {
  /** As PHP would keep it: integer keys in decimal. */
  readonly key: string
  readonly value: Values
}

/** What an expression can be: a set of values; `open` when others are possible. */
export interface Values {
  readonly alternatives: readonly Value[]
  readonly open: boolean
  /** `every`: the code runs with each alternative in turn (a loop over a literal list), not with one of them. */
  readonly every?: true
  /** The places the values came from, nearest first. */
  readonly because: readonly Trace[]
}

export const nothing: Values = { alternatives: [], open: false, because: [] }
export const anything: Values = { alternatives: [], open: true, because: [] }

/** Nothing at all is known: what an undefined variable gives, which working code does not use where it has others. */
export function isUnset(values: Values): boolean {
  return values.open && values.alternatives.length === 0
}

export function oneText(text: Text, because: readonly Trace[] = []): Values {
  return { alternatives: [{ kind: 'text', text }], open: false, because }
}

export function one(value: Value): Values {
  return { alternatives: [value], open: false, because: [] }
}

export function union(parts: readonly Values[], cap: number): Values {
  if (parts.length === 1 && parts[0]) return parts[0]
  const alternatives = distinct(parts.flatMap(part => part.alternatives))
  const because = parts.flatMap(part => part.because).slice(0, MAX_TRACES)
  const every = parts.some(part => part.every)
  const open = parts.some(part => part.open)
  return bounded({ alternatives, open, because, ...(every ? { every } : {}) }, cap)
}

const MAX_TRACES = 8

export function withTrace(values: Values, trace: Trace): Values {
  return { ...values, because: [trace, ...values.because].slice(0, MAX_TRACES) }
}

/** Past the cap the set counts as open and loses its alternatives: too many to look at. */
export function bounded(values: Values, cap: number): Values {
  return values.alternatives.length <= cap ? values : { alternatives: [], open: true, because: values.because }
}

export function sameValues(a: Values, b: Values): boolean {
  if (a === b) return true
  if (a.open !== b.open || a.alternatives.length !== b.alternatives.length) return false
  const keys = new Set(a.alternatives.map(keyOf))
  return b.alternatives.every(value => keys.has(keyOf(value)))
}

function distinct(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values
  const seen = new Map<string, Value>()
  for (const value of values) seen.set(keyOf(value), value)
  return [...seen.values()]
}

const keys = new WeakMap<Value, string>()

function keyOf(value: Value): string {
  if (value.kind === 'text') return `t${value.text}`
  const known = keys.get(value)
  if (known !== undefined) return known
  const key = JSON.stringify(value, (name, part: unknown) => (name === 'because' ? undefined : part))
  keys.set(value, key)
  return key
}

/** The string that PHP makes of a value; undefined where it makes none that we know. */
export function textOf(value: Value): Text | undefined {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
      return String(value.value)
    case 'boolean':
      return value.value ? '1' : ''
    case 'null':
      return ''
    default:
      return undefined
  }
}

/** All texts of a value set; alternatives that are no strings make it open. */
export function textsOf(values: Values): { readonly texts: readonly Text[]; readonly open: boolean } {
  const texts: Text[] = []
  let open = values.open
  for (const value of values.alternatives) {
    const text = textOf(value)
    if (text === undefined) open = true
    else if (!texts.includes(text)) texts.push(text)
  }
  return { texts, open }
}

/** Every combination of one alternative of each part, joined. Missing texts (open parts) become the hole of the part. */
export function concat(parts: readonly { readonly values: Values; readonly hole: Text }[], cap: number): Values {
  let texts: readonly Text[] = ['']
  let open = false
  let every = false
  for (const { values, hole } of parts) {
    const known = textsOf(values)
    every ||= values.every === true
    const choices = known.texts.length === 0 ? [hole] : known.texts
    open ||= known.open && known.texts.length > 0
    if (texts.length * choices.length > cap) return { alternatives: [], open: true, because: [] }
    texts = texts.flatMap(text => choices.map(choice => text + choice))
  }
  const because = parts.flatMap(part => part.values.because).slice(0, MAX_TRACES)
  return { alternatives: texts.map(text => ({ kind: 'text', text })), open, because, ...(every ? { every } : {}) }
}

/** Applies `change` to each text; what it cannot change makes the result open. */
export function mapTexts(values: Values, change: (text: Text) => Text | undefined): Values {
  const known = textsOf(values)
  const changed = known.texts.map(change)
  const kept = changed.filter(text => text !== undefined)
  return {
    ...values,
    alternatives: distinct(kept.map(text => ({ kind: 'text', text }))),
    open: known.open || kept.length < changed.length,
  }
}
