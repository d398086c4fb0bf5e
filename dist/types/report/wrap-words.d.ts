/** Breaks a text at spaces into lines of at most `width` columns, as `wrapPieces` does. */
export declare function wrapWords(text: string, width: number): string[];
/**
 * Joins pieces by spaces into lines of at most `width` columns. A piece is never cut, so that a path can be copied: one
 * that is wider stands alone on its line. Never empty.
 */
export declare function wrapPieces(pieces: readonly string[], width: number): string[];
