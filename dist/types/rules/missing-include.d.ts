import type { Rule } from './rule.ts';
/** `include` or `include_once` of a file that is not there: a warning at run time, and what the file would have done is not done. */
export declare const missingInclude: Rule;
