import type { RepoPath } from './path.ts';
/** What stands at a path of a tree. Directories are not entries: they exist where a path below them does. */
export type Entry = {
    readonly kind: 'file';
}
/** `target` as it is stored: relative to the link's directory, or absolute. */
 | {
    readonly kind: 'symlink';
    readonly target: string;
}
/** Opaque: what lies below is not known. */
 | {
    readonly kind: 'submodule';
};
/** Why a path is not in the tree. */
export type Absence = {
    readonly kind: 'never';
}
/** Matched by an ignore pattern of the tree: the file that holds it, its 1-based line and its text. */
 | {
    readonly kind: 'ignored';
    readonly source: string;
    readonly line: number;
    readonly pattern: string;
}
/** On the disk that the tree was read from, but git does not track it. */
 | {
    readonly kind: 'untracked';
}
/** In the repository, but left out of what is deployed. `source`: where the pattern stands, with its line. */
 | {
    readonly kind: 'excluded';
    readonly source: string;
    readonly pattern: string;
};
/** The files as they will be deployed: the only way the core sees a disk or a repository. */
export interface FileTree {
    /** Every file, symlink and submodule. Order has no meaning. */
    readonly paths: ReadonlySet<RepoPath>;
    /**
     * Content id: equal ids, equal bytes. Git's blob id (of a symlink: of its target), so that caches are shared by all.
     * Throws UnreadableFileError where the content cannot be had.
     */
    id(path: RepoPath): string;
    /** Throws RangeError for a path that is not in `paths`. */
    entry(path: RepoPath): Entry;
    /** Asked only for paths that are not in `paths`. */
    absence(path: RepoPath): Absence;
    /** The bytes of a file. Rejects with UnreadableFileError. */
    read(path: RepoPath): Promise<Uint8Array>;
    /** Paths that are in the tree because they lie on the disk, but that git does not track: about to be added, or forgotten. */
    readonly untracked?: ReadonlySet<RepoPath>;
    /** Paths whose bytes are not those that `id` names: a filter of git (encryption, large files) stands between. */
    readonly filtered?: ReadonlySet<RepoPath>;
    /** Paths that are in the repository, but left out of what is deployed: `absence` says by what. */
    readonly excluded?: ReadonlySet<RepoPath>;
    /** Nothing is installed or made after this tree was: what is not in it is not there, whatever would ignore it. */
    readonly built?: boolean;
    /** Ends what the tree holds open (a git process); the tree is not used afterwards. */
    close?(): Promise<void>;
}
