import type { Rule } from './rule.ts';
/** A path in code, outside an include, whose target the change deleted or renamed. */
export declare const missingPath: Rule;
