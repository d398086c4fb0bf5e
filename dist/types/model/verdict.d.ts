/** The verdict on one include, in the order in which they are tried. */
export declare const VERDICT_NAMES: readonly ['found', 'optional', 'case', 'provided', 'outside', 'not-deployed', 'missing', 'unknown'];
export type Verdict = (typeof VERDICT_NAMES)[number];
