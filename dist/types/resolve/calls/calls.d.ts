import type { Arg, Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
import type { ScopeIn } from '../expressions/symbols.ts';
import { type Values } from '../values/values.ts';
type Call = Extract<Expr, {
    kind: 'call';
}>;
/** The value of a call of a function: of PHP's own, or of the project's when all its returns can be followed. */
export declare function callFunction(call: Call, place: Place, engine: Engine): Values;
export declare function callMethod(call: Extract<Expr, {
    kind: 'method-call';
}>, place: Place, engine: Engine): Values;
export declare function callStatic(call: Extract<Expr, {
    kind: 'static-call';
}>, place: Place, engine: Engine): Values;
/** Among the bindings: all arguments as `func_get_args()` gives them. No parameter has this name. */
export declare const ALL_ARGUMENTS = "()";
/** How each parameter gets its value. */
export type Arguments = ReadonlyMap<string, () => Values>;
/** What a call gives a function. */
export declare function bindArguments(scope: ScopeIn, given: readonly Arg[], place: Place, engine: Engine): ReadonlyMap<string, Values>;
/** Parameters by position, by name or by default; a variadic one becomes an array. Those that nobody asks for are left out. */
export declare function argumentsOf(scope: ScopeIn, given: readonly Arg[], place: Place, engine: Engine): Arguments;
export {};
