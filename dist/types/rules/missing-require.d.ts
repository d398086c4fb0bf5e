import type { Rule } from './rule.ts';
/** `require` or `require_once` of a file that is not there: the request dies (PHP manual, "require"). */
export declare const missingRequire: Rule;
