import type { RepoPath } from '../../model/path.ts'
import type { Trace } from '../verdicts/resolution.ts'
import type { Text } from './text.ts'
import { sameTurns, type Turns } from './turns.ts'

/** One thing that an expression can be. */
export type Value = Kind & {
  /** Set inside a loop over a literal list, of which all turns happen: see `Turns`. */
  readonly turns?: Turns
}

type Kind =
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
  /** The places the values came from, nearest first. */
  readonly because: readonly Trace[]
}

/** Most values come from no other place. */
const NO_TRACES: readonly Trace[] = []

export const nothing: Values = { alternatives: [], open: false, because: NO_TRACES }
export const anything: Values = { alternatives: [], open: true, because: NO_TRACES }

/** Nothing at all is known: what an undefined variable gives, which working code does not use where it has others. */
export function isUnset(values: Values): boolean {
  return values.open && values.alternatives.length === 0
}

export function oneText(text: Text, because = NO_TRACES): Values {
  return { alternatives: [{ kind: 'text', text }], open: false, because }
}

export function one(value: Value): Values {
  return { alternatives: [value], open: false, because: NO_TRACES }
}

export function union(parts: readonly Values[], cap: number): Values {
  if (parts.length === 1 && parts[0]) return parts[0]
  const alternatives = distinct(parts.flatMap(part => part.alternatives))
  const because = tracesOf(parts)
  const open = parts.some(part => part.open)
  return bounded({ alternatives, open, because }, cap)
}

const MAX_TRACES = 8

function tracesOf(parts: readonly Values[]): readonly Trace[] {
  const traces = parts.flatMap(part => part.because)
  return traces.length === 0 ? NO_TRACES : traces.slice(0, MAX_TRACES)
}

export function withTrace(values: Values, trace: Trace): Values {
  const { alternatives, open } = values
  return { alternatives, open, because: [trace, ...values.because].slice(0, MAX_TRACES) }
}

/** Past the cap the set counts as open and loses its alternatives: too many to look at. */
function bounded(values: Values, cap: number): Values {
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
  if (value.kind === 'text' && !value.turns) return `t${value.text}`
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

interface Choice {
  readonly text: Text
  readonly turns?: Turns
}

/** As `textsOf`, each with the turns in which it is so. */
function choicesOf(values: Values): { readonly choices: readonly Choice[]; readonly open: boolean } {
  const [only, more] = values.alternatives
  if (only && !more && !only.turns) {
    const text = textOf(only)
    return text === undefined ? { choices: [], open: true } : { choices: [{ text }], open: values.open }
  }
  const choices = new Map<string, Choice>()
  let open = values.open
  for (const value of values.alternatives) {
    const text = textOf(value)
    if (text === undefined) open = true
    else choices.set(`${text}\0${value.turns?.join(' ') ?? ''}`, value.turns ? { text, turns: value.turns } : { text })
  }
  return { choices: [...choices.values()], open }
}

/**
 * Every combination of one alternative of each part, joined; of one loop only those of the same turn. Missing texts (open
 * parts) become the hole of the part.
 */
export function concat(parts: readonly { readonly values: Values; hole(): Text }[], cap: number): Values {
  let joined: readonly Choice[] = [{ text: '' }]
  let open = false
  for (const { values, hole } of parts) {
    const known = choicesOf(values)
    const choices = known.choices.length === 0 ? [{ text: hole() }] : known.choices
    open ||= known.open && known.choices.length > 0
    if (joined.length * choices.length > cap) return { alternatives: [], open: true, because: [] }
    const [before, another] = joined
    const [only, other] = choices
    if (before && only && !another && !other) joined = join(before, only)
    else joined = joined.flatMap(before => choices.flatMap(choice => join(before, choice)))
  }
  const because = tracesOf(parts.map(part => part.values))
  return { alternatives: joined.map(choice => ({ kind: 'text', ...choice })), open, because }
}

function join(before: Choice, choice: Choice): readonly Choice[] {
  const text = before.text + choice.text
  if (!before.turns || !choice.turns) return [{ ...before, ...choice, text }]
  const turns = sameTurns(before.turns, choice.turns)
  return turns ? [{ text, turns }] : []
}

/** Applies `change` to each text; what it cannot change makes the result open. */
export function mapTexts(values: Values, change: (text: Text) => Text | undefined): Values {
  const known = choicesOf(values)
  const kept = known.choices.flatMap(choice => {
    const text = change(choice.text)
    return text === undefined ? [] : [{ kind: 'text' as const, ...choice, text }]
  })
  return { ...values, alternatives: distinct(kept), open: known.open || kept.length < known.choices.length }
}
