import type { Entry } from '../model/file-tree.ts';
import { type RepoPath } from '../model/path.ts';
/** One path of a commit or of the index. */
export interface ListedEntry {
    /** Octal, six digits: `100644`, `100755`, `120000` (symlink), `160000` (submodule). */
    readonly mode: string;
    /** Id of the blob; of a submodule, of its commit. */
    readonly id: string;
    readonly path: RepoPath;
}
/** The NUL-terminated tokens of `-z` output. One that is not UTF-8 spoils no other. */
export declare function tokens(output: Uint8Array): string[];
/** The paths of a commit or of the index, each with what stands there. */
export type Listing = ReadonlyMap<RepoPath, ListedEntry>;
/** Of two entries with the same path the last one counts. */
export declare function listingOf(entries: readonly ListedEntry[]): Listing;
/**
 * Parses `ls-tree -r -z`: mode, type and id with a blank between them, a tab, the name. Names that no checkout could make
 * (`..`) are left out.
 */
export declare function parseTreeListing(output: Uint8Array): ListedEntry[];
/** One line of the index. */
export interface IndexEntry extends ListedEntry {
    /** 0, or 1 to 3 where a merge has not been resolved. */
    readonly stage: number;
    /** Left out of the work tree on purpose (skip-worktree). */
    readonly skipped: boolean;
    /** Whether git looks at the file at all: not with assume-unchanged. */
    readonly trusted: boolean;
    /** When the file last changed, as its stat said when git looked at it: milliseconds since 1970. */
    readonly changedAt: number;
}
/** What is in a work tree, or should be. */
export interface FileListing {
    readonly index: readonly IndexEntry[];
    /** As git writes them: a repository inside this one ends with a slash. */
    readonly untracked: readonly string[];
}
/**
 * Parses `ls-files -o -c -s -v -z --debug`. First `? ` and the name of each untracked file; then for each entry a tag (`S`
 * skipped, lower case assumed unchanged), mode, id, stage, a tab, the name, NUL, and five lines about it, of which the first
 * is `  ctime: seconds:nanoseconds`.
 */
export declare function parseFileListing(output: Uint8Array): FileListing;
/** One path of a raw diff, as it is on the right side. */
export interface DiffEntry extends ListedEntry {
    /** One letter: `A` added, `D` deleted, `M` modified, `T` of another kind, `U` unmerged (a second line may follow). */
    readonly status: string;
}
/** Parses `--raw -z` without renames: `:mode mode id id status`, then the name as a token of its own. */
export declare function parseRawDiff(output: Uint8Array): DiffEntry[];
/** The mode of a side on which there is nothing. */
export declare const NOTHING = "000000";
/** What a mode stands for. */
export declare function kindOfMode(mode: string): Entry['kind'];
