import { type SyntaxNode, startOf } from '../parse/syntax-tree.ts'
import { heredocAt } from '../scan/scan-tokens.ts'
import { doubleQuotedBytes } from '../text/php-string.ts'
import { NotRead } from './grammar.ts'
import { isLabelStart, labelEnd } from './labels.ts'
import type { Tokens } from './tokens.ts'

interface Text {
  readonly type: 'string' | 'shell' | 'heredoc'
  /** Where it ends: the offset of the closing quote, or of the line end before a heredoc's label; -1: at `quote`. */
  readonly end: number
  readonly quote: number
  /** Blanks before the closing label of a heredoc, which do not count in its lines. */
  readonly indentation: number
}

/** A `"` or backtick string with something in it. */
export function readTemplate(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  const quote = tokens.source.charCodeAt(at)
  const text: Text = { type: quote === 34 ? 'string' : 'shell', end: -1, quote, indentation: 0 }
  const value = readParts(tokens, at + 1, text)
  const end = tokens.end + 1
  tokens.resume(end)
  return { kind: 'encapsed', at, end, value, type: text.type }
}

export function readHeredoc(tokens: Tokens): SyntaxNode {
  const { source, at } = tokens
  const heredoc = heredocAt(source, at)
  if (!heredoc) throw new NotRead('heredoc')
  const { body, end, raw } = heredoc
  const from = afterLineEnd(source, body)
  const lastLine = lineStartBefore(source, end)
  const { 1: blanks = '', 2: label } = /^([ \t]*)(.*)$/.exec(source.slice(lastLine, end)) ?? []
  const indentation = blanks.length
  const text: Text = { type: 'heredoc', end: Math.max(from, beforeLineEnd(source, lastLine)), quote: -1, indentation }
  // What nothing closes reaches to the end of the source.
  if (label === undefined || !source.slice(at, body).includes(label) || lastLine <= at) throw new NotRead('heredoc')
  const value = raw ? [] : readParts(tokens, from, text)
  tokens.resume(end)
  if (!raw) return { kind: 'encapsed', at, end, value, type: 'heredoc' }
  const inner = withoutIndentation(source.slice(from, text.end), indentation, true)
  return { kind: 'nowdoc', at, end, value: inner, raw: source.slice(at, end) }
}

function afterLineEnd(source: string, at: number): number {
  return source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
}

function beforeLineEnd(source: string, lineStart: number): number {
  return source.charCodeAt(lineStart - 1) === 10 && source.charCodeAt(lineStart - 2) === 13
    ? lineStart - 2
    : lineStart - 1
}

function lineStartBefore(source: string, end: number): number {
  let at = end
  while (at > 0 && source.charCodeAt(at - 1) !== 10 && source.charCodeAt(at - 1) !== 13) at--
  return at
}

function withoutIndentation(text: string, indentation: number, atLineStart: boolean): string {
  if (indentation === 0) return text
  const [first = '', ...lines] = text.split(/(?<=[\r\n])/)
  const begun = atLineStart ? [first, ...lines] : lines
  const inner = begun.map(line => line.slice(blanksAt(line, indentation))).join('')
  return atLineStart ? inner : first + inner
}

function blanksAt(line: string, most: number): number {
  let at = 0
  while (at < most && (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 9)) at++
  return at
}

/** The parts from `from` to the text's end, where `tokens.end` stands afterwards. */
function readParts(tokens: Tokens, from: number, text: Text): readonly SyntaxNode[] {
  const { source } = tokens
  const parts: SyntaxNode[] = []
  let start = from
  let at = from
  const flush = (to: number): void => {
    if (to > start) parts.push(part(textNode(source.slice(start, to), text, start === from), start, to))
  }
  while (!ends(source, at, text)) {
    const length = opening(source, at)
    if (length === 0) {
      at += source.charCodeAt(at) === 92 ? 2 : 1
      continue
    }
    flush(at)
    const inner = readInner(tokens, at, length)
    parts.push(part(inner, at, tokens.end))
    at = tokens.end
    start = at
  }
  // A backslash may stand right before the end of a heredoc.
  const stop = text.end < 0 ? at : text.end
  flush(stop)
  tokens.end = stop
  return parts
}

function ends(source: string, at: number, text: Text): boolean {
  if (at >= source.length) throw new NotRead('string')
  return text.end < 0 ? source.charCodeAt(at) === text.quote : at >= text.end
}

function part(expression: SyntaxNode, at: number, end: number): SyntaxNode {
  return { kind: 'encapsedpart', at, end, expression }
}

function textNode(raw: string, { type, indentation }: Text, first: boolean): SyntaxNode {
  if (type !== 'heredoc') return { kind: 'string', at: 0, end: 0, raw }
  return {
    kind: 'string',
    at: 0,
    end: 0,
    raw,
    value: doubleQuotedBytes(withoutIndentation(raw, indentation, first), ''),
  }
}

/** Of what begins an interpolation: 1 for `$name` and `{$`, 2 for `${`; 0 for none. */
function opening(source: string, at: number): number {
  const unit = source.charCodeAt(at)
  const next = source.charCodeAt(at + 1)
  if (unit === 36) return isLabelStart(next) ? 1 : next === 123 ? 2 : 0
  return unit === 123 && next === 36 ? 1 : 0
}

/** Leaves `tokens.end` behind what it read. */
function readInner(tokens: Tokens, at: number, length: number): SyntaxNode {
  const { source } = tokens
  if (source.charCodeAt(at) === 36 && length === 1) return simple(tokens, at)
  tokens.resume(at + length)
  const node = length === 1 ? tokens.grammar.expression(tokens) : braced(tokens)
  if (tokens.token !== '}') throw new NotRead('}')
  return node
}

/** `${name}`, `${name[…]}` or `${expression}`. */
function braced(tokens: Tokens): SyntaxNode {
  const { at, end, word, text } = tokens
  const next = tokens.source.charCodeAt(end)
  if (!word || (next !== 125 && next !== 91)) {
    return { kind: 'variable', at, end, name: tokens.grammar.expression(tokens) }
  }
  const variable: SyntaxNode = { kind: 'variable', at, end, name: text }
  tokens.next()
  if (!tokens.accept('[')) return variable
  const offset = tokens.grammar.expression(tokens)
  tokens.expect(']')
  return { kind: 'offsetlookup', at, end: tokens.before, what: variable, offset }
}

/** `$name`, `$name[key]` or `$name->name`. */
function simple(tokens: Tokens, at: number): SyntaxNode {
  const { source } = tokens
  const end = labelEnd(source, at + 1)
  tokens.end = end
  const variable: SyntaxNode = { kind: 'variable', at, end, name: source.slice(at + 1, end) }
  if (source.charCodeAt(end) === 91) return element(tokens, variable, end + 1)
  const nullsafe = source.startsWith('?->', end)
  if (!nullsafe && !source.startsWith('->', end)) return variable
  const from = end + (nullsafe ? 3 : 2)
  if (!isLabelStart(source.charCodeAt(from))) return variable
  tokens.end = labelEnd(source, from)
  const offset: SyntaxNode = { kind: 'identifier', at: from, end: tokens.end, name: source.slice(from, tokens.end) }
  return { kind: `${nullsafe ? 'nullsafe' : ''}propertylookup`, at, end: tokens.end, what: variable, offset }
}

const KEY = /(-?\d[\da-fx_]*)|\$([a-z_\x80-\xff][\w\x80-\xff]*)|([a-z_\x80-\xff][\w\x80-\xff]*)/iy

function element(tokens: Tokens, what: SyntaxNode, from: number): SyntaxNode {
  const { source } = tokens
  KEY.lastIndex = from
  const [text, number, variable, label] = KEY.exec(source) ?? []
  if (text === undefined || source.charCodeAt(from + text.length) !== 93) throw new NotRead('offset')
  const end = from + text.length
  tokens.end = end + 1
  const at = startOf(what)
  const offset: SyntaxNode =
    number !== undefined
      ? { kind: 'number', at: from, end, value: number }
      : variable !== undefined
        ? { kind: 'variable', at: from, end, name: variable }
        : { kind: 'identifier', at: from, end, name: label ?? '' }
  return { kind: 'offsetlookup', at, end: end + 1, what, offset }
}
