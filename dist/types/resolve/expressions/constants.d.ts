import type { Engine, Place } from '../engine.ts';
import { type Values } from '../values/values.ts';
/** What a constant can be where `place` stands: the first of `names` that anything defines decides. */
export declare function constantValue(names: readonly string[], place: Place, engine: Engine): Values;
/** True when nothing that we know of ever defines the constant. */
export declare function isNeverDefined(name: string, engine: Engine): boolean;
