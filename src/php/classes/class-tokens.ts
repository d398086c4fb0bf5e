import { attributeEnd, blockCommentEnd, heredocAt, lineCommentEnd, quotedEnd, tagLength } from '../scan/scan-tokens.ts'

/** Kinds of tokens beside punctuation, whose kind is its character code. */
export const NAME = 256
const VARIABLE = 257
/** A string without interpolation: its content. */
export const STRING = 258
/** A string with interpolation, or a heredoc; code in its braces follows as tokens in `{` and `}`. */
export const INTERPOLATED = 259
/** `::` */
export const SCOPE = 260
/** `->` and `?->` */
export const ARROW = 261

/** The tokens of PHP that can matter to classes: comments, HTML, attributes and white space are left out. */
export interface Tokens {
  readonly source: string
  readonly kinds: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const LABEL = 1
const SPACE = 2
const units = new Uint8Array(256)
for (let unit = 0; unit < 256; unit++) if (/[\w\x80-\xff]/.test(String.fromCharCode(unit))) units[unit] = LABEL
for (const unit of [9, 10, 11, 12, 13, 32]) units[unit] = SPACE

/** Reads source (bytes as latin1) in linear time, whatever the bytes are. A `?>` is a `;`, as in PHP. */
export function classTokens(source: string): Tokens {
  return new Tokenizer(source).run()
}

class Tokenizer implements Tokens {
  readonly source: string
  readonly kinds: number[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** One entry per open brace: the unit of the quote that an interpolation stands in, or 0. */
  private readonly braces: number[] = []
  private attributesEnd = true

  constructor(source: string) {
    this.source = source
  }

  run(): Tokens {
    const { length } = this.source
    for (let at = this.html(0); at < length; ) {
      const unit = this.source.charCodeAt(at)
      const kind = units[unit]
      if (kind === SPACE) at++
      else if (kind === LABEL) at = this.word(at)
      else at = this.special(unit, at)
    }
    return this
  }

  private push(kind: number, start: number, end: number): number {
    this.kinds.push(kind)
    this.starts.push(start)
    this.ends.push(end)
    return end
  }

  private labelEnd(from: number): number {
    let at = from
    while (units[this.source.charCodeAt(at)] === LABEL) at++
    return at
  }

  /** A name with its namespace, as PHP 8 reads it: nothing may stand between its parts. */
  private nameEnd(from: number): number {
    let at = this.labelEnd(from)
    while (this.source.charCodeAt(at) === 92 && this.startsLabel(at + 1)) at = this.labelEnd(at + 1)
    return at
  }

  private startsLabel(at: number): boolean {
    const unit = this.source.charCodeAt(at)
    return units[unit] === LABEL && !(unit >= 48 && unit <= 57)
  }

  private word(at: number): number {
    if (!this.startsLabel(at)) return this.labelEnd(at)
    const end = this.nameEnd(at)
    if (end - at === 15 && this.source.slice(at, end).toLowerCase() === '__halt_compiler') return this.source.length
    return this.push(NAME, at, end)
  }

  private special(unit: number, at: number): number {
    const next = this.source.charCodeAt(at + 1)
    switch (unit) {
      case 36:
        return this.startsLabel(at + 1) ? this.push(VARIABLE, at, this.labelEnd(at + 1)) : this.push(unit, at, at + 1)
      case 39:
        return this.push(STRING, at, quotedEnd(this.source, at + 1, 39) + 1)
      case 34:
      case 96:
        return this.quoted(this.push(unit === 34 ? STRING : INTERPOLATED, at, at + 1), unit)
      case 35:
        return next === 91 ? this.attribute(at) : lineCommentEnd(this.source, at)
      case 47:
        return this.slash(at, next)
      case 60:
        return this.heredoc(at)
      case 92:
        return this.startsLabel(at + 1) ? this.push(NAME, at, this.nameEnd(at + 1)) : this.push(unit, at, at + 1)
      default:
        return this.mark(unit, next, at)
    }
  }

  private mark(unit: number, next: number, at: number): number {
    if (unit === 58 && next === 58) return this.push(SCOPE, at, at + 2)
    if (unit === 45 && next === 62) return this.push(ARROW, at, at + 2)
    if (unit === 63) return this.question(next, at)
    if (unit === 123) this.braces.push(0)
    if (unit === 125) return this.closeBrace(at)
    return this.push(unit, at, at + 1)
  }

  private question(next: number, at: number): number {
    if (next === 62) return this.html(this.push(59, at, at + 2))
    if (next === 45 && this.source.charCodeAt(at + 2) === 62) return this.push(ARROW, at, at + 3)
    return this.push(63, at, at + 1)
  }

  private slash(at: number, next: number): number {
    if (next === 47) return lineCommentEnd(this.source, at)
    return next === 42 ? blockCommentEnd(this.source, at) : this.push(47, at, at + 1)
  }

  private attribute(at: number): number {
    const end = this.attributesEnd ? attributeEnd(this.source, at) : undefined
    if (end === undefined) this.attributesEnd = false
    return end ?? lineCommentEnd(this.source, at)
  }

  private heredoc(at: number): number {
    const heredoc = this.source.startsWith('<<<', at) ? heredocAt(this.source, at) : undefined
    return heredoc ? this.push(INTERPOLATED, at, heredoc.end) : this.push(60, at, at + 1)
  }

  private closeBrace(at: number): number {
    const quote = this.braces.pop() ?? 0
    this.push(125, at, at + 1)
    return quote === 0 ? at + 1 : this.quoted(at + 1, quote)
  }

  /** From inside a `"` or backtick string to after it, or to the code of an interpolation with braces. */
  private quoted(from: number, quote: number): number {
    const { source, kinds } = this
    const token = kinds.length - 1
    for (let at = from; at < source.length; at++) {
      const unit = source.charCodeAt(at)
      if (unit === 92) at++
      else if (unit === quote) {
        if (kinds[token] === STRING) this.ends[token] = at + 1
        return at + 1
      } else if (this.interpolates(unit, at)) {
        if (kinds[token] === STRING) kinds[token] = INTERPOLATED
        if (unit === 123) return this.interpolation(at, quote)
        if (source.charCodeAt(at + 1) === 123) return this.interpolation(at + 1, quote)
      }
    }
    return source.length
  }

  private interpolates(unit: number, at: number): boolean {
    const next = this.source.charCodeAt(at + 1)
    return unit === 123 ? next === 36 : unit === 36 && (next === 123 || this.startsLabel(at + 1))
  }

  private interpolation(at: number, quote: number): number {
    this.braces.push(quote)
    return this.push(123, at, at + 1)
  }

  private html(from: number): number {
    const { source } = this
    for (let at = source.indexOf('<?', from); at >= 0; at = source.indexOf('<?', at + 2)) {
      const length = tagLength(source, at)
      if (length > 0) return at + length
    }
    return source.length
  }
}
