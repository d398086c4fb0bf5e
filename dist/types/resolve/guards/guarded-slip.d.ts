import { type RepoPath } from '../../model/path.ts';
import type { TreeIndex } from '../files/tree-index.ts';
import type { EvaluatedSite } from '../verdicts/complete-site.ts';
/** What a guarded include most likely means, though the guard asks for it under the same wrong name. */
export interface GuardedSlip {
    readonly wanted: string;
    readonly path: RepoPath;
    /** The names differ in case only. */
    readonly isCase: boolean;
}
/**
 * The slip that guard and include share. Where the file is there in another case any guard hides it. A misspelt name is
 * told only where the guard asks for that very file, all is known, and one letter too many, too few, swapped or replaced
 * inside a word makes the name of a file beside it: optional files of one family differ in their last letters and digits.
 */
export declare function guardedSlip(site: EvaluatedSite, index: TreeIndex): GuardedSlip | undefined;
