import type { Position, Span } from '../../model/location.ts'
import { sequenceLength } from './utf8.ts'

/**
 * Byte offsets of one source (bytes as latin1) to positions; a byte order mark is no column. Reads no further than the
 * line after what it was asked for.
 */
export class Positions {
  private readonly source: string
  /** Where the lines start, as far as they were looked for. */
  private readonly starts: number[]
  private readonly next: NextLine
  private marks: readonly Mark[] | undefined

  constructor(source: string) {
    this.source = source
    this.starts = [source.startsWith('\xef\xbb\xbf') ? 3 : 0]
    this.next = source.includes('\r') ? afterAnyLineEnd : afterLineFeed
  }

  span(from: number, to: number): Span {
    return { start: this.position(from), end: this.position(to) }
  }

  position(offset: number): Position {
    const line = this.lineOf(offset)
    return { line: line + 1, column: this.unitsBetween(this.starts[line] ?? 0, offset) + 1 }
  }

  private lineOf(offset: number): number {
    const { starts, source } = this
    for (let last = starts.at(-1) ?? 0; last <= offset; starts.push(last)) last = this.next(source, last)
    let low = 0
    for (let high = starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** UTF-16 units on one line, found from the nearest mark where that is nearer: lines can be millions of bytes long. */
  private unitsBetween(from: number, to: number): number {
    if (to - from > MARK_EVERY || to < from) return this.unitsBefore(to) - this.unitsBefore(from)
    return NON_ASCII.test(this.source.slice(from, to)) ? utf16Length(this.source, from, to) : to - from
  }

  private unitsBefore(offset: number): number {
    this.marks ??= marksOf(this.source)
    if (this.marks.length === 0) return offset
    const mark = this.marks[Math.min(Math.floor(offset / MARK_EVERY), this.marks.length - 1)]
    return mark ? mark.units + utf16Length(this.source, mark.at, offset) : offset
  }
}

/** Where the line after the one that starts at `from` does; Infinity after the last. */
type NextLine = (source: string, from: number) => number

function afterLineFeed(source: string, from: number): number {
  const at = source.indexOf('\n', from)
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

const lineEnd = /\r\n|\r|\n/g

/** LF, CR LF and lone CR. */
function afterAnyLineEnd(source: string, from: number): number {
  lineEnd.lastIndex = from
  return lineEnd.test(source) ? lineEnd.lastIndex : Number.POSITIVE_INFINITY
}

const NON_ASCII = /[\u0080-\u00ff]/

interface Mark {
  readonly at: number
  readonly units: number
}

const MARK_EVERY = 1024

/** Mark n stands at the last character that starts at or before byte n * MARK_EVERY. None in a source of ASCII. */
function marksOf(source: string): readonly Mark[] {
  if (!NON_ASCII.test(source)) return []
  const marks: Mark[] = []
  let units = 0
  for (let at = 0; at < source.length; ) {
    const length = source.charCodeAt(at) < 0x80 ? 1 : sequenceLength(source, at)
    if (at + length > marks.length * MARK_EVERY) marks.push({ at, units })
    units += length === 4 ? 2 : 1
    at += length
  }
  return marks
}

/** UTF-16 units of the bytes decoded as UTF-8; a byte that is not UTF-8 counts one. */
function utf16Length(source: string, from: number, to: number): number {
  let units = 0
  for (let at = from; at < to; units++) {
    const length = source.charCodeAt(at) < 0x80 ? 1 : sequenceLength(source, at)
    if (length === 4) units++
    at += length
  }
  return units
}
