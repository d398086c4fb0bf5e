import type { Position, Span } from '../model/location.ts'
import { sequenceLength } from './utf8.ts'

/** Byte offsets of one source (bytes as latin1) to positions; a byte order mark is no column. */
export class Positions {
  private readonly source: string
  private lineStarts: number[] | undefined
  private marks: readonly Mark[] | undefined

  constructor(source: string) {
    this.source = source
  }

  span(from: number, to: number): Span {
    return { start: this.position(from), end: this.position(to) }
  }

  position(offset: number): Position {
    const starts = this.lines()
    let low = 0
    for (let high = starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: this.unitsBefore(offset) - this.unitsBefore(starts[low] ?? 0) + 1 }
  }

  /** UTF-16 units from the start of the source, found from the nearest mark: lines can be millions of bytes long. */
  private unitsBefore(offset: number): number {
    this.marks ??= marksOf(this.source)
    if (this.marks.length === 0) return offset
    const mark = this.marks[Math.min(Math.floor(offset / MARK_EVERY), this.marks.length - 1)]
    return mark ? mark.units + utf16Length(this.source, mark.at, offset) : offset
  }

  private lines(): readonly number[] {
    this.lineStarts ??= lineStartsOf(this.source)
    return this.lineStarts
  }
}

interface Mark {
  readonly at: number
  readonly units: number
}

const MARK_EVERY = 1024

/** Mark n stands at the last character that starts at or before byte n * MARK_EVERY. None in a source of ASCII. */
function marksOf(source: string): readonly Mark[] {
  if (!/[\u0080-\u00ff]/.test(source)) return []
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

/** After each LF, CR LF and lone CR. */
function lineStartsOf(source: string): number[] {
  const starts = [source.startsWith('\xef\xbb\xbf') ? 3 : 0]
  if (source.includes('\r')) addMixedStarts(source, starts)
  else for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function addMixedStarts(source: string, starts: number[]): void {
  const lineEnd = /\r\n|\r|\n/g
  while (lineEnd.test(source)) starts.push(lineEnd.lastIndex)
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
