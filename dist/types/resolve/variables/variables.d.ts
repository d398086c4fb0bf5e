import type { AssignmentFact } from '../../php/facts.ts';
import type { Engine, Place } from '../engine.ts';
import { type Values } from '../values/values.ts';
/** What of a variable is asked for: all of it, or one element of the array that it holds. */
export interface Asked {
    readonly name: string;
    /** As PHP would keep it; writes to other elements are then left out. */
    readonly key?: string;
}
/** What a variable can be where `place` reads it. */
export declare function variableValue(asked: Asked, place: Place, engine: Engine): Values;
export declare function nameOf({ name, key }: Asked): string;
/** False for a write to another element than the one that is asked for. */
export declare function concerns({ target }: AssignmentFact, { key }: Asked): boolean;
