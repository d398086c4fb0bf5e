import { directoryOf } from '../model/path.ts'
import { arrayFunctions } from './array-functions.ts'
import type { Engine } from './engine.ts'
import { basename, dirname, hasHole, insideTree, isPlain, type Text, treeText } from './text.ts'
import { anything, concat, mapTexts, oneText, textOf, textsOf, union, type Values } from './values.ts'

type Builtin = (args: readonly Values[], engine: Engine) => Values | undefined

/**
 * PHP's own functions that make paths of paths, by lower-case name. `undefined`: the result cannot be known. Each was
 * compared with PHP 8.2; what looks into a part that is not known gives no answer rather than a wrong one.
 */
export const builtins: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ['dirname', ([path, levels]) => path && mapTexts(path, text => dirnameOf(text, numberOf(levels) ?? 1))],
  ['basename', ([path, suffix]) => path && mapTexts(path, text => basenameOf(text, plainOf(suffix) ?? ''))],
  ['realpath', ([path], engine) => path && mapTexts(path, text => realpathOf(text, engine))],
  ['rtrim', ([text, set]) => trimWith(text, set, trimEnd)],
  ['chop', ([text, set]) => trimWith(text, set, trimEnd)],
  ['ltrim', ([text, set]) => trimWith(text, set, trimStart)],
  [
    'trim',
    ([text, set]) => trimWith(text, set, (value, characters) => trimStart(trimEnd(value, characters), characters)),
  ],
  ['strtolower', ([text]) => text && mapTexts(text, ifPlain(asciiLower))],
  ['strtoupper', ([text]) => text && mapTexts(text, ifPlain(asciiUpper))],
  [
    'mb_strtolower',
    ([text]) =>
      text &&
      mapTexts(
        text,
        ifPlain(value => value.toLowerCase()),
      ),
  ],
  [
    'ucfirst',
    ([text]) =>
      text &&
      mapTexts(
        text,
        ifPlain(value => asciiUpper(value.slice(0, 1)) + value.slice(1)),
      ),
  ],
  [
    'lcfirst',
    ([text]) =>
      text &&
      mapTexts(
        text,
        ifPlain(value => asciiLower(value.slice(0, 1)) + value.slice(1)),
      ),
  ],
  ['strval', ([text]) => text],
  ['substr', ([text, start, length]) => substrOf(text, start, length)],
  ['mb_substr', ([text, start, length]) => substrOf(text, start, length)],
  ['strrchr', ([text, needle]) => text && mapTexts(text, value => strrchr(value, plainOf(needle)))],
  [
    'strstr',
    ([text, needle, before]) =>
      text &&
      mapTexts(
        text,
        ifPlain(value => strstr(value, plainOf(needle), before)),
      ),
  ],
  ['str_replace', ([search, replace, subject], engine) => replaceAll({ search, replace, subject }, engine)],
  ['strtr', ([subject, from, to]) => subject && mapTexts(subject, value => strtr(value, plainOf(from), plainOf(to)))],
  ['str_repeat', ([text, times]) => text && mapTexts(text, value => repeat(value, numberOf(times)))],
  ['sprintf', ([format, ...args], engine) => format && sprintf(plainOf(format), args, engine)],
  ['implode', ([glue, pieces], engine) => implode(glue, pieces, engine)],
  ['join', ([glue, pieces], engine) => implode(glue, pieces, engine)],
  ['pathinfo', ([path, flag]) => path && pathinfo(path, flag)],
  ['getcwd', () => oneText('.')],
  ...arrayFunctions,
])

function dirnameOf(path: Text, levels: number): Text | undefined {
  const result = dirname(path, levels)
  return hasHole(path) && hasHole(path.slice(result.length)) ? undefined : result
}

function basenameOf(path: Text, suffix: string): Text | undefined {
  const result = basename(path, suffix)
  return isPlain(result) ? result : undefined
}

function realpathOf(path: Text, engine: Engine): Text | undefined {
  const inside = insideTree(path)
  if (inside === undefined) return undefined
  const { index } = engine.world
  const met = index.lookup(inside)
  if (met.kind === 'file' || met.kind === 'directory') return treeText(met.path)
  const above = directoryOf(inside)
  return index.lookup(above).kind === 'directory' ? treeText(inside) : undefined
}

const WHITE = ' \t\n\r\0\x0B'

function trimWith(
  text: Values | undefined,
  set: Values | undefined,
  trim: (value: Text, characters: string) => Text,
): Values | undefined {
  const characters = set ? plainOf(set) : WHITE
  if (!text || characters === undefined || characters.includes('..')) return undefined
  return mapTexts(text, value => (hidesEnd(value) && trim === trimEnd ? value : trim(value, characters)))
}

/** A text that ends in a hole is left as it is: what is cut from its unknown end changes no tail. */
function hidesEnd(text: Text): boolean {
  return hasHole(text.slice(-1))
}

function trimEnd(text: Text, characters: string): Text {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function trimStart(text: Text, characters: string): Text {
  let start = 0
  while (start < text.length && characters.includes(text.charAt(start))) start++
  return text.slice(start)
}

function ifPlain(change: (text: Text) => Text | undefined): (text: Text) => Text | undefined {
  return text => (isPlain(text) ? change(text) : undefined)
}

function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, part => part.toLowerCase())
}

function asciiUpper(text: string): string {
  return text.replace(/[a-z]+/g, part => part.toUpperCase())
}

function substrOf(text: Values | undefined, start: Values | undefined, length: Values | undefined): Values | undefined {
  const from = numberOf(start)
  const count = length === undefined || isNull(length) ? undefined : numberOf(length)
  if (!text || from === undefined || (length !== undefined && !isNull(length) && count === undefined)) return undefined
  return mapTexts(text, value => substr(value, from, count))
}

function substr(text: Text, start: number, length: number | undefined): Text | undefined {
  const end = length === undefined ? text.length : length < 0 ? text.length + length : undefined
  const cut = end === undefined ? sliceForward(text, start, length ?? 0) : text.slice(start, Math.max(end, 0))
  if (isPlain(text)) return cut
  const removed = start >= 0 ? text.slice(0, start) + text.slice(end ?? text.length) : cut
  return end !== undefined && isPlain(removed) && (start === 0 || start < 0) ? cut : undefined
}

function sliceForward(text: Text, start: number, length: number): Text {
  const from = start < 0 ? Math.max(0, text.length + start) : start
  return text.slice(from, from + length)
}

function strrchr(text: Text, needle: string | undefined): Text | undefined {
  if (!needle) return undefined
  const at = text.lastIndexOf(needle.charAt(0))
  const found = at < 0 ? '' : text.slice(at)
  return isPlain(found) && (at >= 0 || isPlain(text)) ? found : undefined
}

function strstr(text: Text, needle: string | undefined, before: Values | undefined): Text | undefined {
  if (!needle) return undefined
  const at = text.indexOf(needle)
  if (at < 0) return ''
  return before === undefined ? text.slice(at) : text.slice(0, at)
}

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

function listOf(values: Values): readonly Values[] | undefined {
  const [only, more] = values.alternatives
  return only?.kind === 'array' && !more && !only.open ? only.items.map(item => item.value) : undefined
}

function strtr(text: Text, from: string | undefined, to: string | undefined): Text | undefined {
  if (from === undefined || to === undefined) return undefined
  const length = Math.min(from.length, to.length)
  return [...text].map(character => replaced(character, from.slice(0, length), to)).join('')
}

function replaced(character: string, from: string, to: string): string {
  const at = from.lastIndexOf(character)
  return at < 0 ? character : to.charAt(at)
}

function repeat(text: Text, times: number | undefined): Text | undefined {
  return times === undefined || times < 0 || times * text.length > 4096 ? undefined : text.repeat(times)
}

function sprintf(format: string | undefined, args: readonly Values[], engine: Engine): Values | undefined {
  if (format === undefined) return undefined
  let next = 0
  const parts: { values: Values; hole: Text }[] = []
  for (const piece of format.split(/(%(?:\d+\$)?[sd%])/)) {
    const match = /^%(?:(\d+)\$)?([sd%])$/.exec(piece)
    if (!match && /%/.test(piece)) return undefined
    const values = match ? formatArgument(match, args, () => next++) : oneText(piece)
    if (!values) return undefined
    parts.push({ values, hole: '' })
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
    parts.map(values => ({ values, hole: '' })),
    engine.cap,
  )
}

/** The flags of pathinfo(), as PHP numbers them. */
const PATHINFO = { directory: 1, base: 2, extension: 4, file: 8 }

function pathinfo(path: Values, flag: Values | undefined): Values | undefined {
  switch (numberOf(flag)) {
    case PATHINFO.directory:
      return mapTexts(path, text => dirnameOf(text, 1))
    case PATHINFO.base:
      return mapTexts(path, text => basenameOf(text, ''))
    case PATHINFO.extension:
      return mapTexts(path, text => strrchr(text, '.')?.slice(1))
    case PATHINFO.file:
      return mapTexts(path, text => basenameOf(text, '')?.replace(/\.[^.]*$/, ''))
    default:
      return undefined
  }
}

/** The one string that the values are, when all its characters are known. */
export function plainOf(values: Values | undefined): string | undefined {
  const [only, more] = values?.alternatives ?? []
  if (!only || more || values?.open) return undefined
  const text = textOf(only)
  return text !== undefined && isPlain(text) ? text : undefined
}

export function numberOf(values: Values | undefined): number | undefined {
  const text = plainOf(values)
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined
}

function isNull(values: Values): boolean {
  return values.alternatives.length === 1 && values.alternatives[0]?.kind === 'null'
}
