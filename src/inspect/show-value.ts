import { displayName } from '../model/path.ts'
import { ROOT, type Text } from '../resolve/values/text.ts'
import type { Value, Values } from '../resolve/values/values.ts'
import { textsOf } from '../resolve/values/values.ts'

const HOLE = /\uFFFE([^\uFFFE]*)\uFFFE/g

/** A path in the making, for people: the root as `<root>`, what is not known as `‹what would tell it›`. */
export function showPath(text: Text): string {
  if (text === '') return "''"
  const rooted = text.replaceAll(ROOT, '<root>').replace(/\/?\uFFFF(?!\uFFFF)/g, '<above the root>')
  return displayName(rooted.replace(HOLE, (_, what: string) => `‹${named(what)}›`).replaceAll('\uFFFF', ''))
}

/** An expression without a name of its own (see `identityOf`) is told by its file. */
function named(what: string): string {
  return what.replace(/\{"kind":.*\} in (.+) at \S* \d*/s, 'an expression in $1')
}

/** Each thing that an expression can be, for people. */
export function showValues(values: Values): readonly string[] {
  const others = values.alternatives.map(showOther).filter(shown => shown !== undefined)
  return [...textsOf(values).texts.map(showPath), ...new Set(others)]
}

/** Values of which PHP makes no path. */
function showOther(value: Value): string | undefined {
  switch (value.kind) {
    case 'array':
      return 'an array'
    case 'closure':
      return 'a function'
    case 'object':
      return `an object of ${displayName(value.class)}`
    default:
      return undefined
  }
}
