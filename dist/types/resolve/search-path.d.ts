import { type RepoPath } from '../model/path.ts';
import type { Engine } from './engine.ts';
/** Where PHP looks for paths that are not absolute. All directories are relative to the root; `''` is the root. */
export interface SearchPath {
    /** The directories that can be current while `from` runs. */
    workingDirectories(from: RepoPath): readonly string[];
    /** Where a bare path is looked for, in PHP's order; `complete` is false when there are entries that are not known. */
    bareDirectories(from: RepoPath): {
        readonly known: readonly string[];
        readonly complete: boolean;
    };
}
export declare function createSearchPath(engine: Engine): SearchPath;
