import type { CallFact } from '../../php/facts.ts';
import type { Engine, Place } from '../engine.ts';
import type { Spot } from './reaching.ts';
/** A call that a variable, or an element of it, is handed to. */
export interface Exposure extends Spot {
    readonly kills: false;
    readonly call: CallFact['call'];
    /** Which argument it is. */
    readonly position: number;
}
/** The calls of a scope that a variable is handed to, in source order. */
export declare const exposuresOf: import("./by-variable.ts").ByVariable<Exposure>;
/** True where the call may give the variable another value; asks for the function when it is not known yet. */
export declare function mayChange({ call, position, block, at }: Exposure, from: Place, engine: Engine): boolean;
