import { type GithubEvent } from '../github-event.ts';
import { type BaseCandidate, type RangePlan } from '../plan.ts';
/** Tag, release, schedule, dispatch, deployment, and every other event that names no two commits. */
export declare function planRelease(event: GithubEvent, environment: string | undefined): RangePlan;
/** `environment` is the user's; else the one of the deployment that is being made; else whatever is production. */
export declare function lastDeployment(event: GithubEvent, environment: string | undefined): BaseCandidate;
/** On a branch: of that branch. Else of the same event, and of a tag if this is one. */
export declare function lastSuccessAlike(event: GithubEvent): BaseCandidate;
