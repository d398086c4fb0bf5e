import { displayWidth } from './display-width.ts'

/** Breaks a text at spaces into lines of at most `width` columns, as `wrapPieces` does. */
export function wrapWords(text: string, width: number): string[] {
  return wrapPieces(text.split(' '), width)
}

/**
 * Joins pieces by spaces into lines of at most `width` columns. A piece is never cut, so that a path can be copied: one
 * that is wider stands alone on its line. Never empty.
 */
export function wrapPieces(pieces: readonly string[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(piece) > width) {
      lines.push(line)
      line = piece
    } else line = line === '' ? piece : `${line} ${piece}`
  }
  return [...lines, line]
}
