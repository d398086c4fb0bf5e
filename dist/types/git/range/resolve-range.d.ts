import type { ResolvedRange } from './range.ts';
import { type RangeInput } from './range-input.ts';
/**
 * Which trees are compared, for the surroundings that the environment names: GitHub, GitLab, Bitbucket, Azure Pipelines,
 * Jenkins, CircleCI, Travis CI, Buildkite, any other that sets `CI`, or else a terminal. Rejects with UserError: `range-undetermined` when the head cannot be had, or no
 * base and the policy is `fail`; `bad-ref` for an unknown `baseRef` or `headRef`; `aborted` by the signal.
 */
export declare function resolveRange(input: RangeInput): Promise<ResolvedRange>;
