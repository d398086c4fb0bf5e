import type { Rule } from './rule.ts';
/** A `require` whose path nothing could be proved about: for projects that want every one of them to be known. */
export declare const unresolvedRequire: Rule;
