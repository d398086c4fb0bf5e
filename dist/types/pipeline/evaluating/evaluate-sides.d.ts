import type { FileTree } from '../../model/file-tree.ts';
import { type Changes } from '../../tree/changes.ts';
import { type TreeFacts } from '../reading/read-facts.ts';
import type { Setup } from '../setup.ts';
import { type ResolvedTree } from './resolve-tree.ts';
/** One tree, with what its files say and what its includes can be. */
export interface Side {
    readonly tree: FileTree;
    readonly facts: TreeFacts;
    readonly evaluated: ResolvedTree;
}
/** What is judged, and what that is compared with. */
export interface Sides {
    readonly head: Side;
    readonly before?: BaseSide;
}
export interface BaseSide extends Side {
    /** From this tree to the head. */
    readonly changes: Changes;
}
/** Reads and evaluates both trees; a base that says the same as the head only once. */
export declare function evaluateSides(setup: Setup): Promise<Sides>;
