import type { Arg, Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
/** The arguments with `...$list` written out; undefined where it is not known what such a list holds. */
export declare function withoutSpreads(args: readonly Arg[], place: Place, engine: Engine): readonly Arg[] | undefined;
/** As `f(...$list)` and `call_user_func_array('f', $list)` hand them on: text keys are the names of parameters. */
export declare function elementsAsArgs(list: Expr, place: Place, engine: Engine): readonly Arg[] | undefined;
interface Element {
    readonly key: string;
    readonly value: Expr;
}
/** Each element of an array that is known as a whole; undefined where it is not. */
export declare function elementsOf(list: Expr, place: Place, engine: Engine): readonly Element[] | undefined;
export {};
