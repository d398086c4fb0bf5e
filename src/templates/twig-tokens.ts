import { quotedEnd } from '../php/scan/scan-tokens.ts'
import { decodeBytes } from '../php/text/utf8.ts'

/** One token inside `{% … %}` or `{{ … }}` of Twig; offsets are bytes of the source (bytes as latin1). */
export interface TwigToken {
  readonly kind: 'name' | 'string' | 'mark'
  readonly text: string
  /** Of a string without `#{…}`. */
  readonly value?: string
  readonly at: number
  readonly end: number
}

/** One `{% … %}` (then its first token is the tag's name) or `{{ … }}`. */
export interface TwigPart {
  readonly isTag: boolean
  readonly tokens: readonly TwigToken[]
}

const TOKEN = /\s+|[a-z_\x80-\xff][\w\x80-\xff]*|\d[\d_.]*|\?\?|\?:|[^\s]/giy
const VERBATIM = /\{%[-~]?\s*(?:verbatim|raw)\s*[-~]?%\}/y
const END_VERBATIM = /\{%[-~]?\s*end(?:verbatim|raw)\s*[-~]?%\}/g

/** The tags and outputs of a template; comments and `{% verbatim %}` are left out. Twig's Lexer says how they nest. */
export function twigParts(source: string): readonly TwigPart[] {
  const parts: TwigPart[] = []
  const strings = new Strings(source)
  for (let at = source.indexOf('{'); at >= 0 && at < source.length; ) {
    const next = source.charAt(at + 1)
    VERBATIM.lastIndex = at
    let end = at + 1
    if (next === '#') end = after(source, '#}', at + 2)
    else if (next === '%' && VERBATIM.test(source)) end = verbatimEnd(source, VERBATIM.lastIndex)
    else if (next === '%' || next === '{') {
      const part = partAt(source, at, strings)
      parts.push(part)
      end = part.end
    }
    at = source.indexOf('{', end)
  }
  return parts
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  return found < 0 ? source.length : found + mark.length
}

function verbatimEnd(source: string, from: number): number {
  END_VERBATIM.lastIndex = from
  return END_VERBATIM.test(source) ? END_VERBATIM.lastIndex : source.length
}

/** Strings of a source. Behind a quote that nothing closes no other of its kind is closed: it is looked for once. */
class Strings {
  private readonly source: string
  private readonly unclosed = new Set<number>()

  constructor(source: string) {
    this.source = source
  }

  /** The string that begins at `at`, with its quotes; undefined for none. */
  at(at: number): string | undefined {
    const quote = this.source.charCodeAt(at)
    if ((quote !== 34 && quote !== 39) || this.unclosed.has(quote)) return undefined
    const close = quotedEnd(this.source, at + 1, quote)
    if (close < this.source.length) return this.source.slice(at, close + 1)
    this.unclosed.add(quote)
    return undefined
  }
}

function partAt(source: string, open: number, strings: Strings): TwigPart & { readonly end: number } {
  const isTag = source.charAt(open + 1) === '%'
  const closing = isTag ? '%}' : '}}'
  const tokens: TwigToken[] = []
  let depth = 0
  let at = open + 2
  while (at < source.length && !(depth <= 0 && source.startsWith(closing, at))) {
    TOKEN.lastIndex = at
    const text = strings.at(at) ?? TOKEN.exec(source)?.[0] ?? source.charAt(at)
    if (text === '{' || text === '(' || text === '[') depth++
    else if (text === '}' || text === ')' || text === ']') depth--
    if (/\S/.test(text)) tokens.push(tokenOf(text, at))
    at += text.length
  }
  const trimmed = /^[-~]$/.test(tokens[0]?.text ?? '') ? tokens.slice(1) : tokens
  return { isTag, tokens: trimmed, end: Math.min(at + 2, source.length) }
}

function tokenOf(text: string, at: number): TwigToken {
  const end = at + text.length
  const quote = text.charAt(0)
  if ((quote !== "'" && quote !== '"') || text.length < 2)
    return { kind: /^[a-z_\x80-\xff]/i.test(text) ? 'name' : 'mark', text, at, end }
  const raw = text.slice(1, -1)
  const isWhole = quote === "'" || !raw.includes('#{')
  return { kind: 'string', text, at, end, ...(isWhole && { value: decodeBytes(raw.replace(/\\(.)/g, '$1')) }) }
}
