import type { Builtin } from './builtins.ts'
import { type Item, one, oneText, type Value, type Values } from './values.ts'

type List = Extract<Value, { kind: 'array' }>

/** PHP's functions on arrays. Undefined where the result is not known; an array that may hold more stays open. */
export const arrayFunctions: readonly (readonly [string, Builtin])[] = [
  ['array_merge', mergeArrays],
  ['array_unique', ([array]) => array],
  ['array_values', ([array]) => changed(array, items => items.map((item, index) => ({ ...item, key: String(index) })))],
  ['array_filter', ([array, callback]) => (callback ? undefined : array)],
  [
    'array_keys',
    ([array]) => changed(array, items => items.map(({ key }, index) => ({ key: String(index), value: oneText(key) }))),
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

function changed(array: Values | undefined, change: (items: readonly Item[]) => readonly Item[]): Values | undefined {
  const list = onlyList(array)
  return array && list && { ...array, alternatives: [{ ...list, items: change(list.items) }] }
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
