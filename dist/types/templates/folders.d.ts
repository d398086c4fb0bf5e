import { type RepoPath } from '../model/path.ts';
import type { TreeIndex } from '../resolve/files/tree-index.ts';
/** The file that stands at a path, symlinks followed. */
export declare function fileAt(folder: string, name: string, index: TreeIndex): RepoPath | undefined;
/** The path without `.`, `..` and empty parts; undefined where it leaves the tree. */
export declare function insideTree(path: string): string | undefined;
