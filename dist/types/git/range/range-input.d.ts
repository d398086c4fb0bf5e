import type { Git } from '../run.ts';
import { type FetchLike } from './api-client.ts';
import type { RangeContext } from './context.ts';
import { type Environment, type GithubEvent } from './github-event.ts';
import type { UndeterminedPolicy } from './range.ts';
/** What a user can say about the range, by inputs or flags. Empty texts count as not said. */
export interface RangeFlags {
    /** A commit, `last-success` or `last-deploy`. */
    readonly baseRef?: string | undefined;
    readonly headRef?: string | undefined;
    /** `all`: without a base. */
    readonly scope?: 'auto' | 'changed' | 'all' | undefined;
    /** Whose last deployment `last-deploy` means. */
    readonly environment?: string | undefined;
    /** Default `all`. */
    readonly onUndetermined?: UndeterminedPolicy | undefined;
}
export interface RangeInput {
    /** A runner for the checkout. */
    readonly git: Git;
    readonly env: Environment;
    /** GITHUB_EVENT_NAME when absent. */
    readonly eventName?: string | undefined;
    /** The parsed JSON of GITHUB_EVENT_PATH. Of any shape: nothing in it is trusted. */
    readonly payload?: unknown;
    /** Without it the API is not asked. */
    readonly fetch?: FetchLike | undefined;
    readonly token?: string | undefined;
    readonly flags?: RangeFlags | undefined;
    /** Time limits, for slow networks and for tests. */
    readonly limits?: RangeLimits | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Called with the commit that is the head, once it is here, while a base is still looked for. */
    readonly onHead?: ((sha: string) => void) | undefined;
}
export interface RangeLimits {
    /** For one answer of the API; see `ApiOptions`. */
    readonly timeoutMs?: number | undefined;
    readonly patienceMs?: number | undefined;
    readonly retryDelayMs?: number | undefined;
    readonly totalMs?: number | undefined;
    /** For one fetch by git. Default 2 minutes. */
    readonly fetchTimeoutMs?: number | undefined;
}
/** Undefined outside of GitHub Actions. */
export declare function eventOf(input: RangeInput): GithubEvent | undefined;
/** A context that may talk to the remote and, on GitHub, to the API. */
export declare function rangeContext(input: RangeInput, event: GithubEvent | undefined): RangeContext;
