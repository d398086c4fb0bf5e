import { rememberingGit } from '../remembering-git.ts'
import type { Git } from '../run.ts'
import { createApi, type FetchLike } from './api-client.ts'
import type { RangeContext } from './context.ts'
import { type Environment, type GithubEvent, githubEvent } from './github-event.ts'
import type { UndeterminedPolicy } from './range.ts'
import { isGithub } from './service.ts'

/** What a user can say about the range, by inputs or flags. Empty texts count as not said. */
export interface RangeFlags {
  /** A commit, `last-success` or `last-deploy`. */
  readonly baseRef?: string | undefined
  readonly headRef?: string | undefined
  /** `all`: without a base. */
  readonly scope?: 'auto' | 'changed' | 'all' | undefined
  /** Whose last deployment `last-deploy` means. */
  readonly environment?: string | undefined
  /** Default `all`. */
  readonly onUndetermined?: UndeterminedPolicy | undefined
}

export interface RangeInput {
  /** A runner for the checkout. */
  readonly git: Git
  readonly env: Environment
  /** GITHUB_EVENT_NAME when absent. */
  readonly eventName?: string | undefined
  /** The parsed JSON of GITHUB_EVENT_PATH. Of any shape: nothing in it is trusted. */
  readonly payload?: unknown
  /** Without it the API is not asked. */
  readonly fetch?: FetchLike | undefined
  readonly token?: string | undefined
  readonly flags?: RangeFlags | undefined
  /** Time limits, for slow networks and for tests. */
  readonly limits?: RangeLimits | undefined
  readonly signal?: AbortSignal | undefined
  /** Called with the commit that is the head, once it is here, while a base is still looked for. */
  readonly onHead?: ((sha: string) => void) | undefined
}

export interface RangeLimits {
  /** For one answer of the API; see `ApiOptions`. */
  readonly timeoutMs?: number | undefined
  readonly patienceMs?: number | undefined
  readonly retryDelayMs?: number | undefined
  readonly totalMs?: number | undefined
  /** For one fetch by git. Default 2 minutes. */
  readonly fetchTimeoutMs?: number | undefined
}

/** Undefined outside of GitHub Actions. */
export function eventOf(input: RangeInput): GithubEvent | undefined {
  const name = input.eventName ?? input.env['GITHUB_EVENT_NAME'] ?? ''
  if (name === '' && !isGithub(input.env)) return undefined
  return githubEvent(name, input.payload, input.env)
}

/** A context that may talk to the remote and, on GitHub, to the API. */
export function rangeContext(input: RangeInput, event: GithubEvent | undefined): RangeContext {
  const { git, env, fetch, token, limits = {}, signal, onHead } = input
  const repository = event?.repository
  const baseUrl = env['GITHUB_API_URL'] === '' ? undefined : env['GITHUB_API_URL']
  const api =
    fetch === undefined || repository === undefined
      ? undefined
      : createApi({ ...limits, fetch, repository, token, baseUrl, signal })
  const fetchTimeoutMs = limits.fetchTimeoutMs ?? 120_000
  const own = signalled(rememberingGit(git), signal)
  const grown = { notes: [], here: new Set<string>(), brought: new Map(), obtained: new Map() }
  const ahead = new AbortController()
  return { git: own, api, event, online: true, fetchTimeoutMs, onHead, ahead, ...grown }
}

/** Every command ends when the signal says so. */
function signalled(git: Git, signal: AbortSignal | undefined): Git {
  if (signal === undefined) return git
  return {
    directory: git.directory,
    run: (args, options) => {
      const own = options?.signal
      return git.run(args, { ...options, signal: own ? AbortSignal.any([signal, own]) : signal })
    },
    start: args => git.start(args),
  }
}
