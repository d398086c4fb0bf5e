import { type FunctionBody, ScanNotes } from './scan-notes.ts'
import {
  attributeEnd,
  blockCommentEnd,
  endsLikePhp,
  heredocAt,
  isMemberName,
  isOfShortTags,
  lineCommentEnd,
  quotedEnd,
  skipGap,
  tagLength,
} from './scan-tokens.ts'
import { type SearchableWords, WordNotes } from './searchable-words.ts'
import { HASH_SIZE, roleOf, wordFilter } from './trigger-words.ts'

/** What a scan of one source (bytes as latin1) found. Offsets are bytes. */
export interface Scan {
  /** A word that can matter occurs outside comments, strings and HTML. */
  readonly matters: boolean
  /** In the order of their opening braces. */
  readonly bodies: readonly FunctionBody[]
  /** Pairs from, to of comments, inline HTML and what follows `__halt_compiler();`, ascending. */
  readonly blanks: readonly number[]
  /** Pairs from, to of comments outside inline HTML, ascending. */
  readonly comments: readonly number[]
  /** Pairs from, to of inline HTML, ascending. */
  readonly html: readonly number[]
  /** Pairs from, to of attributes, ascending. */
  readonly attributes: readonly number[]
  /** Offsets of include, include_once, require and require_once. */
  readonly includes: readonly number[]
  /** `<?` opens PHP in this file: see `isOfShortTags`. */
  readonly shortTags: boolean
  readonly words: SearchableWords
}

const PLAIN = 0
const LABEL = 1
const SPECIAL = 2
const DOLLAR = 3
const kinds = new Uint8Array(256)
for (let unit = 0; unit < 256; unit++) if (/[\w\x80-\xff]/.test(String.fromCharCode(unit))) kinds[unit] = LABEL
for (const character of '\'"`#/?<{}();') kinds[character.charCodeAt(0)] = SPECIAL
kinds['$'.charCodeAt(0)] = DOLLAR

const labelHere = /[a-z_\x80-\xff][\w\x80-\xff]*/iy
const haltTail = /\s*\(\s*\)\s*(?:;|\?>(?:\r\n|\n|\r)?)/y

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
  private readonly shortTags: boolean
  /** One entry per open brace: a quote's unit for an interpolation, the body's index + 256, or 0. */
  private readonly braces: number[] = []
  private readonly parensOutside: number[] = []
  private parens = 0
  /** False once an attribute was found that does not end: looking for the end again would take quadratic time. */
  private attributesEnd = true
  /** Functions whose `{` has not come yet: paren depth and name. */
  private readonly heads: { readonly parens: number; readonly name: string }[] = []

  constructor(source: string, wanted: ReadonlySet<string>) {
    this.source = source
    this.wanted = wanted
    this.shortTags = isOfShortTags(source)
    this.filter = wordFilter(wanted)
    this.notes = new ScanNotes(source.length)
    this.words = new WordNotes(source)
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
        if (filter[hash] !== 0) at = this.word(start, at)
      } else if (kind === DOLLAR) at = this.variable(at + 1)
      else at = this.special(unit, at)
    }
  }

  private variable(from: number): number {
    const { source } = this
    let at = from
    while (kinds[source.charCodeAt(at)] === LABEL && at < source.length) at++
    if (at > from) this.words.variable(from, at)
    if (this.wanted.size > 0 && at > from) this.wantedVariable(from, at)
    return at
  }

  /** A wanted `$name` counts anywhere; a wanted property where it is declared or used by `::$name`. */
  private wantedVariable(from: number, to: number): void {
    const name = this.source.slice(from, to)
    const declared = !this.notes.insideBody || this.source.startsWith('::', from - 3)
    if (this.wanted.has(`$${name}`) || (declared && this.wanted.has(name))) this.notes.trigger()
  }

  private word(start: number, end: number): number {
    const text = this.source.slice(start, end)
    const lower = text.toLowerCase()
    const role = roleOf(lower)
    if (role === undefined) {
      if (this.wanted.has(lower) || this.wanted.has(text)) this.notes.trigger()
      return end
    }
    if (role === 'plain') this.notes.trigger()
    else if (role === 'writer') this.writer(lower, end)
    else if (role === 'runner') this.words.callbackRunner()
    else if (role === 'class') this.classHead(start, end)
    else if (!isMemberName(this.source, start)) return this.keyword(role, start, end)
    if (this.wanted.has(lower)) this.notes.trigger()
    return end
  }

  private writer(lower: string, end: number): void {
    if (this.source.charCodeAt(end) === 40) this.notes.writer()
    else if (this.wanted.has(lower)) this.notes.trigger()
  }

  private keyword(role: 'include' | 'function' | 'halt', start: number, end: number): number {
    if (role === 'include') this.notes.include(start)
    else if (role === 'halt') return this.halt(end)
    else this.functionHead(end)
    return end
  }

  /** `class A`, but not `A::class`. */
  private classHead(start: number, end: number): void {
    if (isMemberName(this.source, start)) return
    labelHere.lastIndex = skipGap(this.source, end)
    const name = labelHere.exec(this.source)?.[0]
    if (name !== undefined) this.words.declare(name)
  }

  /** `function`, `&` or not, a name or not, `(`: anything else (`use function a;`) has no body. */
  private functionHead(from: number): void {
    const { source } = this
    let at = skipGap(source, from)
    if (source.charCodeAt(at) === 38) at = skipGap(source, at + 1)
    labelHere.lastIndex = at
    const name = labelHere.exec(source)?.[0] ?? ''
    if (source.charCodeAt(skipGap(source, at + name.length)) !== 40) return
    if (name !== '') this.words.declare(name)
    this.heads.push({ parens: this.parens, name: name.toLowerCase() })
  }

  private halt(end: number): number {
    haltTail.lastIndex = end
    if (!haltTail.test(this.source)) return end
    this.notes.blank(haltTail.lastIndex, this.source.length)
    return this.source.length
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
      this.parens++
      this.words.parenthesis(at)
    } else if (unit === 41) this.parens--
    else if (this.heads.at(-1)?.parens === this.parens) this.heads.pop()
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
    this.text(from + 1, close)
    return close + 1
  }

  /** From inside a `"` or backtick string; stops after it, or at the `$` of an interpolation with braces. */
  private interpolated(from: number, quote: number): number {
    const { source } = this
    for (let at = from; at < source.length; at++) {
      const unit = source.charCodeAt(at)
      if (unit === 92) at++
      else if (unit === quote) {
        this.text(from, at)
        return at + 1
      } else if (this.opensInterpolation(unit, at)) {
        this.pushBrace(quote)
        return unit === 123 ? at + 1 : at + 2
      }
    }
    return source.length
  }

  private opensInterpolation(unit: number, at: number): boolean {
    if (unit === 123) return this.source.charCodeAt(at + 1) === 36
    return unit === 36 && this.source.charCodeAt(at + 1) === 123
  }

  /** A string's content: a PHP file's name, or a wanted name as a callback. */
  private text(from: number, to: number): void {
    const { source } = this
    this.words.text(from, to)
    if (endsLikePhp(source, from, to)) this.notes.phpName()
    if (this.wanted.size === 0 || to - from > 100) return
    const text = source.slice(from, to)
    const name = text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('\\')) + 1)
    if (this.wanted.has(name.toLowerCase()) || this.wanted.has(name)) this.notes.trigger()
  }

  private heredoc(at: number): number {
    const { source } = this
    if (source.charCodeAt(at + 1) !== 60) return at + 1
    const heredoc = heredocAt(source, at)
    if (!heredoc) return at + 1
    if (!heredoc.raw) this.heredocBody(heredoc.body, heredoc.end)
    return heredoc.end
  }

  private heredocBody(from: number, to: number): void {
    const text = this.source.slice(from, to)
    if (!text.includes('{$') && !text.includes('${')) return
    for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1))
      this.words.parenthesis(from + open)
    for (const { 0: word } of text.matchAll(/[a-z_]\w*/gi)) {
      const role = roleOf(word.toLowerCase())
      if (role === 'include' || role === 'plain' || this.wanted.has(word.toLowerCase())) this.notes.trigger()
    }
  }

  private openBrace(at: number): number {
    const head = this.heads.at(-1)
    if (head?.parens !== this.parens) this.pushBrace(0)
    else {
      this.heads.pop()
      this.pushBrace(256 + this.notes.open(head.name, at, this.wanted))
    }
    return at + 1
  }

  private pushBrace(entry: number): void {
    this.braces.push(entry)
    this.parensOutside.push(this.parens)
  }

  private closeBrace(at: number): number {
    const entry = this.braces.pop()
    if (entry === undefined) return at + 1
    this.parens = this.parensOutside.pop() ?? 0
    for (let head = this.heads.at(-1); head && head.parens > this.parens; head = this.heads.at(-1)) this.heads.pop()
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
