import type { Absence } from '../model/file-tree.ts';
import { type RepoPath } from '../model/path.ts';
/** Tells whether a tree's own .gitignore files ignore a path. The user's global ignore file never counts. */
export interface IgnoreRules {
    /** `ignored` with the line that decides (what `git check-ignore -v` names), else `never`. */
    absence(path: RepoPath): Absence;
}
/** Reads the text of a .gitignore file of the tree, decoded as names are; `undefined` when it cannot be had. */
export type ReadIgnoreFile = (path: RepoPath) => string | undefined;
/** Rules from the .gitignore files among `paths`, each read when a path below it is first asked for. */
export declare function ignoreRules(paths: ReadonlySet<RepoPath>, read: ReadIgnoreFile, 
/** Of files that are written alike and called otherwise. */
fileName?: string): IgnoreRules;
