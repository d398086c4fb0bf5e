import type { Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
/** The call runs a function of the project that leaves by `exit` or `throw` alone, as far as it is known. */
export declare function neverReturns(call: Expr, place: Place, engine: Engine): boolean;
