import { type RangeContext } from './context.ts';
import type { BaseCandidate, SelfMeaning } from './plan.ts';
import { type Inquiry } from './workflow-runs.ts';
/** A commit that a candidate led to. Whether its files can be had is another question. */
export interface FoundBase {
    readonly sha: string;
    readonly source: string;
    readonly self: SelfMeaning;
}
type CommitCandidate = Exclude<BaseCandidate, {
    kind: 'everything';
}>;
type Found = Promise<Inquiry<FoundBase>>;
/** Follows a candidate to its commit, from a head whose id is `head`. Rejects with UserError `bad-ref` for a bad name. */
export declare function followCandidate(context: RangeContext, candidate: CommitCandidate, head: string): Found;
/**
 * The commit that a person's name for it means: here, on the remote-tracking branch, or by the API. Rejects with
 * UserError `bad-ref` when nobody knows it.
 */
export declare function namedCommit(context: RangeContext, ref: string): Promise<string>;
export {};
