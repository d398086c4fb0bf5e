import type { Engine, Place } from '../engine.ts';
/**
 * True where the arguments of this very call keep its function from coming to a place: `f('')`, and the include stands in
 * `if ($name != '')`. Only tests of what the parameters are known to hold.
 */
export declare function isRuledOut(place: Place, engine: Engine): boolean;
