import type { Rule } from './rule.ts';
/** The target is there only in another case or Unicode form (conformance rows 21 and 22). */
export declare const caseMismatch: Rule;
