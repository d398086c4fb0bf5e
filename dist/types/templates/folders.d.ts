import { type RepoPath } from '../model/path.ts';
import type { TreeIndex } from '../resolve/tree-index.ts';
/** The folder of a file and those above it, nearest first; `''` is the root. */
export declare function foldersAbove(path: string): readonly string[];
/** The file that stands at a path, symlinks followed. */
export declare function fileAt(folder: string, name: string, index: TreeIndex): RepoPath | undefined;
/** The path without `.`, `..` and empty parts; undefined where it leaves the tree. */
export declare function insideTree(path: string): string | undefined;
