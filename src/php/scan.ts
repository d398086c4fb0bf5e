import { skipGap } from './gap.ts'
import { type FunctionBody, ScanNotes } from './scan-notes.ts'
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
const heredocHead = /<<<[ \t]*(?:'([a-z_\x80-\xff][\w\x80-\xff]*)'|("?)([a-z_\x80-\xff][\w\x80-\xff]*)\2)(?=[\r\n])/iy
const attributePart =
  /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*|[[\]]|[^[\]'"/]+|[\s\S]/y
const haltTail = /\s*\(\s*\)\s*(?:;|\?>(?:\r\n|\n|\r)?)/y
const phpName = /\.(?:php\d?|phtml|inc|module|install|theme)$/i

/** Walks over PHP source once, in linear time, whatever the bytes are. */
export function scanSource(source: string, wanted: ReadonlySet<string>): Scan {
  return new Scanner(source, wanted).run()
}

class Scanner {
  private readonly source: string
  private readonly notes: ScanNotes
  private readonly filter: Uint8Array
  private readonly wanted: ReadonlySet<string>
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
    this.filter = wordFilter(wanted)
    this.notes = new ScanNotes(source.length)
  }

  run(): Scan {
    this.code(this.html(0))
    return this.notes.finish()
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
    else if (!this.isMember(start)) return this.keyword(role, start, end)
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

  /** `function`, `&` or not, a name or not, `(`: anything else (`use function a;`) has no body. */
  private functionHead(from: number): void {
    const { source } = this
    let at = skipGap(source, from)
    if (source.charCodeAt(at) === 38) at = skipGap(source, at + 1)
    labelHere.lastIndex = at
    const name = labelHere.exec(source)?.[0] ?? ''
    if (source.charCodeAt(skipGap(source, at + name.length)) !== 40) return
    this.heads.push({ parens: this.parens, name: name.toLowerCase() })
  }

  /** After `->`, `?->`, `::` or inside a qualified name a keyword is a name. */
  private isMember(start: number): boolean {
    const { source } = this
    let at = start - 1
    if (source.charCodeAt(at) === 92) return true
    while (at > 0 && source.charCodeAt(at) <= 32) at--
    const unit = source.charCodeAt(at)
    const before = source.charCodeAt(at - 1)
    return (unit === 62 && before === 45) || (unit === 58 && before === 58)
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
    if (unit === 40) this.parens++
    else if (unit === 41) this.parens--
    else if (this.heads.at(-1)?.parens === this.parens) this.heads.pop()
    return at + 1
  }

  private slash(at: number): number {
    const next = this.source.charCodeAt(at + 1)
    if (next === 47) return this.lineComment(at)
    if (next !== 42) return at + 1
    const close = this.source.indexOf('*/', at + 2)
    const end = close < 0 ? this.source.length : close + 2
    this.notes.comment(at, end)
    return end
  }

  private lineComment(from: number): number {
    const { source } = this
    let at = from + 1
    for (; at < source.length; at++) {
      const unit = source.charCodeAt(at)
      if (unit === 10 || unit === 13 || (unit === 63 && source.charCodeAt(at + 1) === 62)) break
    }
    this.notes.comment(from, at)
    return at
  }

  /** `#[…]`; what does not end is a comment of PHP 7. */
  private attribute(from: number): number {
    let depth = 0
    attributePart.lastIndex = this.attributesEnd ? from + 1 : this.source.length
    for (let part = attributePart.exec(this.source); part; part = attributePart.exec(this.source)) {
      if (part[0] === '[') depth++
      else if (part[0] === ']' && --depth === 0) {
        this.notes.attribute(from, attributePart.lastIndex)
        return attributePart.lastIndex
      }
    }
    this.attributesEnd = false
    const end = this.lineComment(from)
    this.notes.attribute(from, end)
    return end
  }

  private singleQuoted(from: number): number {
    const { source } = this
    let at = from + 1
    while (at < source.length) {
      const unit = source.charCodeAt(at)
      if (unit === 39) break
      at += unit === 92 ? 2 : 1
    }
    this.text(from + 1, at)
    return at + 1
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
    if (this.endsLikePhp(from, to)) this.notes.phpName()
    if (this.wanted.size === 0 || to - from > 100) return
    const text = source.slice(from, to)
    const name = text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('\\')) + 1)
    if (this.wanted.has(name.toLowerCase()) || this.wanted.has(name)) this.notes.trigger()
  }

  private endsLikePhp(from: number, to: number): boolean {
    const stop = Math.max(from, to - 8)
    for (let at = to - 1; at >= stop; at--) {
      if (this.source.charCodeAt(at) === 46) return phpName.test(this.source.slice(at, to))
    }
    return false
  }

  private heredoc(at: number): number {
    const { source } = this
    if (source.charCodeAt(at + 1) !== 60) return at + 1
    heredocHead.lastIndex = at
    const head = heredocHead.exec(source)
    if (!head) return at + 1
    const label = head[1] ?? head[3] ?? ''
    const tail = new RegExp(`[\\r\\n][ \\t]*${label}(?![\\w\\x80-\\xff])`, 'g')
    tail.lastIndex = heredocHead.lastIndex
    const end = tail.test(source) ? tail.lastIndex : source.length
    if (head[1] === undefined) this.heredocBody(heredocHead.lastIndex, end)
    return end
  }

  private heredocBody(from: number, to: number): void {
    const text = this.source.slice(from, to)
    if (!text.includes('{$') && !text.includes('${')) return
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
      const length = this.tagLength(at)
      if (length === 0) continue
      this.notes.html(source, from, at)
      return at + length
    }
    this.notes.html(source, from, source.length)
    return source.length
  }

  /** `<?=`, or `<?php` before white space or the end: short tags are off by default. */
  private tagLength(at: number): number {
    const { source } = this
    if (source.charCodeAt(at + 2) === 61) return 3
    if (source.slice(at + 2, at + 5).toLowerCase() !== 'php') return 0
    const unit = source.charCodeAt(at + 5)
    return at + 5 >= source.length || unit === 32 || (unit >= 9 && unit <= 13 && unit !== 11 && unit !== 12) ? 5 : 0
  }
}
