import type { CommitFacts } from '../commit-facts.ts';
import { type RangePlan } from '../plan.ts';
/** A pull request whose code is not checked out. */
export interface ForeignPullRequest {
    readonly number: number | undefined;
    readonly headSha: string | undefined;
    readonly baseBranch: string | undefined;
}
/**
 * `pull_request_target`, and `workflow_run` of a pull request. `mergeRef` is `refs/pull/N/merge` when it could be
 * fetched; it counts only if its second parent is the event's head, or else it belongs to an older or newer push.
 */
export declare function planForeignPullRequest(method: string, request: ForeignPullRequest, mergeRef: CommitFacts | null): RangePlan;
