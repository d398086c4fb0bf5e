import type { Bindings, Engine, Place } from '../engine.ts';
import type { ScopeIn } from '../expressions/symbols.ts';
import type { KnownCall } from './callees.ts';
/**
 * What a call gives the function that it runs, at a place that says what the parameters around it are: the same for all
 * includes of that function.
 */
export declare function givenBy(call: KnownCall, scope: ScopeIn, place: Place, engine: Engine): Bindings;
/** To be called for what outlives the evaluation: see `GivenArguments`. */
export declare function settleArguments({ bindings, enclosing }: Place): void;
