import type { GithubEvent } from '../github-event.ts';
import { type RangePlan } from '../plan.ts';
/** `merge_group`: the queue names both sides; `before` is empty. */
export declare function planMergeGroup(event: GithubEvent): RangePlan;
