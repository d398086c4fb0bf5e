import type { Builtin } from './builtins.ts';
/** Functions of paths, by lower-case name. */
export declare const pathFunctions: readonly (readonly [string, Builtin])[];
