import { Nesting } from './scan-nesting.ts'
import { ScanNotes } from './scan-notes.ts'
import type { Scan } from './scan-result.ts'
import {
  attributeEnd,
  blockCommentEnd,
  heredocAt,
  isOfShortTags,
  lineCommentEnd,
  quotedEnd,
  tagLength,
} from './scan-tokens.ts'
import { ScanWords } from './scan-words.ts'
import { WordNotes } from './searchable-words.ts'
import { HASH_SIZE, wordFilter } from './trigger-words.ts'

const PLAIN = 0
const LABEL = 1
const SPECIAL = 2
const DOLLAR = 3
const kinds = new Uint8Array(256)
for (let unit = 0; unit < 256; unit++) if (/[\w\x80-\xff]/.test(String.fromCharCode(unit))) kinds[unit] = LABEL
for (const character of '\'"`#/?<{}();') kinds[character.charCodeAt(0)] = SPECIAL
kinds['$'.charCodeAt(0)] = DOLLAR

/** Walks over PHP source once, in linear time, whatever the bytes are. */
export function scanSource(source: string, wanted: ReadonlySet<string>): Scan {
  return new Scanner(source, wanted).run()
}

class Scanner {
  private readonly source: string
  private readonly notes: ScanNotes
  private readonly words: WordNotes
  private readonly filter: Uint8Array
  private readonly wanted: ReadonlySet<string>
  private readonly heard: ScanWords
  private readonly shortTags: boolean
  /** A brace is opened with its quote's unit for an interpolation, the body's index + 256, or 0. */
  private readonly nesting = new Nesting()
  /** False once an attribute was found that does not end: looking for the end again would take quadratic time. */
  private attributesEnd = true

  constructor(source: string, wanted: ReadonlySet<string>) {
    this.source = source
    this.wanted = wanted
    this.shortTags = isOfShortTags(source)
    this.filter = wordFilter(wanted)
    this.notes = new ScanNotes(source.length)
    this.words = new WordNotes(source)
    this.heard = new ScanWords(source, wanted, { notes: this.notes, words: this.words, nesting: this.nesting })
  }

  run(): Scan {
    this.code(this.html(0))
    return { ...this.notes.finish(), shortTags: this.shortTags, words: this.words.finish() }
  }

  private code(from: number): void {
    const source = this.source
    const filter = this.filter
    const { length } = source
    let at = from
    while (at < length) {
      const unit = source.charCodeAt(at)
      const kind = kinds[unit] ?? PLAIN
      if (kind === PLAIN) at++
      else if (kind === LABEL) {
        const start = at
        let hash = 0
        for (let next = unit; kinds[next] === LABEL; next = source.charCodeAt(at)) {
          hash = (hash * 33 + (next | 32)) & (HASH_SIZE - 1)
          if (++at >= length) break
        }
        if (filter[hash] !== 0) at = this.heard.word(start, at)
      } else if (kind === DOLLAR) at = this.variable(at + 1)
      else at = this.special(unit, at)
    }
  }

  private variable(from: number): number {
    const { source } = this
    let at = from
    while (at < source.length && kinds[source.charCodeAt(at)] === LABEL) at++
    if (at > from) this.heard.variable(from, at)
    return at
  }

  private special(unit: number, at: number): number {
    switch (unit) {
      case 39:
        return this.singleQuoted(at)
      case 34:
      case 96:
        return this.interpolated(at + 1, unit)
      case 35:
        return this.source.charCodeAt(at + 1) === 91 ? this.attribute(at) : this.lineComment(at)
      case 47:
        return this.slash(at)
      case 63:
        return this.source.charCodeAt(at + 1) === 62 ? this.html(at + 2) : at + 1
      case 60:
        return this.heredoc(at)
      case 123:
        return this.openBrace(at)
      case 125:
        return this.closeBrace(at)
      default:
        return this.punctuation(unit, at)
    }
  }

  private punctuation(unit: number, at: number): number {
    if (unit === 40) {
      this.nesting.openParen()
      this.words.parenthesis(at)
    } else if (unit === 41) this.nesting.closeParen()
    else this.nesting.takeHead()
    return at + 1
  }

  private slash(at: number): number {
    const next = this.source.charCodeAt(at + 1)
    if (next === 47) return this.lineComment(at)
    if (next !== 42) return at + 1
    const end = blockCommentEnd(this.source, at)
    this.notes.comment(at, end)
    return end
  }

  private lineComment(from: number): number {
    const end = lineCommentEnd(this.source, from)
    this.notes.comment(from, end)
    return end
  }

  /** `#[…]`; what does not end is a comment of PHP 7. */
  private attribute(from: number): number {
    const close = this.attributesEnd ? attributeEnd(this.source, from) : undefined
    if (close !== undefined) {
      this.notes.attribute(from, close)
      return close
    }
    this.attributesEnd = false
    const end = this.lineComment(from)
    this.notes.attribute(from, end)
    return end
  }

  private singleQuoted(from: number): number {
    const close = quotedEnd(this.source, from + 1, 39)
    this.heard.text(from + 1, close)
    return close + 1
  }

  /** From inside a `"` or backtick string; stops after it, or at the `$` of an interpolation with braces. */
  private interpolated(from: number, quote: number): number {
    const { source } = this
    for (let at = from; at < source.length; at++) {
      const unit = source.charCodeAt(at)
      if (unit === 92) at++
      else if (unit === quote) {
        this.heard.text(from, at)
        return at + 1
      } else if (this.opensInterpolation(unit, at)) {
        this.nesting.openBrace(quote)
        return unit === 123 ? at + 1 : at + 2
      }
    }
    return source.length
  }

  private opensInterpolation(unit: number, at: number): boolean {
    if (unit === 123) return this.source.charCodeAt(at + 1) === 36
    return unit === 36 && this.source.charCodeAt(at + 1) === 123
  }

  private heredoc(at: number): number {
    const { source } = this
    if (source.charCodeAt(at + 1) !== 60) return at + 1
    const heredoc = heredocAt(source, at)
    if (!heredoc) return at + 1
    if (!heredoc.raw) this.heard.heredoc(heredoc.body, heredoc.end)
    return heredoc.end
  }

  private openBrace(at: number): number {
    const head = this.nesting.takeHead()
    this.nesting.openBrace(head ? 256 + this.notes.open(head.name, at, this.wanted) : 0)
    return at + 1
  }

  private closeBrace(at: number): number {
    const entry = this.nesting.closeBrace() ?? 0
    if (entry >= 256) this.notes.close(entry - 256, at)
    else if (entry > 0) return this.interpolated(at + 1, entry)
    return at + 1
  }

  /** Inline HTML from `from` to the next opening tag; returns the offset after that. */
  private html(from: number): number {
    const { source } = this
    for (let at = source.indexOf('<?', from); at >= 0; at = source.indexOf('<?', at + 2)) {
      const length = tagLength(source, at, this.shortTags)
      if (length === 0) continue
      this.notes.html(source, from, at)
      return at + length
    }
    this.notes.html(source, from, source.length)
    return source.length
  }
}
