import type { Engine, Place } from './engine.ts';
import { type ScopeIn } from './symbols.ts';
import { type Values } from './values.ts';
/** What of a variable is asked for: all of it, or one element of the array that it holds. */
export interface Asked {
    readonly name: string;
    /** As PHP would keep it; writes to other elements are then left out. */
    readonly key?: string;
}
/** What a variable can be where `place` reads it. */
export declare function variableValue(asked: Asked, place: Place, engine: Engine): Values;
/** What a parameter of a scope can be, whoever calls it. */
export declare function parameterOf(name: string, scope: ScopeIn, engine: Engine): Values;
/** What a global variable can be for code that does not run in the file scope. */
export declare function globalValue(asked: Asked, place: Place, engine: Engine): Values;
