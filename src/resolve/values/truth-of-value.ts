import { isPlain } from './text.ts'
import type { Value, Values } from './values.ts'

/** Whether PHP takes a value for true; undefined where it is not known well enough. */
export function truthOfValue(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'text':
      return isPlain(value.text) ? value.text !== '' && value.text !== '0' : undefined
    case 'number':
      return value.value !== 0
    case 'boolean':
      return value.value
    case 'null':
      return false
    default:
      return undefined
  }
}

/** What all that it can be have in common; undefined where they differ, or it can be something else. */
export function agreedTruth({ alternatives, open }: Values): boolean | undefined {
  const answers = new Set(open ? [] : alternatives.map(truthOfValue))
  const [only] = answers
  return answers.size === 1 ? only : undefined
}
