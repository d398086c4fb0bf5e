import { type CalledNames, NameFilter } from './called-names.ts'

/** What tells, without a parse, whether a second reading of a file could say more about a name. */
export interface SearchableWords {
  /**
   * Functions and classes that the file declares (lower case), and variables that it assigns at the start of a line
   * (`$name`, unindented or not, whatever the scope), sorted.
   */
  readonly declares: readonly string[]
  readonly calledNames: CalledNames
}

/** What the scanner comes by of them. Offsets are those of the source. */
export class WordNotes {
  private readonly source: string
  private readonly declares = new Set<string>()
  private readonly called = new NameFilter()
  /** Where strings begin and end: names in quotes count only beside a function that runs callbacks. */
  private readonly texts: number[] = []
  private runsCallbacks = false

  constructor(source: string) {
    this.source = source
  }

  declare(name: string): void {
    this.declares.add(name.toLowerCase())
  }

  /** A function that runs callbacks is named. */
  callbackRunner(): void {
    this.runsCallbacks = true
  }

  /** What stands before a `(`. */
  parenthesis(open: number): void {
    const { source } = this
    let end = open
    while (isBlank(source.charCodeAt(end - 1))) end--
    const start = labelStart(source, end, 0)
    if (start < end) this.called.add(source, start, end)
  }

  /** The variable whose name stands between the offsets. */
  variable(start: number, end: number): void {
    const { source } = this
    let at = end
    while (isBlank(source.charCodeAt(at))) at++
    if (source.charCodeAt(at) !== EQUALS) return
    const next = source.charCodeAt(at + 1)
    if (next === EQUALS || next === GREATER) return
    at = start - 2
    while (isBlank(source.charCodeAt(at))) at--
    if (at < 0 || isLineEnd(source.charCodeAt(at))) this.declares.add(source.slice(start - 1, end))
  }

  /** A string's content. */
  text(from: number, to: number): void {
    if (to - from > 1) this.texts.push(from, to)
  }

  finish(): SearchableWords {
    if (this.runsCallbacks) this.addQuoted()
    return { declares: [...this.declares].sort(), calledNames: this.called.toText() }
  }

  private addQuoted(): void {
    const { texts } = this
    for (let at = 0; at < texts.length; at += 2) this.callback(texts[at] ?? 0, texts[at + 1] ?? 0)
  }

  /** A string's content, which may be a callback: `f`, `C::m`, `N\f`. */
  private callback(from: number, to: number): void {
    const start = labelStart(this.source, to, from)
    const length = to - start
    if (length < 2 || length > MAX_NAME) return
    const before = this.source.charCodeAt(start - 1)
    if (start === from || before === COLON || before === BACKSLASH) this.called.add(this.source, start, to)
  }
}

const MAX_NAME = 61
const COLON = 58
const EQUALS = 61
const GREATER = 62
const BACKSLASH = 92

/** Walks back over the label that ends at `end`. */
function labelStart(source: string, end: number, from: number): number {
  let start = end
  while (start > from && isLabel(source.charCodeAt(start - 1))) start--
  return start
}

/** `[0-9A-Z_a-z]` or a byte past ASCII. */
function isLabel(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95 ||
    unit >= 128
  )
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13
}
