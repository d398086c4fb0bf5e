import type { Condition } from '../../php/facts.ts';
import type { Engine, Place } from '../engine.ts';
/** The tests of the branches around a place. */
export declare function enclosingConditions(place: Place): readonly Condition[];
/**
 * Tests that would have left before the place was reached. They say nothing about dead code: `defined('X') || exit` names
 * a constant that a file outside the project may define.
 */
export declare function survivedConditions(place: Place, engine: Engine): readonly Condition[];
export declare function flatten(condition: Condition): readonly Condition[];
