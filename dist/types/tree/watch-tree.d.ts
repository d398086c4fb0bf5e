import type { Absence, FileTree } from '../model/file-tree.ts';
import type { RepoPath } from '../model/path.ts';
/** A tree of which is remembered which absent paths were asked for. */
export interface WatchedAbsences {
    readonly tree: FileTree;
    /** Why each path is absent that was asked for. */
    readonly absences: ReadonlyMap<RepoPath, Absence>;
}
/** A tree of which is remembered what was asked of it beyond its paths, entries and ids. */
export interface WatchedTree extends WatchedAbsences {
    /** How often each file was read. */
    readonly reads: ReadonlyMap<RepoPath, number>;
    /** False when bytes were read that are not those that the tree's ids name, may be others next time, or could not be. */
    isTrue(): boolean;
}
export declare function watchAbsences(tree: FileTree): WatchedAbsences;
export declare function watchTree(tree: FileTree): WatchedTree;
/** Whether these are the bytes that the tree's id of the file names. */
export declare function holdsBytes(tree: FileTree, path: RepoPath, bytes: Uint8Array): boolean;
/** The paths that were absent still are, for the same reasons. */
export declare function areStillAbsent(absences: Iterable<readonly [RepoPath, Absence]>, tree: FileTree): boolean;
