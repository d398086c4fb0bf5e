import type { Expr } from '../../php/expressions/expression.ts';
import type { Place } from '../engine.ts';
/**
 * What would tell the value of an expression that is not known: two sites with the same identity have the same unknown
 * head. Calls count by name alone (`plugin_dir_path(__FILE__)` differs only in the directory, which the tails settle);
 * variables of a function count only inside it. The identity stays when something changes elsewhere in the file: an edited line
 * is judged by what it was before.
 */
export declare function identityOf(expr: Expr, place: Place): string;
/** Whether an identity, or a text with holes, counts only in one function: each call of that may mean another thing by it. */
export declare function isOfOneFunction(identity: string): boolean;
/** The lower-case name of the class whose code this is; undefined outside classes. */
export declare function currentClass(place: Place): string | undefined;
