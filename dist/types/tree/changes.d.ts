import type { FileTree } from '../model/file-tree.ts';
import type { RepoPath } from '../model/path.ts';
/** What is different between two trees. Each path of either tree is in one of them at most. */
export interface Changes {
    /** Only in head. */
    readonly added: ReadonlySet<RepoPath>;
    /** Only in base. */
    readonly deleted: ReadonlySet<RepoPath>;
    /** In both, with other bytes or of another kind. */
    readonly modified: ReadonlySet<RepoPath>;
    /** Base path to head path. */
    readonly renames: ReadonlyMap<RepoPath, RepoPath>;
}
/**
 * Compares by content ids; reads only what was deleted or added, to find renames: of the same bytes first, then of at
 * least half of the same lines.
 */
export declare function diffTrees(base: FileTree, head: FileTree): Promise<Changes>;
