import type { Arg, Expr } from '../expressions/expression.ts';
/**
 * Calls that are facts whatever they are given: chdir, set_include_path, ini_set('include_path'), autoloader
 * registration, writers (guard 8), and calls of wanted names, directly or as a callback.
 */
export declare function isRelevantCall(call: Expr, wanted: ReadonlySet<string>): boolean;
/** By its whole name, or without its namespace. */
export declare function isWanted(name: string, wanted: ReadonlySet<string>): boolean;
/** What may get another value in the call because the parameter may be by reference. */
export declare function exposedArguments(call: Expr): readonly Arg[];
