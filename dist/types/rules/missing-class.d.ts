import type { Rule } from './rule.ts';
/** A class of the project's own that is loaded and that nothing brings (PHP manual, "Autoloading Classes"). */
export declare const missingClass: Rule;
