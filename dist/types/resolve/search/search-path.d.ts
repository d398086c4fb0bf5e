import { type RepoPath } from '../../model/path.ts';
import type { Engine } from '../engine.ts';
/**
 * Where PHP looks for paths that are not absolute. All directories are relative to the root; `''` is the root. Equal lists of
 * working directories are the same one.
 */
export interface SearchPath {
    /** The directories that can be current while `from` runs; with those that `chdir()` sets, wherever it stands. */
    workingDirectories(from: RepoPath): Directories;
    /** Of these the directories of the pages that reach `from`, and those that their own code sets. */
    ownDirectories(from: RepoPath): readonly string[];
    /** Where a bare path is looked for, in PHP's order. */
    bareDirectories(from: RepoPath): Directories;
}
export interface Directories {
    readonly known: readonly string[];
    /** False when there are others, which nobody can tell. */
    readonly complete: boolean;
}
export declare function createSearchPath(engine: Engine): SearchPath;
