import type { IncludeFact } from '../php/facts.ts';
import type { Engine, Place } from './engine.ts';
import { type Values } from './values.ts';
/** Tells why an absent target of this include does no harm; undefined where it does. */
export declare function guardOf(fact: IncludeFact, values: Values, place: Place, engine: Engine): string | undefined;
