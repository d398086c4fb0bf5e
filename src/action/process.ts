import { setFlagsFromString } from 'node:v8'
import { compileLaterFlag } from '../run/compile-later.ts'
import { LARGE_HEAP_FLAGS } from '../run/large-trees.ts'
import { main } from './main.ts'

/**
 * Runs `main` as this process. When it is over all that was written has been taken, and the process ends at once: to
 * give a large heap back takes time, and a run that was given up may have left a git process or a timer behind.
 * When a job is cancelled the runner sends SIGINT, and SIGTERM after 7.5 seconds.
 */
export async function runAsProcess(): Promise<void> {
  setFlagsFromString(compileLaterFlag(process.versions.v8))
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  // Whoever wrote is told too; without a listener the process would end here and now.
  process.stdout.on('error', () => undefined)
  await useProxy()
  const { stdout, env } = process
  process.exitCode = await main(env, {
    stdout,
    fetch: globalThis.fetch,
    cwd: process.cwd(),
    signal: controller.signal,
    collectSooner: async () => setFlagsFromString(LARGE_HEAP_FLAGS),
  })
  process.exit()
}

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** Node's own requests heed these only when they are told to, from Node 24.14 on; git always does. */
async function useProxy(): Promise<void> {
  if (!PROXIES.some(name => process.env[name])) return
  const http = await import('node:http')
  if ('setGlobalProxyFromEnv' in http && typeof http.setGlobalProxyFromEnv === 'function') http.setGlobalProxyFromEnv()
}
