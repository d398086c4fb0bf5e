import type { Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
import { type ScopeIn } from '../expressions/symbols.ts';
import { type Values } from '../values/values.ts';
/** A function, method or closure that something may run. */
export interface Callable {
    readonly scope: ScopeIn;
    /** The class of the object, or the one that is named, for a method. */
    readonly self: string | undefined;
}
type Reference = Extract<Expr, {
    kind: 'call' | 'method-call' | 'static-call';
}>;
/** What a call would run, whatever its arguments. */
export declare function calledBy(call: Reference, place: Place, engine: Engine): readonly Callable[];
/** What a callback may be: `'f'`, `'C::m'`, `[$o, 'm']`, `[C::class, 'm']`, `f(...)`, a closure, or a variable with one. */
export declare function callablesOf(callback: Expr, place: Place, engine: Engine): readonly Callable[];
/** `f(...)` as a value. */
export declare function referenceValue(call: Reference, place: Place, engine: Engine): Values;
export {};
