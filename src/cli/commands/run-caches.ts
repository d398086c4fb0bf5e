import { resolve } from 'node:path'
import { platform } from 'node:process'
import { defaultCacheDirectory } from '../../cache/cache-directory.ts'
import { writeText } from '../../io/output.ts'
import { visible } from '../../report/visible.ts'
import { type Caches, openCaches } from '../../run/caches.ts'
import type { CacheArgs } from '../args/args.ts'
import type { Io } from '../io.ts'

interface Place {
  /** Absolute: what `--cache-location` is relative to. */
  readonly directory: string
  readonly io: Io
}

/** The caches that the arguments ask for. */
export function runCaches({ wanted, location }: CacheArgs, { directory, io }: Place): Caches {
  const place = location === undefined ? defaultCacheDirectory(io.env, platform) : resolve(directory, location)
  return openCaches({ directory: wanted ? place : undefined, env: io.env })
}

/** Writes what is new, and says on stderr what went wrong. */
export async function finishCaches(caches: Caches, io: Io): Promise<void> {
  for (const note of await caches.flush()) await writeText(io.stderr, `deploy-guard: ${visible(note)}\n`)
}
