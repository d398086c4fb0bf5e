import type { Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
/** Tells of a part of a test that is true or false by more than what PHP and the file's place fix. */
export type TruthOfPart = (part: Expr) => boolean | undefined;
/** Whether a test is always true or always false in this project; undefined where it depends. */
export declare function truthOf(test: Expr, place: Place, engine: Engine, ofPart?: TruthOfPart): boolean | undefined;
