import type { Engine, Place } from '../engine.ts';
import { type Values } from '../values/values.ts';
import { type Asked } from './variables.ts';
/** What a global variable can be for code that does not run in the file scope. */
export declare function globalValue(asked: Asked, place: Place, engine: Engine): Values;
/** What functions put into a variable of the file scope that they call global: a call before the place may have. */
export declare function writtenByFunctions(asked: Asked, place: Place, engine: Engine): readonly Values[];
