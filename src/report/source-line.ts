import { type Grapheme, graphemesOf, graphemeWidth } from './display-width.ts'
import { visible } from './visible.ts'

/** A source line ready to print: `marks` has a `^` below each column of the span and spaces before. */
export interface SourceLine {
  readonly text: string
  readonly marks: string
}

/** Where in the line: 1-based UTF-16 columns, half-open; `openEnded` when the span goes on in later lines. */
export interface LineSpan {
  readonly column: number
  readonly endColumn: number
  readonly openEnded: boolean
}

interface Cell {
  readonly text: string
  readonly width: number
  readonly marked: boolean
}

const TAB = '    '

/**
 * Lays out one line in at most `width` columns. Tabs become four spaces, hidden characters are written out, and a line
 * that is too long is cut to what surrounds the span, with `…` at the cuts.
 */
export function layOutSource(line: string, span: LineSpan, width: number): SourceLine {
  const from = span.column - 1
  const to = span.openEnded ? line.trimEnd().length : Math.max(span.endColumn - 1, from + 1)
  const nearby = cutFarAway(line, from, to, width * 4)
  const cells = graphemesOf(nearby.text).map(grapheme => cellOf(grapheme, from - nearby.offset, to - nearby.offset))
  const shown = cutToWidth(cells, Math.max(width, 9) - 1, { start: nearby.offset > 0, end: nearby.cutEnd })
  return { text: joinText(shown), marks: joinMarks(shown, span.openEnded) }
}

/** Keeps the work small on a minified line of megabytes. */
function cutFarAway(line: string, from: number, to: number, reach: number) {
  const offset = wholeCharacter(line, Math.max(0, from - reach))
  const end = wholeCharacter(line, Math.min(line.length, Math.min(to, from + reach) + reach))
  return { text: line.slice(offset, end), offset, cutEnd: end < line.length }
}

function wholeCharacter(line: string, at: number): number {
  const unit = line.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}

function cellOf({ text, start, end }: Grapheme, from: number, to: number): Cell {
  const shown = text === '\t' ? TAB : visible(text)
  const width = shown === text ? graphemeWidth(text) : shown.length
  return { text: shown, width, marked: start < to && end > from }
}

/** Widens from the span's first cell to both sides, the span first, until the columns are used up. */
function cutToWidth(cells: readonly Cell[], width: number, cut: { start: boolean; end: boolean }): Cell[] {
  if (!cut.start && !cut.end && widthOf(cells) <= width) return [...cells]
  const first = Math.max(
    0,
    cells.findIndex(cell => cell.marked),
  )
  const last = lastMarked(cells, first)
  const budget = width - 2
  let end = takeForward(cells, first, { budget, stop: last })
  let left = budget - widthOf(cells.slice(first, end))
  const start = takeBackward(cells, first, Math.floor(left / 2))
  left -= widthOf(cells.slice(start, first))
  end = takeForward(cells, end, { budget: left, stop: cells.length })
  left -= widthOf(cells.slice(Math.max(end, first), end))
  const more = end === cells.length ? takeBackward(cells, start, budget - widthOf(cells.slice(start, end))) : start
  return withEllipses(cells, { start: more, end }, cut)
}

function lastMarked(cells: readonly Cell[], first: number): number {
  let at = first
  while (cells[at]?.marked) at++
  return at
}

function takeForward(cells: readonly Cell[], from: number, limit: { budget: number; stop: number }): number {
  let at = from
  let left = limit.budget
  while (at < limit.stop && (cells[at]?.width ?? 0) <= left) left -= cells[at++]?.width ?? 0
  return at
}

function takeBackward(cells: readonly Cell[], from: number, budget: number): number {
  let at = from
  let left = budget
  while (at > 0 && (cells[at - 1]?.width ?? 0) <= left) left -= cells[--at]?.width ?? 0
  return at
}

function withEllipses(
  cells: readonly Cell[],
  kept: { start: number; end: number },
  cut: { start: boolean; end: boolean },
) {
  const ellipsis = (at: number): Cell => ({ text: '…', width: 1, marked: cells[at]?.marked ?? false })
  const before = cut.start || kept.start > 0 ? [ellipsis(kept.start - 1)] : []
  const after = cut.end || kept.end < cells.length ? [ellipsis(kept.end)] : []
  return [...before, ...cells.slice(kept.start, kept.end), ...after]
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}

function joinText(cells: readonly Cell[]): string {
  return cells
    .map(cell => cell.text)
    .join('')
    .trimEnd()
}

function joinMarks(cells: readonly Cell[], openEnded: boolean): string {
  const marks = cells.map(cell => (cell.marked ? '^' : ' ').repeat(cell.width)).join('')
  const underline = marks.trimEnd()
  // A span behind the last character, such as a missing semicolon, still gets its mark.
  if (underline === '') return `${' '.repeat(widthOf(cells))}^`
  return openEnded ? `${underline}…` : underline
}
