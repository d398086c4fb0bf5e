import type { Engine, Place } from '../engine.ts';
/** Of a loop over a literal list: a test of its variable may leave this turn out. Which turns is not followed. */
export declare function skippedTurn(place: Place, engine: Engine): string | undefined;
