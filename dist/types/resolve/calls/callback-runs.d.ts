import type { Arg, Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
/** The arguments that a callback gets in one run. */
export interface Run {
    readonly args: readonly Arg[];
    /** It is one of several: all of them happen. */
    readonly every?: true;
}
/** How a call of one of PHP's functions that run a callback (see `callbackOf`) runs it; empty where that is not known. */
export declare function runsOf(call: Extract<Expr, {
    kind: 'call';
}>, place: Place, engine: Engine): readonly Run[];
