import type { Values } from './values.ts';
/** Equal for parameters that are equal to the last trace, and only for these. */
export declare function bindingsKey(bindings: ReadonlyMap<string, Values>): string;
