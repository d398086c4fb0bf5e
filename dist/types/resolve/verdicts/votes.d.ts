import type { EvaluatedSite } from './complete-site.ts';
/** How the tails that hang on one head fared, over both trees: distinct tails, not sites. */
export interface Ballot {
    readonly found: ReadonlySet<string>;
    readonly absent: ReadonlySet<string>;
    /** Absent in the base tree; empty where nothing is compared, or that does not know the head. */
    readonly inVain: ReadonlySet<string>;
}
export type Votes = ReadonlyMap<string, Ballot>;
/**
 * A head that is not known is judged by its siblings: when the other paths that hang on it are in the tree, it is
 * anchored here, and a tail that is not there is missing. Both trees vote, so that an edited line brings its own
 * predecessor; but against a head only what was absent in the base tree counts where that knows the head: else a change
 * that breaks many lines at once would outvote them.
 */
export declare function collectVotes(head: readonly EvaluatedSite[], base?: readonly EvaluatedSite[]): Votes;
export type HeadJudgement = 'anchored' | 'foreign' | 'undecided';
/** What the other tails of `head` say about `tail`. */
export declare function judgeHead(votes: Votes, head: string, tail: string, comparing: boolean): HeadJudgement;
/** Other lines asked for it before, and it was not there then either: what is absent on purpose looks so. */
export declare function wasInVain(votes: Votes, head: string, tail: string): boolean;
