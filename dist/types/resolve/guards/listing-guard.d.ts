import type { IncludeFact } from '../../php/facts.ts';
import type { Engine, Place } from '../engine.ts';
import { type Values } from '../values/values.ts';
/** Guard 6: the path was read from a directory, so it is there; or an autoloader tries it. */
export declare function guardOfUnknown(fact: IncludeFact, values: Values, place: Place, engine: Engine): string | undefined;
