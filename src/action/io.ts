import type { FetchedResponse } from '../git/range/api-client.ts'
import type { Output } from '../io/output.ts'

/** What is used of `fetch`. */
export type HttpFetch = (
  url: string,
  init: {
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
    readonly signal: AbortSignal
  },
) => Promise<FetchedResponse>

/** Everything that the Action has of the outside, except its variables and the files that they name. */
export interface ActionIo {
  readonly stdout: Output
  readonly fetch: HttpFetch
  /** Absolute. */
  readonly cwd: string
  /** Ends the run: exit code 130. */
  readonly signal?: AbortSignal
  /** Makes the process collect garbage sooner, for the rest of its life. */
  readonly collectSooner?: () => Promise<void>
}
