import type { FileTree } from '../model/file-tree.ts';
import type { RepoPath } from '../model/path.ts';
/** The content id of a file; undefined where the content cannot be had. */
export declare function idOrNothing(tree: FileTree, path: RepoPath): string | undefined;
