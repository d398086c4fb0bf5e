import { errorCode } from '../model/error-code.ts'

/** Where text goes: process.stdout has this shape. */
export interface Output {
  write(text: string, done: (error?: Error | null) => void): unknown
  readonly isTTY?: boolean
  /** Columns of the terminal. */
  readonly columns?: number
}

/** Everything that `main` has of the outside: no other part of the command line touches the process. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly cwd: string
  /** Ends the run: exit code 130. */
  readonly signal?: AbortSignal
}

/** Everything that a stream has to say. */
export async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Resolves when the text has been handed over. A reader that has gone away (`| head`) is not an error. */
export function writeText(output: Output, text: string): Promise<void> {
  if (text === '') return Promise.resolve()
  return new Promise((resolve, reject) => {
    output.write(text, error => {
      if (error === undefined || error === null || isReaderGone(error)) resolve()
      else reject(error)
    })
  })
}

/** True for the error of a stream that nobody reads any more. */
export function isReaderGone(error: unknown): boolean {
  return ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'].includes(errorCode(error) ?? '')
}
