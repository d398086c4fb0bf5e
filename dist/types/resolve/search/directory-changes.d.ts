import { type RepoPath } from '../../model/path.ts';
import type { Engine, World } from '../engine.ts';
/** One call of `chdir()`, and where it can lead: relative to the root, `..` above it. */
export interface DirectoryChange {
    readonly path: RepoPath;
    readonly directories: readonly string[];
}
export declare function directoryChanges(engine: Engine): readonly DirectoryChange[];
/** Where those calls lead that run where a file runs, as far as that is known; else where any does. */
export declare function changesOfRuns(changes: readonly DirectoryChange[], { graph }: World): (path: RepoPath) => readonly string[];
