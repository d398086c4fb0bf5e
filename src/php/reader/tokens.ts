import { heredocAt, skipGap, tagLength } from '../scan/scan-tokens.ts'
import { type Grammar, NotRead } from './grammar.ts'
import { isDigit, isLabelStart, labelEnd, nameEnd } from './labels.ts'
import { castHere, closesPlainly, numberEnd, operatorAt, wordToken } from './lexemes.ts'

const HASH = 35
const SEMICOLON = 59
const BRACE = 123

/** Far below what the stack holds: what needs it up is not caught everywhere (V8 ends the process inside a RegExp). */
const MAX_NESTING = 600

/**
 * What need not be read: by the offset of a `{` that of its `}`, with nothing between them; by the offset of a `#[` that
 * after it, with nothing there.
 */
export type Skips = ReadonlyMap<number, number>

const NO_SKIPS: Skips = new Map()

/**
 * The tokens of a PHP source (bytes as latin1), one at a time. `token` is an operator or a keyword in lower case as it is
 * written, or one of `Label`, `Name` (with a `\`), `Variable`, `String`, `Template` and `Heredoc` (with interpolation,
 * read on by the parser), `Number`, `Magic`, `Cast`, `Html` and `End`. `?>` is a `;`.
 */
export class Tokens {
  readonly source: string
  readonly grammar: Grammar
  private readonly shortTags: boolean
  private readonly skips: Skips
  token = ''
  /** Of the token's first byte, and the one after its last. */
  at = 0
  end = 0
  /** The end of the token before; a `?>` does not count. */
  before = 0
  /** A label or a keyword: what may name a member. */
  word = false
  private closing = true
  private nesting = 0
  private inHtml = true

  constructor(
    source: string,
    grammar: Grammar,
    options: { readonly shortTags: boolean; readonly skips: Skips | undefined },
  ) {
    this.source = source
    this.shortTags = options.shortTags
    this.skips = options.skips ?? NO_SKIPS
    this.grammar = grammar
    this.next()
  }

  get text(): string {
    return this.source.slice(this.at, this.end)
  }

  /** Reads the next token. */
  next(): void {
    if (!this.closing) this.before = this.end
    this.closing = false
    this.word = false
    if (this.inHtml) this.html()
    else this.code()
  }

  /** Goes one level deeper, until `leave`. Throws RangeError where there are too many. */
  enter(): void {
    if (++this.nesting > MAX_NESTING) throw new RangeError('nested too deeply')
  }

  leave(): void {
    this.nesting--
  }

  /** Goes on reading from `offset`, as if the last token had ended there. */
  resume(offset: number): void {
    this.end = offset
    this.next()
  }

  /** Goes past a token that must be there. */
  expect(token: string): void {
    if (this.token !== token) throw new NotRead(token)
    this.next()
  }

  /** Goes past the token if it is there. */
  accept(token: string): boolean {
    if (this.token !== token) return false
    this.next()
    return true
  }

  /** Goes past the end of a statement: a `;`, or that of the file. */
  endStatement(): void {
    if (this.token !== 'End') this.expect(';')
  }

  /** The text of a token of this kind, which must be there. */
  take(token: string): string {
    const text = this.text
    this.expect(token)
    return text
  }

  /** The text of a label or keyword, which must be there. */
  takeWord(): string {
    if (!this.word) throw new NotRead('word')
    const text = this.text
    this.next()
    return text
  }

  /** The unit after the token, blanks and comments left out. */
  peek(): number {
    return this.source.charCodeAt(this.peekAt())
  }

  /** Where the token after this one starts. */
  peekAt(): number {
    return this.gapEnd(this.end)
  }

  /** After blanks, comments and attributes that are skipped. */
  private gapEnd(from: number): number {
    let at = skipGap(this.source, from)
    for (let to = this.skipFrom(HASH, at); to !== undefined; to = this.skipFrom(HASH, at)) at = skipGap(this.source, to)
    return at
  }

  /** Where what is skipped ends, if it begins at `at` with `unit`. */
  private skipFrom(unit: number, at: number): number | undefined {
    return at < this.source.length && this.source.charCodeAt(at) === unit ? this.skips.get(at) : undefined
  }

  /** Nothing is read any more. */
  stop(): void {
    this.token = 'End'
    this.at = this.source.length
    this.end = this.at
  }

  private html(): void {
    const { source } = this
    const from = this.end
    let tag = source.indexOf('<?', from)
    while (tag >= 0 && tagLength(source, tag, this.shortTags) === 0) tag = source.indexOf('<?', tag + 2)
    if (tag !== from) {
      this.at = from
      this.end = tag < 0 ? source.length : tag
      this.token = this.at === this.end ? 'End' : 'Html'
      return
    }
    const length = tagLength(source, tag, this.shortTags)
    this.inHtml = false
    this.end = tag + length
    if (length === 3) this.set('echo', tag, tag + 3)
    else this.code()
  }

  private set(token: string, at: number, end: number): void {
    this.token = token
    this.at = at
    this.end = end
  }

  private code(): void {
    const { source } = this
    let at = this.end
    let unit = unitAt(source, at)
    while (unit === 32 || unit === 10 || unit === 13 || unit === 9) unit = unitAt(source, ++at)
    if (unit === 47 || unit === 35) {
      at = this.gapEnd(at)
      unit = unitAt(source, at)
    }
    if (isLabelStart(unit)) this.label(at)
    else if (unit === 36 && isLabelStart(source.charCodeAt(at + 1))) this.set('Variable', at, labelEnd(source, at + 1))
    else if (unit === 39) this.set('String', at, this.closed(closesPlainly(source, at + 1, 39)))
    else if (unit === 34) this.doubleQuoted(at)
    else if (unit === SEMICOLON) this.set(';', at, at + 1)
    else if (isDigit(unit) || (unit === 46 && isDigit(source.charCodeAt(at + 1))))
      this.set('Number', at, numberEnd(source, at))
    else this.punctuation(unit, at)
  }

  private punctuation(unit: number, at: number): void {
    const { source } = this
    if (at >= source.length) this.set('End', at, at)
    else if (unit === 63 && source.charCodeAt(at + 1) === 62) this.closingTag(at)
    else if (unit === 40) this.parenthesis(at)
    else if (unit === 92 && isLabelStart(source.charCodeAt(at + 1))) this.set('Name', at, nameEnd(source, at))
    else if (unit === 60 && source.startsWith('<<<', at) && heredocAt(source, at)) this.set('Heredoc', at, at)
    else if (unit === 96) this.set('Template', at, at)
    else if (unit === BRACE) this.set('{', at, this.skips.get(at) ?? at + 1)
    else {
      const operator = operatorAt(source, unit, at)
      if (operator === undefined) throw new NotRead('operator')
      this.set(operator, at, at + operator.length)
    }
  }

  private closed(close: number): number {
    if (close < 0) throw new NotRead('string')
    return close + 1
  }

  private doubleQuoted(at: number): void {
    const close = closesPlainly(this.source, at + 1, 34)
    if (close < 0) this.set('Template', at, at)
    else this.set('String', at, close + 1)
  }

  private closingTag(at: number): void {
    const { source } = this
    const lineEnd = source.charCodeAt(at + 2)
    const width = lineEnd === 13 && source.charCodeAt(at + 3) === 10 ? 2 : lineEnd === 10 || lineEnd === 13 ? 1 : 0
    this.set(';', at, at + 2 + width)
    this.closing = true
    this.inHtml = true
  }

  private parenthesis(at: number): void {
    const end = castHere(this.source, at)
    if (end > 0) this.set('Cast', at, end)
    else this.set('(', at, at + 1)
  }

  private label(at: number): void {
    const { source } = this
    const end = labelEnd(source, at)
    const after = source.charCodeAt(end + 1)
    if (source.charCodeAt(end) === 92 && (isLabelStart(after) || after === 123)) {
      this.set('Name', at, nameEnd(source, end))
      return
    }
    const quote = source.charCodeAt(end)
    if ((quote === 39 || quote === 34) && end === at + 1 && (source.charCodeAt(at) | 32) === 98)
      throw new NotRead('b""')
    this.word = true
    this.set(wordToken(source, at, end), at, end)
  }
}

/** -1 at the end: V8 takes back what it compiled when it is asked for more, and does not do so well again. */
function unitAt(source: string, at: number): number {
  return at < source.length ? source.charCodeAt(at) : -1
}
