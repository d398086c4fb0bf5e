import type { FileTree } from '../model/file-tree.ts';
import type { RepoPath } from '../model/path.ts';
/** The bytes of a file; undefined where they cannot be had. */
export declare function readOrNothing(tree: FileTree, path: RepoPath): Promise<Uint8Array | undefined>;
