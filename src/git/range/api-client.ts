import { UserError } from '../../model/errors.ts'
import { toRepository } from './github-event.ts'

/** What is used of an answer of `fetch`. */
export interface FetchedResponse {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  text(): Promise<string>
}

/** The built-in `fetch`, or one that goes through a proxy. It may ignore the signal: time limits hold all the same. */
export type FetchLike = (
  url: string,
  init: { readonly method: 'GET'; readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
) => Promise<FetchedResponse>

export interface ApiOptions {
  readonly fetch: FetchLike
  /** GITHUB_API_URL; `https://api.github.com` without one. */
  readonly baseUrl?: string | undefined
  /** `owner/name`. */
  readonly repository: string
  readonly token?: string | undefined
  /** For one answer, to its last byte. Default 10 s. */
  readonly timeoutMs?: number | undefined
  /** For all waiting that the service asks for (Retry-After). Default 20 s. */
  readonly patienceMs?: number | undefined
  /** Before the one repetition after a failure of the service. Default 500 ms. */
  readonly retryDelayMs?: number | undefined
  /** For everything that is asked through this client. Default 90 s. */
  readonly totalMs?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** `absent`: 404 and its kin, which GitHub also says of what the token may not see. `refused`: it may not ask. */
export type ApiAnswer =
  | { readonly kind: 'ok'; readonly body: unknown }
  | { readonly kind: 'absent' | 'refused' | 'failed'; readonly why: string }

/** The REST API of one repository, read only. */
export interface Api {
  /** `path` follows `/repos/owner/name/`. Rejects only with UserError `aborted`. */
  get(path: string): Promise<ApiAnswer>
}

/** Undefined when the options name no usable repository or address. */
export function createApi(options: ApiOptions): Api | undefined {
  const root = apiRoot(options.baseUrl ?? 'https://api.github.com', options.repository)
  return root === undefined ? undefined : new RestApi(root, options)
}

function apiRoot(baseUrl: string, repository: string): string | undefined {
  if (toRepository(repository) === undefined || !URL.canParse(baseUrl)) return undefined
  const url = new URL(baseUrl)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}/repos/${repository}/`
}

type Attempt = ApiAnswer | { readonly kind: 'again'; readonly afterMs: number; readonly why: string }

class RestApi implements Api {
  readonly #root: string
  readonly #options: ApiOptions
  readonly #deadline: number
  #patienceMs: number
  /** Once the service hangs or rejects the token, nothing more is asked. */
  #closed: ApiAnswer | undefined

  constructor(root: string, options: ApiOptions) {
    this.#root = root
    this.#options = options
    this.#patienceMs = options.patienceMs ?? 20_000
    this.#deadline = performance.now() + (options.totalMs ?? 90_000)
  }

  async get(path: string): Promise<ApiAnswer> {
    for (let attempt = 1; ; attempt++) {
      if (this.#closed !== undefined) return this.#closed
      const answer = await this.#attempt(path)
      if (answer.kind !== 'again') return answer
      if (attempt > 1 || answer.afterMs > this.#patienceMs) return this.#giveUp(answer)
      this.#patienceMs -= answer.afterMs
      await this.#wait(answer.afterMs)
    }
  }

  async #attempt(path: string): Promise<Attempt> {
    const left = Math.min(this.#options.timeoutMs ?? 10_000, this.#deadline - performance.now())
    if (left <= 0) return this.#close('failed', 'the time for asking the API is used up')
    const limit = new AbortController()
    try {
      return await this.#within(left, limit, this.#exchange(path, limit.signal))
    } catch (error) {
      this.#checkAborted()
      if (limit.signal.aborted) return this.#close('failed', `the API did not answer within ${Math.round(left)} ms`)
      return this.#close('failed', `the API cannot be reached (${messageOf(error)})`)
    }
  }

  async #exchange(path: string, signal: AbortSignal): Promise<Attempt> {
    const response = await this.#options.fetch(`${this.#root}${path}`, {
      method: 'GET',
      headers: this.#headers(),
      signal,
    })
    const { status } = response
    if (status === 200) return parsed(await response.text())
    const asked = waitAsked(response, Date.now())
    if (asked !== undefined) return { kind: 'again', afterMs: asked, why: `the API answered ${status}, rate limit` }
    if (status === 401) return this.#close('refused', 'the API answered 401, the token is not valid')
    if (status === 403 || status === 429) return { kind: 'refused', why: `the API answered ${status}, not allowed` }
    if ([404, 409, 410, 422].includes(status)) return { kind: 'absent', why: `the API answered ${status}` }
    const why = `the API answered ${status}`
    return status >= 500 ? { kind: 'again', afterMs: this.#options.retryDelayMs ?? 500, why } : { kind: 'failed', why }
  }

  #headers(): Record<string, string> {
    const { token } = this.#options
    return {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'deploy-guard',
      ...(token === undefined || token === '' ? {} : { authorization: `Bearer ${token}` }),
    }
  }

  /** Also ends an exchange whose `fetch` does not heed the signal. */
  async #within<T>(ms: number, limit: AbortController, work: Promise<T>): Promise<T> {
    const stop = () => limit.abort()
    const timer = setTimeout(stop, ms)
    this.#options.signal?.addEventListener('abort', stop)
    const stopped = new Promise<never>((_, reject) => {
      limit.signal.addEventListener('abort', () => reject(new Error('stopped')))
    })
    if (this.#options.signal?.aborted === true) stop()
    try {
      return await Promise.race([work, stopped])
    } finally {
      clearTimeout(timer)
      this.#options.signal?.removeEventListener('abort', stop)
    }
  }

  async #wait(ms: number): Promise<void> {
    const limit = new AbortController()
    await this.#within(ms, limit, new Promise<never>(() => undefined)).catch(() => undefined)
    this.#checkAborted()
  }

  #checkAborted(): void {
    if (this.#options.signal?.aborted === true) throw new UserError('aborted', 'Asking the API was stopped on request.')
  }

  #giveUp(answer: { readonly afterMs: number; readonly why: string }): ApiAnswer {
    if (answer.afterMs <= this.#patienceMs) return { kind: 'failed', why: `${answer.why} twice` }
    const seconds = Math.ceil(answer.afterMs / 1000)
    return this.#close('refused', `${answer.why}, and asks to wait for ${seconds} s`)
  }

  #close(kind: 'refused' | 'failed', why: string): ApiAnswer {
    this.#closed = { kind, why }
    return this.#closed
  }
}

function parsed(text: string): ApiAnswer {
  try {
    return { kind: 'ok', body: JSON.parse(text) }
  } catch {
    return { kind: 'failed', why: 'the API answered with something that is not JSON' }
  }
}

/** Milliseconds that a rate limit asks to wait, as GitHub's "Best practices for using the REST API" tells to read it. */
function waitAsked(response: FetchedResponse, now: number): number | undefined {
  const { status, headers } = response
  if (![403, 429, 503].includes(status)) return undefined
  const after = headers.get('retry-after')
  if (after !== null && /^\d{1,9}$/.test(after)) return Number(after) * 1000
  if (after !== null && !Number.isNaN(Date.parse(after))) return Math.max(0, Date.parse(after) - now)
  const reset = headers.get('x-ratelimit-reset')
  if (status === 503 || headers.get('x-ratelimit-remaining') !== '0' || !/^\d{1,12}$/.test(reset ?? ''))
    return undefined
  return Math.max(0, Number(reset) * 1000 - now)
}

/** fetch hides the reason of a network failure in the cause. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason'
  return error.cause instanceof Error ? error.cause.message : error.message
}
