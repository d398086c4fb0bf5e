import type { Engine } from '../engine.ts';
import type { Values } from '../values/values.ts';
/** What a function of PHP returns for these arguments; `undefined`: the result cannot be known. */
export type Builtin = (args: readonly Values[], engine: Engine) => Values | undefined;
/**
 * PHP's own functions that make paths of paths, by lower-case name. Each was compared with PHP 8.2; what looks into a
 * part that is not known gives no answer rather than a wrong one.
 */
export declare const builtins: ReadonlyMap<string, Builtin>;
