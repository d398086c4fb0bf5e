import type { Entry } from '../model/file-tree.ts';
import { type RepoPath } from '../model/path.ts';
/** What stands below a directory, by paths relative to it. Synchronous: many small files are read fastest so. */
export declare class Disk {
    #private;
    /** Absolute. */
    readonly root: string;
    constructor(root: string);
    /** `undefined` when nothing is there that a repository can hold (a pipe, a device), or it cannot be told. */
    kind(path: RepoPath): Entry['kind'] | undefined;
    /** When anything about it last changed: milliseconds since 1970, with fractions. Nobody can set that back. */
    changedAt(path: RepoPath): number | undefined;
    /** What a link says. Where links are checked out as plain files (Windows), the bytes of that file. */
    target(path: RepoPath): Uint8Array;
    /** The bytes of a plain file. Throws UnreadableFileError, also for a link. */
    read(path: RepoPath): Uint8Array;
}
