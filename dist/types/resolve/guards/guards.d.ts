import type { IncludeFact } from '../../php/facts.ts';
import type { Engine, Place } from '../engine.ts';
import { type Values } from '../values/values.ts';
/** Why an absent target does no harm. */
export interface Guard {
    readonly why: string;
    /** What it is about: whether the file is there, that it could not be loaded, or whether the branch runs at all. */
    readonly about: 'file' | 'failure' | 'branch';
}
/** Tells why an absent target of this include does no harm; undefined where it does. */
export declare function guardOf(fact: IncludeFact, values: Values, place: Place, engine: Engine): Guard | undefined;
