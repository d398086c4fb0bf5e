import type { GithubEvent } from '../github-event.ts';
import { type RangePlan } from '../plan.ts';
/** What `workflow_run` says about the run that triggered it. */
export interface TriggeringRun {
    readonly isPullRequest: boolean;
    readonly headSha: string | undefined;
    readonly headBranch: string | undefined;
    /** `owner/name` of the repository that the head is in: a fork, perhaps. */
    readonly headRepository: string | undefined;
    readonly runId: number | undefined;
    readonly workflowId: number | undefined;
}
export declare function triggeringRun(event: GithubEvent): TriggeringRun;
/**
 * `workflow_run` of a push. The payload has no `before`: the commit of the triggering workflow's run before this one, as
 * it ended or not, is that or an older one. Runs of this workflow itself are no help: their head is whatever the default
 * branch was when they started.
 */
export declare function planRunOfPush(event: GithubEvent, run: TriggeringRun): RangePlan;
