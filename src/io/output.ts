import { errorCode, errorReason } from '../model/error-code.ts'
import { UserError } from '../model/errors.ts'

/** Where text goes: process.stdout has this shape. */
export interface Output {
  write(text: string, done: (error?: Error | null) => void): unknown
  readonly isTTY?: boolean
  /** Columns of the terminal. */
  readonly columns?: number
}

/**
 * Resolves when the text has been handed over. A reader that has gone away (`| head`) is not an error. Rejects with
 * UserError `no-such-path` where nothing can be written, such as on a disk that is full.
 */
export function writeText(output: Output, text: string): Promise<void> {
  if (text === '') return Promise.resolve()
  return new Promise((resolve, reject) => {
    output.write(text, error => {
      if (error === undefined || error === null || isReaderGone(error)) resolve()
      else
        reject(
          new UserError('no-such-path', `The output could not be written: ${errorReason(error)}.`, { cause: error }),
        )
    })
  })
}

/** True for the error of a stream that nobody reads any more. */
function isReaderGone(error: unknown): boolean {
  return ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'].includes(errorCode(error) ?? '')
}
