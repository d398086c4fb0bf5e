import type { Builtin } from './builtins.ts';
/** Functions that make one string of one string, by lower-case name. */
export declare const textFunctions: readonly (readonly [string, Builtin])[];
