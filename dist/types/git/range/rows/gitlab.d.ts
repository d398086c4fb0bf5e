import type { CommitFacts } from '../commit-facts.ts';
import type { Environment } from '../github-event.ts';
import { type RangePlan } from '../plan.ts';
/** GitLab CI. In a merged-results pipeline HEAD is a merge commit, with which the diff base must not be mixed. */
export declare function planGitlab(env: Environment, head: CommitFacts): RangePlan;
