import { blockCommentEnd, heredocAt, lineCommentEnd, quotedEnd, tagLength } from '../scan/scan-tokens.ts'
import { doubleQuotedValue, singleQuotedValue } from '../text/php-string.ts'

/** One token of PHP source (bytes as latin1); comments and HTML are left out. Offsets are bytes. */
export interface SourceToken {
  /** `word`: a label, a keyword or a qualified name; `mark`: an operator or a bracket; `other`: a number, a heredoc. */
  readonly kind: 'word' | 'variable' | 'string' | 'mark' | 'other'
  readonly text: string
  readonly at: number
  readonly end: number
  /** Of an opening bracket: the index of the token that closes it, whatever its kind; of the end where none does. */
  readonly close?: number
  /** Of a string whose value stands in the source: decoded as `decodeName` does. Absent where it is put together. */
  readonly value?: string
}

const wordHere = /\\?[a-z_\x80-\xff][\w\x80-\xff]*(?:\\[a-z_\x80-\xff][\w\x80-\xff]*)*/iy
const variableHere = /\$[a-z_\x80-\xff][\w\x80-\xff]*/iy
const numberHere = /\d[\w.]*/y
const markHere = /\?->|->|::|=>|\?\?|\?:|&&|\|\||[=!]==?|#\[|[^\s]/y
const interpolation = /(?:^|[^\\])(?:\\\\)*(?:\$[a-z_{\x80-\xff]|\{\$)/i

/** The tokens of a whole file, or with `inCode` of a piece of code that stands without its tags. */
export function tokensOf(source: string, inCode = false): readonly SourceToken[] {
  const tokens: OpenToken[] = []
  const open: OpenToken[] = []
  for (let at = inCode ? 0 : afterTag(source, 0); at < source.length; ) {
    const unit = source.charCodeAt(at)
    if (unit <= 32) at++
    else if (source.startsWith('?>', at)) at = afterTag(source, at + 2)
    else if (startsComment(source, unit, at)) at = commentEnd(source, at)
    else {
      const token = tokenAt(source, unit, at)
      if (token.kind === 'mark') pair(token, tokens.length, open)
      tokens.push(token)
      at = token.end
    }
  }
  for (const token of open) token.close = tokens.length
  return tokens
}

type OpenToken = { -readonly [K in keyof SourceToken]: SourceToken[K] }

const OPENING: ReadonlySet<string> = new Set(['(', '[', '{', '#['])
const CLOSING: ReadonlySet<string> = new Set([')', ']', '}'])

/** Noted once, so that brackets in brackets need not be looked through for each of them. */
function pair(token: OpenToken, index: number, open: OpenToken[]): void {
  if (OPENING.has(token.text)) open.push(token)
  else if (CLOSING.has(token.text)) {
    const opening = open.pop()
    if (opening) opening.close = index
  }
}

/** After the next opening tag. */
function afterTag(source: string, from: number): number {
  for (let at = source.indexOf('<?', from); at >= 0; at = source.indexOf('<?', at + 2)) {
    const length = tagLength(source, at)
    if (length > 0) return at + length
  }
  return source.length
}

function startsComment(source: string, unit: number, at: number): boolean {
  const next = source.charCodeAt(at + 1)
  return (unit === 35 && next !== 91) || (unit === 47 && (next === 47 || next === 42))
}

function commentEnd(source: string, at: number): number {
  return source.startsWith('/*', at) ? blockCommentEnd(source, at) : lineCommentEnd(source, at)
}

function tokenAt(source: string, unit: number, at: number): SourceToken {
  if (unit === 39) return singleQuoted(source, at)
  if (unit === 34) return doubleQuoted(source, at)
  const heredoc = source.startsWith('<<<', at) ? heredocAt(source, at) : undefined
  if (heredoc) return { kind: 'other', text: '', at, end: heredoc.end }
  if (unit === 96) return { kind: 'other', text: '', at, end: interpolatedEnd(source, at + 1, 96) }
  return (
    matched('variable', variableHere, source, at) ??
    matched('word', wordHere, source, at) ??
    matched('other', numberHere, source, at) ??
    matched('mark', markHere, source, at) ?? { kind: 'mark', text: source.charAt(at), at, end: at + 1 }
  )
}

function matched(kind: SourceToken['kind'], pattern: RegExp, source: string, at: number): SourceToken | undefined {
  pattern.lastIndex = at
  const text = pattern.exec(source)?.[0]
  return text === undefined ? undefined : { kind, text, at, end: at + text.length }
}

function singleQuoted(source: string, at: number): SourceToken {
  const close = quotedEnd(source, at + 1, 39)
  const raw = source.slice(at + 1, close)
  return { kind: 'string', text: raw, at, end: Math.min(close + 1, source.length), value: singleQuotedValue(raw) }
}

function doubleQuoted(source: string, at: number): SourceToken {
  const end = interpolatedEnd(source, at + 1, 34)
  const raw = source.slice(at + 1, end - 1)
  const token = { kind: 'string', text: raw, at, end } as const
  return interpolation.test(raw) ? token : { ...token, value: doubleQuotedValue(raw, '"') }
}

/** After the closing quote of a string in which `{$…}` may hold strings of its own. */
function interpolatedEnd(source: string, from: number, quote: number): number {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 92) at++
    else if (unit === quote) return at + 1
    else if (source.startsWith('{$', at) || source.startsWith('${', at)) at = embeddedEnd(source, at + 2) - 1
  }
  return source.length
}

/** After the `}` of an embedded expression. */
function embeddedEnd(source: string, from: number): number {
  let depth = 1
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 123) depth++
    else if (unit === 125 && --depth === 0) return at + 1
    else if (unit === 39 || unit === 34) at = quotedEnd(source, at + 1, unit)
  }
  return source.length
}
