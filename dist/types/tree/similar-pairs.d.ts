import type { FileTree } from '../model/file-tree.ts';
import { type RepoPath } from '../model/path.ts';
/** Some files of a tree. */
export interface Files {
    readonly tree: FileTree;
    readonly paths: readonly RepoPath[];
}
/** Pairs deleted with added files of which at least half of the lines are the same, the most similar first. */
export declare function pairBySimilarity(deleted: Files, added: Files): Promise<Map<RepoPath, RepoPath>>;
