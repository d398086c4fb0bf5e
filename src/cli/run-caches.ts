import { resolve } from 'node:path'
import { platform } from 'node:process'
import { defaultCacheDirectory } from '../cache/cache-directory.ts'
import type { FactsCache } from '../cache/facts-cache.ts'
import { writeText } from '../io/output.ts'
import { visible } from '../report/visible.ts'
import { type OpenedCache, openCache } from '../run/open-cache.ts'
import type { CacheArgs } from './args.ts'
import type { Io } from './io.ts'

/** The caches of one run of the command. */
export interface RunCaches {
  /** `undefined` when nothing is to be kept, or there is no place for it. */
  storeFor(root: string): Promise<FactsCache | undefined>
  /** Writes what is new, and says on stderr what went wrong. */
  finish(): Promise<void>
}

interface Place {
  /** Absolute: what `--cache-location` is relative to. */
  readonly directory: string
  readonly io: Io
}

export function runCaches({ wanted, location }: CacheArgs, { directory, io }: Place): RunCaches {
  const place = location === undefined ? defaultCacheDirectory(io.env, platform) : resolve(directory, location)
  const opened = new Map<string, OpenedCache>()
  return {
    async storeFor(root) {
      if (!wanted || place === undefined) return undefined
      const found = opened.get(root) ?? (await openCache({ directory: place, root, env: io.env }))
      opened.set(root, found)
      return found.kind === 'open' ? found.cache : undefined
    },
    async finish() {
      for (const found of opened.values()) {
        if (found.kind === 'open') await found.cache.flush()
        const notes = found.kind === 'open' ? found.cache.notes : [found.reason]
        for (const note of notes) await writeText(io.stderr, `deploy-guard: ${visible(note)}\n`)
      }
    },
  }
}
