import type { Rule } from './rule.ts';
/** A file whose extension is a slip of the one that was meant: no server runs or serves it as what it is. */
export declare const suspiciousExtension: Rule;
