import type { Engine } from './engine.ts';
import { type Values } from './values.ts';
type Builtin = (args: readonly Values[], engine: Engine) => Values | undefined;
/**
 * PHP's own functions that make paths of paths, by lower-case name. `undefined`: the result cannot be known. Each was
 * compared with PHP 8.2; what looks into a part that is not known gives no answer rather than a wrong one.
 */
export declare const builtins: ReadonlyMap<string, Builtin>;
/** The one string that the values are, when all its characters are known. */
export declare function plainOf(values: Values | undefined): string | undefined;
export declare function numberOf(values: Values | undefined): number | undefined;
export {};
