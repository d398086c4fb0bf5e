import type { FileTree } from '../../model/file-tree.ts';
import { type RepoPath } from '../../model/path.ts';
/** Reads the lines of the files that have findings. A file that cannot be read any more gives empty lines. */
export declare function readLines(tree: FileTree, paths: Iterable<RepoPath>): Promise<ReadonlyMap<RepoPath, readonly string[]>>;
