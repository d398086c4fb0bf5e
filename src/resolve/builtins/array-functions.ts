import { plainOf } from '../values/plain-values.ts'
import { isPlain, knownPieces, type Text } from '../values/text.ts'
import { type Item, one, oneText, textsOf, type Value, type Values } from '../values/values.ts'
import type { Builtin } from './builtins.ts'

type List = Extract<Value, { kind: 'array' }>

/** PHP's functions on arrays. Undefined where the result is not known; an array that may hold more stays open. */
export const arrayFunctions: readonly (readonly [string, Builtin])[] = [
  ['array_merge', mergeArrays],
  ['array_unique', ([array, flags]) => (flags ? undefined : changed(array, firstOfEach))],
  ['array_values', ([array]) => changed(array, items => items.map((item, index) => ({ ...item, key: String(index) })))],
  ['array_filter', ([array, callback]) => (callback ? undefined : changed(array, withoutEmpty))],
  [
    'array_keys',
    ([array, search]) =>
      search
        ? undefined
        : changed(array, items => items.map(({ key }, index) => ({ key: String(index), value: oneText(key) }))),
  ],
  ['array_reverse', ([array, keeps]) => (keeps ? undefined : changed(array, items => renumbered(items.toReversed())))],
  ['current', ([array]) => elementAt(array, items => items[0])],
  ['reset', ([array]) => elementAt(array, items => items[0])],
  ['end', ([array]) => elementAt(array, items => items.at(-1))],
]

function onlyList(array: Values | undefined): List | undefined {
  const [only, more] = array?.alternatives ?? []
  return only?.kind === 'array' && !more ? only : undefined
}

type Change = (items: readonly Item[]) => readonly Item[] | undefined

function changed(array: Values | undefined, change: Change): Values | undefined {
  const list = onlyList(array)
  const items = list && change(list.items)
  return array && list && items && { ...array, alternatives: [{ ...list, items }] }
}

/** Integer keys are counted afresh, others stay. */
function renumbered(items: readonly Item[]): readonly Item[] {
  let next = 0
  return items.map(item => (/^(?:0|-?[1-9]\d*)$/.test(item.key) ? { ...item, key: String(next++) } : item))
}

function mergeArrays(arrays: readonly Values[]): Values {
  const lists = arrays.map(onlyList)
  const known = lists.filter(list => list !== undefined)
  const open = arrays.some(array => array.open) || known.length < lists.length || known.some(list => list.open)
  const items = renumbered(known.flatMap(list => list.items))
  const byKey = new Map(items.map(item => [item.key, item]))
  return one({ kind: 'array', items: [...byKey.values()], open })
}

/** None of an empty array is `false`, which is no path. */
function elementAt(array: Values | undefined, pick: (items: readonly Item[]) => Item | undefined): Values | undefined {
  const list = onlyList(array)
  return list && !array?.open && !list.open ? pick(list.items)?.value : undefined
}

/** Undefined when two elements that are not known may be equal. */
function firstOfEach(items: readonly Item[]): readonly Item[] | undefined {
  const texts = items.map(({ value }) => plainOf(value))
  if (texts.includes(undefined)) return undefined
  return items.filter((_, index) => texts.indexOf(texts[index]) === index)
}

/** Undefined when an element is not known that may be empty. */
function withoutEmpty(items: readonly Item[]): readonly Item[] | undefined {
  const empty = items.map(({ value }) => isEmpty(value))
  return empty.includes(undefined) ? undefined : items.filter((_, index) => empty[index] === false)
}

/** Whether PHP takes the value for false: undefined where some alternatives are and others not. */
function isEmpty(values: Values): boolean | undefined {
  const { texts, open } = textsOf(values)
  const answers = new Set(open ? [undefined] : texts.map(isEmptyText))
  return answers.size === 1 ? [...answers][0] : undefined
}

/** A path of which any part but a `0` is known is not empty. */
function isEmptyText(text: Text): boolean | undefined {
  if (isPlain(text)) return text === '' || text === '0'
  return /[^0]/.test(knownPieces(text).join('')) ? false : undefined
}
