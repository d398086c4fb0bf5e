/**
 * Blanks and comments between two tokens, as the source of a regular expression. Each text can be matched in one way
 * only, so that a failing match does not try them all.
 */
export const GAP = '(?:\\s|/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/|(?://|#(?!\\[))[^\\r\\n]*[\\r\\n])*'
