import type { CommitFacts } from '../commit-facts.ts';
import type { GithubEvent } from '../github-event.ts';
import { type BaseCandidate, type RangePlan } from '../plan.ts';
/**
 * `pull_request` and its kin: the merge ref, or a checkout of the pull request's head. `pull_request.base.sha` is frozen
 * when the pull request is opened while the merge ref moves, so that it is never used.
 */
export declare function planPullRequest(event: GithubEvent, head: CommitFacts): RangePlan;
/** The parent of a merge commit that is not `tip`. */
export declare function otherParent(head: CommitFacts, tip: string | undefined): BaseCandidate | undefined;
