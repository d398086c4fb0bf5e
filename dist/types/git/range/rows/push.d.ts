import { type GithubEvent } from '../github-event.ts';
import { type RangePlan, type SkipPlan } from '../plan.ts';
/** `push` of a branch, in its four shapes; a pushed tag is a release. */
export declare function planPush(event: GithubEvent, environment?: string): RangePlan | SkipPlan;
