import type { Condition, IncludeFact } from '../php/facts.ts';
import type { Engine, Place } from './engine.ts';
import { type Values } from './values.ts';
/** Tells why an absent target of this include does no harm; undefined where it does. */
export declare function guardOf(fact: IncludeFact, values: Values, place: Place, engine: Engine): string | undefined;
/** The tests of the branches around a place. */
export declare function enclosingConditions(place: Place): readonly Condition[];
/**
 * Tests that would have left before the place was reached. They say nothing about dead code: `defined('X') || exit` names
 * a constant that a file outside the project may define.
 */
export declare function survivedConditions(place: Place): readonly Condition[];
