import type { FileTree } from '../../model/file-tree.ts';
import { type RepoPath } from '../../model/path.ts';
/** What PHP's open() would meet at a path of the tree. */
export type Lookup = {
    readonly kind: 'file';
    readonly path: RepoPath;
} | {
    readonly kind: 'directory';
    readonly path: string;
}
/** Leaves the tree: by `..`, or through the symlink `link`, so that something may well be there. */
 | {
    readonly kind: 'outside';
    readonly link?: RepoPath;
}
/** Passes a symlink whose target is not in the tree. */
 | {
    readonly kind: 'dangling';
    readonly link: RepoPath;
    readonly target: string;
}
/** Lies in or at a submodule: what is there is not known. */
 | {
    readonly kind: 'submodule';
    readonly path: RepoPath;
} | {
    readonly kind: 'absent';
};
/** Answers questions about which paths exist, the way a case-sensitive file system with symlinks would. */
export declare class TreeIndex {
    readonly tree: FileTree;
    private readonly directories;
    private sorted;
    private folded;
    private byDirectory;
    private foldedBaseNames;
    private baseNames;
    private readonly tails;
    private readonly endings;
    private readonly lookups;
    constructor(tree: FileTree);
    isDirectory(path: string): boolean;
    /** True when a directory of the tree ends with these parts. */
    endsWithDirectory(tail: string): boolean;
    /** The directories of the tree that end with these parts. */
    directoriesEnding(tail: string): readonly string[];
    /**
     * `path` is relative to the root and may hold `.`, `..` and empty parts; `..` after a part that does not exist is
     * taken back textually, as PHP's include does (php-src, virtual_file_ex); after a file it leads nowhere.
     */
    lookup(path: string): Lookup;
    private lookupPlain;
    private walk;
    private above;
    /** The path one part further; or, through a link or at a submodule, where it all ends. */
    private step;
    private entryAt;
    private isFile;
    private follow;
    private standing;
    /** Files whose path equals `path` but for case or Unicode form. */
    inAnotherCase(path: string): readonly RepoPath[];
    /** As `inAnotherCase`, for the end of a path. */
    tailInAnotherCase(tail: string): readonly RepoPath[];
    /** The paths that begin so, sorted. */
    beginningWith(prefix: string): Iterable<RepoPath>;
    /** The entries that stand in a directory itself. */
    filesIn(directory: string): readonly RepoPath[];
    /** All files with this base name, sorted. */
    withBaseName(name: string): readonly RepoPath[];
    /** Files whose path ends with `tail` at a part's boundary, or is it; sorted. */
    withTail(tail: string): readonly RepoPath[];
}
/** Two names that a case-insensitive, form-insensitive file system takes for one. */
export declare function foldName(name: string): string;
