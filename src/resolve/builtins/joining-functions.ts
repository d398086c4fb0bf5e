import type { Engine } from '../engine.ts'
import { listOf, plainOf } from '../values/plain-values.ts'
import type { Text } from '../values/text.ts'
import { anything, concat, mapTexts, oneText, textsOf, union, type Values } from '../values/values.ts'
import type { Builtin } from './builtins.ts'

/** Functions that put strings together, by lower-case name. */
export const joiningFunctions: readonly (readonly [string, Builtin])[] = [
  ['str_replace', ([search, replace, subject], engine) => replaceAll({ search, replace, subject }, engine)],
  ['sprintf', ([format, ...args], engine) => format && sprintf(plainOf(format), args, engine)],
  ['implode', ([glue, pieces], engine) => implode(glue, pieces, engine)],
  ['join', ([glue, pieces], engine) => implode(glue, pieces, engine)],
]

interface Replacement {
  readonly search: Values | undefined
  readonly replace: Values | undefined
  readonly subject: Values | undefined
}

function replaceAll({ search, replace, subject }: Replacement, engine: Engine): Values | undefined {
  if (!search || !replace || !subject) return undefined
  const pairs = replacementPairs(search, replace)
  if (!pairs) return undefined
  let result = subject
  for (const [from, to] of pairs) {
    const changed = textsOf(to).texts.map(text =>
      mapTexts(result, value => (from === '' ? value : value.replaceAll(from, text))),
    )
    result = changed.length > 0 ? union(changed, engine.cap) : anything
  }
  return result
}

function replacementPairs(search: Values, replace: Values): readonly (readonly [string, Values])[] | undefined {
  const searches = listOf(search) ?? [search]
  const replacements = listOf(replace)
  const pairs: [string, Values][] = []
  for (const [index, from] of searches.entries()) {
    const plain = plainOf(from)
    if (plain === undefined) return undefined
    pairs.push([plain, replacements ? (replacements[index] ?? oneText('')) : replace])
  }
  return pairs
}

/** Each part has a text. */
const noHole = (): Text => ''

function sprintf(format: string | undefined, args: readonly Values[], engine: Engine): Values | undefined {
  if (format === undefined) return undefined
  let next = 0
  const parts: { values: Values; hole(): Text }[] = []
  for (const piece of format.split(/(%(?:\d+\$)?[sd%])/)) {
    const match = /^%(?:(\d+)\$)?([sd%])$/.exec(piece)
    if (!match && /%/.test(piece)) return undefined
    const values = match ? formatArgument(match, args, () => next++) : oneText(piece)
    if (!values) return undefined
    parts.push({ values, hole: noHole })
  }
  if (parts.some(part => textsOf(part.values).texts.length === 0)) return undefined
  return concat(parts, engine.cap)
}

function formatArgument(match: RegExpExecArray, args: readonly Values[], take: () => number): Values | undefined {
  if (match[2] === '%') return oneText('%')
  return args[match[1] === undefined ? take() : Number(match[1]) - 1]
}

function implode(glue: Values | undefined, pieces: Values | undefined, engine: Engine): Values | undefined {
  const [separator, list] = pieces ? [glue, pieces] : [oneText(''), glue]
  const items = list && listOf(list)
  const between = separator && plainOf(separator)
  if (!items || between === undefined) return undefined
  if (items.some(item => textsOf(item).texts.length === 0)) return undefined
  const parts = items.flatMap((item, index) => (index === 0 ? [item] : [oneText(between), item]))
  return concat(
    parts.map(values => ({ values, hole: noHole })),
    engine.cap,
  )
}
