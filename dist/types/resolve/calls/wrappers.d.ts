import type { IncludeFact } from '../../php/facts.ts';
import type { Engine, Place } from '../engine.ts';
import { type Values } from '../values/values.ts';
/** A call that includes a file. */
export interface CallSite {
    /** The call, in the shape of an include: its span, its text, the keyword of the include behind it. */
    readonly fact: IncludeFact;
    readonly place: Place;
    readonly values: Values;
    /** The call runs the include with other values, too. */
    readonly part?: true;
    readonly through: {
        readonly place: Place;
        readonly fact: IncludeFact;
    };
}
/** The calls, anywhere in the project, whose arguments make the path of one of these includes. */
export declare function callSitesOf(include: {
    readonly place: Place;
    readonly fact: IncludeFact;
}, engine: Engine): readonly CallSite[];
