import type { Builtin } from './builtins.ts';
/** Functions that put strings together, by lower-case name. */
export declare const joiningFunctions: readonly (readonly [string, Builtin])[];
