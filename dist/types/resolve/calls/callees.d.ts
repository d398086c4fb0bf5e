import type { Arg } from '../../php/expressions/expression.ts';
import type { CallFact } from '../../php/facts.ts';
import type { Engine, Place } from '../engine.ts';
import { type ScopeIn } from '../expressions/symbols.ts';
/** A call that runs a function of the project. */
export interface KnownCall {
    readonly place: Place;
    readonly fact: CallFact;
    readonly args: readonly Arg[];
    /** The class of the object, or the one that is named, for a method. */
    readonly self: string | undefined;
    /** The call runs it with these arguments and with others, too. */
    readonly every?: true;
}
/** The calls that run this function, method or closure, as far as it is known: anywhere in the project. */
export declare function callsOf(scope: ScopeIn, engine: Engine): readonly KnownCall[];
