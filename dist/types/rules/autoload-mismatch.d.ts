import type { Rule } from './rule.ts';
/** A file whose path promises a class that it does not declare (PSR-4, 3; Composer's --strict-psr). */
export declare const autoloadMismatch: Rule;
