import type { Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
/** A path as the source writes it: a head that is no literal, and what hangs on it. */
export interface SourceTail {
    readonly head: string;
    readonly tail: string;
}
/**
 * Splits an operand behind its first part, when that is no literal and all the rest is known: so that sites whose heads
 * have several values, some of them not known, can still vote on the head as it is written.
 */
export declare function sourceTailOf(operand: Expr, place: Place, engine: Engine): SourceTail | undefined;
