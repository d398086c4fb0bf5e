import type { FileTree } from '../../model/file-tree.ts';
import type { RangeInfo } from '../../model/report.ts';
/** Which tree is to be opened. */
export type TreeSource = 
/** A commit whose objects are in the local repository. */
{
    readonly kind: 'commit';
    readonly sha: string;
}
/** What lies on the disk: tracked files, and untracked ones that are not ignored. */
 | {
    readonly kind: 'worktree';
}
/** What would be committed now. */
 | {
    readonly kind: 'index';
}
/** A commit that only the hosting service has. */
 | ApiTreeSource;
/** A tree that was listed over the REST API; what differs from the local commit `reference` was fetched already. */
export interface ApiTreeSource {
    readonly kind: 'api-tree';
    readonly sha: string;
    /** Of a base it is the head's sha. */
    readonly reference: string;
    /** Makes the tree. What it shares with the open tree of `reference` is read from there, by blob id. */
    open(reference: FileTree): Promise<FileTree>;
}
/** One side of a comparison. */
export interface RangeSide {
    readonly tree: TreeSource;
    /** The commit; of a work tree or an index the commit it stands on, `''` before the first commit. */
    readonly sha: string;
    /** How it was found, in words. */
    readonly source: string;
}
interface RangeWords {
    /** Which event or flags led to which rule, in words. */
    readonly method: string;
    /** False when something could not be determined and more was checked instead. */
    readonly complete: boolean;
    /** What was tried and why it did not do, in the order of the attempts. May quote names that others chose. */
    readonly notes: readonly string[];
    /** Whose settings and baseline hold: the base's where the head comes from someone who may not change them. */
    readonly settingsFrom: 'head' | 'base';
}
/** The report is `findings(head) − findings(base)`. */
export interface CompareRange extends RangeWords {
    readonly kind: 'compare';
    readonly head: RangeSide;
    readonly base: RangeSide;
    /**
     * The tree before the push, on pushes. Findings that it has as well are *also present, not from this push*: it may
     * never have been deployed. It can be the same commit as `base`.
     */
    readonly alsoPresent: RangeSide | null;
}
/** There is no base: everything in the head tree is judged. */
export interface AllRange extends RangeWords {
    readonly kind: 'all';
    readonly head: RangeSide;
}
/** Git proved that head brings nothing that base does not have. */
export interface UnchangedRange extends RangeWords {
    readonly kind: 'unchanged';
    readonly head: RangeSide;
    readonly base: RangeSide;
}
/** Nothing will run in production: a branch was deleted, or nothing is pushed. `method` says which. */
export interface SkippedRange extends RangeWords {
    readonly kind: 'skipped';
}
/** The trees to compare, and how they were chosen. */
export type ResolvedRange = CompareRange | AllRange | UnchangedRange | SkippedRange;
/** What happens when no base can be had: everything is judged, or a UserError `range-undetermined` is thrown. */
export type UndeterminedPolicy = 'all' | 'fail';
/** The range as reports tell it; undefined for a skipped one. */
export declare function rangeInfo(range: ResolvedRange): RangeInfo | undefined;
export {};
