/** First and last code points that take two columns: East_Asian_Width W and F of Unicode 16, blocks rounded outwards. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18d08],
  [0x1aff0, 0x1b2fb],
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
]

/** One character as a reader sees it. Offsets are UTF-16 units from the start of the text, half-open. */
export interface Grapheme {
  readonly text: string
  readonly start: number
  readonly end: number
}

export function graphemesOf(text: string): Grapheme[] {
  if (/^[\x20-\x7e]*$/.test(text)) return Array.from(text, (char, at) => ({ text: char, start: at, end: at + 1 }))
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
  return Array.from(segments, ({ segment, index }) => ({ text: segment, start: index, end: index + segment.length }))
}

/** Terminal columns that a text without control characters takes. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme.text), 0)
}

export function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  const code = grapheme.codePointAt(0) ?? 0
  if (code < 0x300) return grapheme.includes('\ufe0f') ? 2 : 1
  if (/^[\p{M}\u200b-\u200d]/u.test(grapheme)) return 0
  if (/^\p{Emoji_Presentation}/u.test(grapheme) || grapheme.includes('\ufe0f')) return 2
  return isWide(code) ? 2 : 1
}

function isWide(code: number): boolean {
  return WIDE.some(([first, last]) => code >= first && code <= last)
}
