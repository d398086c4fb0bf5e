import type { Output } from '../io/output.ts'

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
  /** Makes the process collect garbage sooner, for the rest of its life. */
  readonly collectSooner?: () => Promise<void>
}

/** Everything that a stream has to say. */
export async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
