import { isNull, numberOf, plainOf } from '../values/plain-values.ts'
import { hasHole, isAscii, isPlain, type Text } from '../values/text.ts'
import { mapTexts, type Values } from '../values/values.ts'
import type { Builtin } from './builtins.ts'

/** Functions that make one string of one string, by lower-case name. */
export const textFunctions: readonly (readonly [string, Builtin])[] = [
  ['rtrim', ([text, set]) => trimWith(text, set, trimEnd)],
  ['chop', ([text, set]) => trimWith(text, set, trimEnd)],
  ['ltrim', ([text, set]) => trimWith(text, set, trimStart)],
  [
    'trim',
    ([text, set]) => trimWith(text, set, (value, characters) => trimStart(trimEnd(value, characters), characters)),
  ],
  ['strtolower', ([text]) => mapPlain(text, asciiLower)],
  ['strtoupper', ([text]) => mapPlain(text, asciiUpper)],
  ['mb_strtolower', ([text]) => mapPlain(text, value => value.toLowerCase())],
  ['ucfirst', ([text]) => mapPlain(text, value => asciiUpper(value.slice(0, 1)) + value.slice(1))],
  ['lcfirst', ([text]) => mapPlain(text, value => asciiLower(value.slice(0, 1)) + value.slice(1))],
  ['strval', ([text]) => text && mapTexts(text, value => value)],
  ['substr', args => substrOf(args, isAscii)],
  ['mb_substr', args => substrOf(args, isOfBmp)],
  ['strrchr', ([text, needle]) => text && mapTexts(text, value => strrchr(value, plainOf(needle)))],
  [
    'strstr',
    ([text, needle, before]) => (before ? undefined : mapPlain(text, value => strstr(value, plainOf(needle)))),
  ],
  ['strtr', ([subject, from, to]) => subject && mapTexts(subject, value => strtr(value, plainOf(from), plainOf(to)))],
  ['str_repeat', ([text, times]) => text && mapTexts(text, value => repeat(value, numberOf(times)))],
]

const WHITE = ' \t\n\r\0\x0B'

function trimWith(
  text: Values | undefined,
  set: Values | undefined,
  trim: (value: Text, characters: string) => Text,
): Values | undefined {
  const characters = set ? plainOf(set) : WHITE
  if (!text || characters === undefined || characters.includes('..') || !isAscii(characters)) return undefined
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

/** Asks nothing of a text that is not known whole. */
function mapPlain(text: Values | undefined, change: (plain: string) => Text | undefined): Values | undefined {
  return text && mapTexts(text, value => (isPlain(value) ? change(value) : undefined))
}

function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, part => part.toLowerCase())
}

function asciiUpper(text: string): string {
  return text.replace(/[a-z]+/g, part => part.toUpperCase())
}

/** `countable`: each unit of the text is one of what the function counts. */
function substrOf([text, start, length]: readonly Values[], countable: (text: Text) => boolean): Values | undefined {
  const from = numberOf(start)
  const count = length === undefined || isNull(length) ? undefined : numberOf(length)
  if (!text || from === undefined || (length !== undefined && !isNull(length) && count === undefined)) return undefined
  return mapTexts(text, value => (countable(value) ? substr(value, from, count) : undefined))
}

function isOfBmp(text: Text): boolean {
  return !/[\ud800-\udfff]/.test(text)
}

function substr(text: Text, start: number, length: number | undefined): Text | undefined {
  const end = length === undefined ? text.length : length < 0 ? text.length + length : undefined
  const cut = end === undefined ? sliceForward(text, start, length ?? 0) : text.slice(start, Math.max(end, 0))
  if (isPlain(text) || (start < 0 && (length ?? 0) >= 0 && isPlain(text.slice(start)))) return cut
  const removed = start >= 0 ? text.slice(0, start) + text.slice(end ?? text.length) : cut
  return end !== undefined && isPlain(removed) && (start === 0 || start < 0) ? cut : undefined
}

function sliceForward(text: Text, start: number, length: number): Text {
  const from = start < 0 ? Math.max(0, text.length + start) : start
  return text.slice(from, from + length)
}

function strrchr(text: Text, needle: string | undefined): Text | undefined {
  if (!needle || !isAscii(needle)) return undefined
  const at = text.lastIndexOf(needle.charAt(0))
  const found = at < 0 ? '' : text.slice(at)
  return isPlain(found) && (at >= 0 || isPlain(text)) ? found : undefined
}

function strstr(text: string, needle: string | undefined): Text | undefined {
  if (!needle) return undefined
  const at = text.indexOf(needle)
  return at < 0 ? '' : text.slice(at)
}

function strtr(text: Text, from: string | undefined, to: string | undefined): Text | undefined {
  if (from === undefined || to === undefined || !isAscii(from + to)) return undefined
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
