import type { AssignmentFact, BlockFact, FileFacts } from '../../php/facts.ts';
/** A place in one file: where a variable is read or a path is included. */
export interface Spot {
    readonly scope: number;
    readonly block: number;
    /** Byte offset. */
    readonly at: number;
}
/** Something that may give a variable its value, at a spot of the same scope. */
export interface Write extends Spot {
    /** True when nothing that was there before survives it, wherever it runs. */
    readonly kills: boolean;
}
/** What more writes may have set says nothing: no further ones are looked for. */
export declare const MAX_WRITES = 300;
export interface Reaching<W extends Write> {
    /** In source order; of more than `MAX_WRITES` only one more than that. */
    readonly writes: readonly W[];
    /** True when the value from before the scope's first statement can still be there. */
    readonly fromStart: boolean;
}
/**
 * The writes that can be in force at `use`, by the structure of the blocks alone: a write in a block around the use
 * ends the search, so do writes in all branches of an exhaustive chain; a write in another branch of the use's own
 * chain, or in a branch that is always left early, does not reach it; inside a loop later writes come round again.
 */
export declare function reachingWrites<W extends Write>(facts: FileFacts, use: Spot, writes: readonly W[]): Reaching<W>;
/** The block and all around it, innermost first. */
export declare function ancestors(blocks: readonly BlockFact[], block: number): readonly number[];
/** The assignments of a scope to one plain variable as a whole, elements left out. */
export declare const writesTo: import("./by-variable.ts").ByVariable<Write & {
    fact: AssignmentFact;
}>;
