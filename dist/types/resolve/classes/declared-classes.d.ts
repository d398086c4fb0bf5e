import type { Expr } from '../../php/expressions/expression.ts';
import type { Engine, Place } from '../engine.ts';
/** The classes (lower case) that an object can be of: as its value tells, or else as its parameter or property is declared. */
export declare function classesMeant(object: Expr, place: Place, engine: Engine, steps?: number): readonly string[];
