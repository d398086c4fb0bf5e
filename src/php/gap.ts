/** Blanks and comments between two tokens. A text can be matched in one way only: a failing match is linear. */
const gap = /(?:\s|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|(?:\/\/|#(?!\[))[^\r\n]*[\r\n])*/y

/** The offset of the next token. */
export function skipGap(source: string, from: number): number {
  gap.lastIndex = from
  gap.test(source)
  return gap.lastIndex
}
