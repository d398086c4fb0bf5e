import type { FileTree } from '../../model/file-tree.ts';
import type { RepoPath } from '../../model/path.ts';
interface Sides {
    readonly head: FileTree;
    readonly base?: FileTree;
}
/** Tells whether the base has a file of the head with the same bytes, where the change moved it from. */
export declare function unchangedSince({ head, base }: Sides, renames?: ReadonlyMap<RepoPath, RepoPath>): (path: RepoPath) => boolean;
export {};
