import type { Nesting } from './scan-nesting.ts'
import type { ScanNotes } from './scan-notes.ts'
import { endsLikePhp, isMemberName, skipGap } from './scan-tokens.ts'
import type { WordNotes } from './searchable-words.ts'
import { roleOf } from './trigger-words.ts'

const labelHere = /[a-z_\x80-\xff][\w\x80-\xff]*/iy
const haltTail = /\s*\(\s*\)\s*(?:;|\?>(?:\r\n|\n|\r)?)/y

const NONE: ReadonlySet<number> = new Set()

/** What a scan makes of the words, variables and strings that it comes by. */
export class ScanWords {
  private readonly source: string
  private readonly wanted: ReadonlySet<string>
  private readonly notes: ScanNotes
  private readonly words: WordNotes
  private readonly nesting: Nesting
  /** The last bytes of what is wanted: most names and texts are told apart by that. */
  private readonly lastUnits: ReadonlySet<number>

  constructor(
    source: string,
    wanted: ReadonlySet<string>,
    into: { notes: ScanNotes; words: WordNotes; nesting: Nesting },
  ) {
    this.source = source
    this.wanted = wanted
    this.notes = into.notes
    this.words = into.words
    this.nesting = into.nesting
    this.lastUnits = wanted.size === 0 ? NONE : new Set(Array.from(wanted, word => lastUnit(word, word.length)))
  }

  /** A variable's name without its `$`. */
  variable(from: number, to: number): void {
    this.words.variable(from, to)
    if (this.wanted.size > 0 && this.lastUnits.has(lastUnit(this.source, to))) this.wantedVariable(from, to)
  }

  /** A wanted `$name` counts anywhere; a wanted property where it is declared or used by `::$name`. */
  private wantedVariable(from: number, to: number): void {
    const name = this.source.slice(from, to)
    const declared = !this.notes.insideBody || this.source.startsWith('::', from - 3)
    if (this.wanted.has(`$${name}`) || (declared && this.wanted.has(name))) this.notes.trigger()
  }

  /** Returns the offset to go on from. */
  word(start: number, end: number): number {
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
    this.nesting.awaitBody(name.toLowerCase())
  }

  private halt(end: number): number {
    haltTail.lastIndex = end
    if (!haltTail.test(this.source)) return end
    this.notes.blank(haltTail.lastIndex, this.source.length)
    return this.source.length
  }

  /** A string's content: a PHP file's name, or a wanted name as a callback. */
  text(from: number, to: number): void {
    const { source } = this
    this.words.text(from, to)
    if (endsLikePhp(source, from, to)) this.notes.phpName()
    if (this.wanted.size === 0 || to - from > 100 || !this.lastUnits.has(lastUnit(source, to))) return
    const text = source.slice(from, to)
    const name = text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('\\')) + 1)
    if (this.wanted.has(name.toLowerCase()) || this.wanted.has(name)) this.notes.trigger()
  }

  /** What a heredoc with interpolation holds. */
  heredoc(from: number, to: number): void {
    const text = this.source.slice(from, to)
    if (!text.includes('{$') && !text.includes('${')) return
    for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1))
      this.words.parenthesis(from + open)
    for (const { 0: word } of text.matchAll(/[a-z_]\w*/gi)) {
      const role = roleOf(word.toLowerCase())
      if (role === 'include' || role === 'plain' || this.wanted.has(word.toLowerCase())) this.notes.trigger()
    }
  }
}

/** The letter before `end`, whatever its case. */
function lastUnit(text: string, end: number): number {
  return text.charCodeAt(end - 1) | 32
}
