import { type RepoPath } from '../model/path.ts';
import type { Baseline, IgnoreComment } from '../model/suppression.ts';
import type { Draft, Rule } from './rule.ts';
/** An ignore comment or an entry of the baseline that suppresses nothing. What all other rules found decides it. */
export declare const unusedSuppression: Rule;
export interface UselessComment {
    readonly path: RepoPath;
    readonly comment: IgnoreComment;
    /** The name that the comment gives; `''` for a comment that gives none. */
    readonly rule: string;
    /** False for a name that no rule has. */
    readonly exists: boolean;
}
/** The finding about a comment, or about one of the rules that it names. */
export declare function uselessComment({ path, comment, rule, exists }: UselessComment): Draft;
/** The finding about an entry of the baseline. `isThere`: whether the baseline is a file of the tree. */
export declare function uselessEntry(file: string, entry: Baseline['entries'][0], isThere: (path: string) => boolean): Draft;
