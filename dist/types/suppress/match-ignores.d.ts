import type { IgnoreComment, Suppressible } from '../model/suppression.ts';
/** A comment that ignores something of nothing. */
export interface UnusedIgnore {
    readonly comment: IgnoreComment;
    /** The rules that it names and that find nothing there, as they are written; empty when it names none at all. */
    readonly rules: readonly string[];
}
/** The first comment of the file that covers a finding; a statement over several lines is met by any of them. */
export declare function ignoreOf(finding: Suppressible, comments: readonly IgnoreComment[]): IgnoreComment | undefined;
/**
 * The comments of one file that are of no use, given all findings in it. `isJudged` says whether a rule was asked at all:
 * of one that is off nothing is known.
 */
export declare function unusedIgnores(comments: readonly IgnoreComment[], findings: readonly Suppressible[], isJudged: (rule: string) => boolean): readonly UnusedIgnore[];
