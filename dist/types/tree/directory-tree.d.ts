import type { Absence, Entry, FileTree } from '../model/file-tree.ts';
import { type RepoPath } from '../model/path.ts';
import { type ObjectFormat } from './blob-id.ts';
import type { Disk } from './disk.ts';
/** The files of a directory, as they stand on the disk. */
export interface DirectoryTree extends FileTree {
    /** Absolute, links resolved: what `paths` are relative to. Inside a repository the top of its work tree. */
    readonly root: string;
    /** The directory that was asked for, inside `root`; `''` when it is the root. */
    readonly prefix: string;
    /** Those of `paths` that git does not track. Empty outside of a repository. */
    readonly untracked: ReadonlySet<RepoPath>;
}
/** What is known about a file before it is looked at; the rest is asked of the disk when it is wanted. */
export interface KnownFile {
    readonly kind?: Entry['kind'] | undefined;
    readonly id?: string | undefined;
}
/** A tree of files on the disk, each hashed when its id is first asked for and not known. */
export declare class DiskTree implements FileTree {
    #private;
    readonly paths: ReadonlySet<RepoPath>;
    constructor(disk: Disk, known: ReadonlyMap<RepoPath, KnownFile>, format?: ObjectFormat);
    id(path: RepoPath): string;
    entry(path: RepoPath): Entry;
    absence(path: RepoPath): Absence;
    read(path: RepoPath): Promise<Uint8Array>;
    /** The text of a .gitignore file; `undefined` when git would not read it. */
    ignoreFile(path: RepoPath): string | undefined;
}
