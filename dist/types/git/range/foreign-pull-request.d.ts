import type { CommitFacts } from './commit-facts.ts';
import type { RangeContext } from './context.ts';
import type { GithubEvent } from './github-event.ts';
import type { RangePlan } from './plan.ts';
import type { TriggeringRun } from './rows/workflow-run.ts';
/** The plan for `pull_request_target`. */
export declare function planPullRequestTarget(context: RangeContext, event: GithubEvent): Promise<RangePlan>;
/** The plan for a `workflow_run` that a pull request triggered. */
export declare function planRunOfPullRequest(context: RangeContext, run: TriggeringRun): Promise<RangePlan>;
/** A commit that is not here; undefined when the API does not tell. */
export declare function readCommitByApi({ api }: RangeContext, sha: string): Promise<CommitFacts | undefined>;
