import { UserError } from '../model/errors.ts'

/**
 * Lets the event loop turn, so that a signal sent to the process is seen during long work. Rejects with UserError
 * `aborted` when the work is no longer wanted.
 */
export async function turn(signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>(resolve => {
    setImmediate(resolve)
  })
  if (signal?.aborted) throw new UserError('aborted', 'The check was cancelled.')
}
