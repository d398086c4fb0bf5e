import type { Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
/** Whether a test is always true or always false in this project; undefined where it depends. */
export declare function truthOf(test: Expr, place: Place, engine: Engine): boolean | undefined;
