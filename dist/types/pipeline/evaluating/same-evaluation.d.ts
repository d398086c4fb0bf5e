import type { FileTree } from '../../model/file-tree.ts';
import { type WatchedAbsences } from '../../tree/watch-tree.ts';
import { type WatchedStore } from '../reading/watched-store.ts';
import type { ResolvedTree } from './resolve-tree.ts';
/** An evaluated tree, with all that its evaluation asked. */
export interface Known extends WatchedAbsences {
    readonly evaluated: ResolvedTree;
    readonly store: WatchedStore;
}
/**
 * The evaluation of a tree, taken from another one in which everything that it hangs on says the same (see `sayTheSame`);
 * places are those of the other. `undefined` where something does not, or is not known to.
 */
export declare function sameEvaluation(tree: FileTree, known: Known): Promise<ResolvedTree | undefined>;
