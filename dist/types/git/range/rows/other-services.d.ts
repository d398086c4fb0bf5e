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
/**
 * Travis CI checks out `refs/pull/N/merge`, and calls the base TRAVIS_BRANCH. Its TRAVIS_COMMIT_RANGE is of no use: after a
 * forced push it begins at a commit that is gone.
 */
export declare function planTravis(env: Environment, head: CommitFacts): RangePlan;
/** Buildkite checks out the head of a pull request. */
export declare function planBuildkite(env: Environment): RangePlan;
declare const serviceNames: {
    readonly circleci: 'CircleCI';
    readonly teamcity: 'TeamCity';
    readonly codebuild: 'AWS CodeBuild';
    readonly bamboo: 'Bamboo';
    readonly other: 'CI';
};
/** Those that name no base, or of which nothing is known. */
export declare function planUnknownService(service: keyof typeof serviceNames): RangePlan;
export {};
