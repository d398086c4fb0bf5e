import type { DemandList } from './demands.ts';
import type { Engine, World } from './engine.ts';
/** A name that more files use for variables of their own says nothing. */
export declare const MAX_DECLARING = 12;
/** Makes the engine that tells what an expression of a world can be. Pure: equal worlds give equal values. */
export declare function createEngine(world: World, demands: DemandList): Engine;
