import type { CommitFacts } from '../commit-facts.ts';
import type { Environment } from '../github-event.ts';
import { type RangePlan } from '../plan.ts';
/**
 * Bitbucket merges the destination into the checkout of a pull request: the merge-base with the destination is then the
 * destination itself. The variable holds 12 digits.
 */
export declare function planBitbucket(env: Environment): RangePlan;
/** Azure Pipelines checks out `refs/pull/N/merge`. */
export declare function planAzure(env: Environment, head: CommitFacts): RangePlan;
/** Jenkins, multibranch; on a branch its git plugin says which commit was last built with success. */
export declare function planJenkins(env: Environment): RangePlan;
/** CircleCI names no base. */
export declare function planCircleci(): RangePlan;
