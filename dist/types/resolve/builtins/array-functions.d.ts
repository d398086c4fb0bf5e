import type { Builtin } from './builtins.ts';
/** PHP's functions on arrays. Undefined where the result is not known; an array that may hold more stays open. */
export declare const arrayFunctions: readonly (readonly [string, Builtin])[];
