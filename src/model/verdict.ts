/** The verdict on one include, in the order in which they are tried. */
export const VERDICT_NAMES = [
  'found',
  'optional',
  'case',
  'provided',
  'outside',
  'not-deployed',
  'missing',
  'unknown',
] as const

export type Verdict = (typeof VERDICT_NAMES)[number]
