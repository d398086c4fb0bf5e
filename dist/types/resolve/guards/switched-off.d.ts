import type { Engine, Place } from '../engine.ts';
/**
 * True where the project's own code decides that a branch around the place never runs: `define('IS_PRO', false)` and
 * `if (IS_PRO)`, or a function that returns such a thing. A default that others may set before decides nothing.
 */
export declare function isSwitchedOff(place: Place, engine: Engine): boolean;
/** Has what the branches around an absent target ask for read, where it was not: before rounds of reading run out. */
export declare function demandTests({ facts: { blocks }, block, path }: Place, engine: Engine): void;
