import type { Engine } from '../engine.ts';
/** Tells whether the project writes a path of the tree itself (guard 8). Evaluates only writers whose target can end so. */
export declare function createWrites(engine: Engine): (path: string) => boolean;
