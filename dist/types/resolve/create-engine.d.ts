import type { DemandList } from './demands.ts';
import type { Engine, World } from './engine.ts';
/** Makes the engine that tells what an expression of a world can be. Pure: equal worlds give equal values. */
export declare function createEngine(world: World, demands: DemandList): Engine;
