import { setFlagsFromString } from 'node:v8'
import { compileLaterFlag } from '../run/compile-later.ts'
import { LARGE_HEAP_FLAGS } from '../run/large-trees.ts'
import { main } from './main.ts'

/**
 * Runs `main` as this process. When it is over all that was written has been taken, and the process ends at once: to
 * give a large heap back takes time, and a run that was given up may have left a git process or a timer behind.
 * The first SIGINT or SIGTERM asks for an end, the second one ends.
 */
export async function runAsProcess(): Promise<void> {
  setFlagsFromString(compileLaterFlag(process.versions.v8))
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  // Whoever wrote is told too; without a listener the process would end here and now.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const { stdout, stderr, env } = process
  process.exitCode = await main(process.argv.slice(2), {
    stdout,
    stderr,
    // To make a stream of it takes longer than to parse the arguments, and hardly any run reads it.
    get stdin() {
      return process.stdin
    },
    env,
    cwd: process.cwd(),
    signal: controller.signal,
    collectSooner: async () => setFlagsFromString(LARGE_HEAP_FLAGS),
  })
  process.exit()
}
