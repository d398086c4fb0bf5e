import type { Rule } from './rule.ts';
/** The operand of an include is not what its author meant (conformance rows 25 and 41 to 43, and a lost slash). */
export declare const malformedInclude: Rule;
