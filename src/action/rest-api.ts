import type { FetchedResponse } from '../git/range/api-client.ts'
import { toRepository } from '../git/range/github-event.ts'
import { UserError } from '../model/errors.ts'
import type { HttpFetch } from './io.ts'

export interface RestOptions {
  readonly fetch: HttpFetch
  /** GITHUB_API_URL. */
  readonly baseUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
  readonly signal?: AbortSignal | undefined
  /** For one answer. Default 15 s. */
  readonly timeoutMs?: number
  /** For all waiting that rate limits ask for. Default 30 s. */
  readonly patienceMs?: number
}

/** `refused`: the token may not (401, 403, 404, rate limits). `invalid`: 422, what was sent does not fit. */
export type RestAnswer =
  | { readonly kind: 'ok'; readonly body: unknown }
  | { readonly kind: 'refused' | 'invalid' | 'failed'; readonly why: string }

/** The REST API of one repository, for what the Action writes. Never rejects but with UserError `aborted`. */
export interface RestApi {
  /** `path` follows `/repos/owner/name/`. */
  send(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<RestAnswer>
}

/** Undefined when the surroundings name no usable repository or address, or there is no token. */
export function createRestApi(options: RestOptions): RestApi | undefined {
  const { baseUrl, repository, token } = options
  if (token === '' || toRepository(repository) === undefined || !/^https?:\/\//.test(baseUrl)) return undefined
  if (!URL.canParse(baseUrl)) return undefined
  return new FetchingApi(`${baseUrl.replace(/\/+$/, '')}/repos/${repository}/`, options)
}

class FetchingApi implements RestApi {
  readonly #root: string
  readonly #options: RestOptions
  #patienceMs: number

  constructor(root: string, options: RestOptions) {
    this.#root = root
    this.#options = options
    this.#patienceMs = options.patienceMs ?? 30_000
  }

  async send(method: string, path: string, body?: unknown): Promise<RestAnswer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#attempt(method, path, body)
      if (!('afterMs' in answer)) return answer
      const tooLong = answer.afterMs > this.#patienceMs
      if (attempt > 2 || tooLong) return { kind: 'refused', why: `${answer.why}, rate limit` }
      this.#patienceMs -= answer.afterMs
      await this.#wait(answer.afterMs)
    }
  }

  async #attempt(method: string, path: string, body: unknown): Promise<RestAnswer | Limited> {
    const limits = [AbortSignal.timeout(this.#options.timeoutMs ?? 15_000), this.#options.signal]
    const signal = AbortSignal.any(limits.filter(limit => limit !== undefined))
    const init = { method, headers: this.#headers(), signal, ...(body !== undefined && { body: JSON.stringify(body) }) }
    try {
      const response = await this.#options.fetch(`${this.#root}${path}`, init)
      return answerOf(response, await response.text())
    } catch (error) {
      this.#checkAborted()
      return { kind: 'failed', why: `the API cannot be reached (${reasonOf(error)})` }
    }
  }

  #headers(): Record<string, string> {
    return {
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'deploy-guard',
      authorization: `Bearer ${this.#options.token}`,
    }
  }

  #wait(ms: number): Promise<void> {
    const { signal } = this.#options
    return new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms)
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        reject(new UserError('aborted', 'Writing to the API was stopped on request.'))
      })
    })
  }

  #checkAborted(): void {
    if (this.#options.signal?.aborted === true) throw new UserError('aborted', 'The run was stopped on request.')
  }
}

interface Limited {
  readonly afterMs: number
  readonly why: string
}

function answerOf({ status, headers }: FetchedResponse, text: string): RestAnswer | Limited {
  const why = `the API answered ${status}`
  if (status >= 200 && status < 300) return { kind: 'ok', body: parsed(text) }
  const after = headers.get('retry-after')
  if ([403, 429].includes(status) && after !== null && /^\d{1,9}$/.test(after))
    return { afterMs: Number(after) * 1000, why }
  if ([401, 403, 404, 410, 429].includes(status)) return { kind: 'refused', why }
  return { kind: status === 422 ? 'invalid' : 'failed', why }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** fetch hides the reason of a network failure in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason'
  return error.cause instanceof Error ? error.cause.message : error.message
}
