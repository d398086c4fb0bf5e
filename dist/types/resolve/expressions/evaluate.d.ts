import type { Arg, Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
import { type Text } from '../values/text.ts';
import { type Values } from '../values/values.ts';
/** What to write for an expression whose value is not known. */
export declare function holeFor(expr: Expr, place: Place): Text;
/** What an expression can be. Asked through the engine, which counts the steps. */
export declare function evaluate(expr: Expr, place: Place, engine: Engine): Values;
/** As `evaluate`, but a value of which nothing is known becomes a text that is one hole. */
export declare function knownOrHole(expr: Expr, place: Place, engine: Engine): Values;
/** Arguments in the order of a callee's parameters are bound by `calls.ts`; builtins take them as they stand. */
export declare function positionalArguments(args: readonly Arg[], place: Place, engine: Engine): readonly Values[] | undefined;
