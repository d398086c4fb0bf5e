import type { ScopeFact } from '../../php/facts.ts';
import type { Engine, Place } from '../engine.ts';
import type { ScopeIn } from '../expressions/symbols.ts';
import { type Values } from '../values/values.ts';
import { type Asked } from './variables.ts';
/** What a variable can be before the first statement of its scope. */
export declare function startValue(asked: Asked, place: Place, engine: Engine): Values;
/** Where the closure is made that the place is inside of. */
export declare function creationOf({ parent, body, at }: ScopeFact, place: Place): Place;
/** What a parameter of a scope can be, whoever calls it. */
export declare function parameterOf(name: string, scope: ScopeIn, engine: Engine): Values;
