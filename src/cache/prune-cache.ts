import { lstat, readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** The only names that are ever removed: a person may name a directory of their own. */
const CACHE_FILE = /^(?:facts|reports)-[0-9a-f]{16}-[0-9a-f]{16}(\.[0-9a-f]{12}\.tmp)?$/

const HOUR = 3_600_000
const MAX_IDLE = 30 * 24 * HOUR
const MAX_TOTAL = 512 * 1024 * 1024

interface Candidate {
  readonly path: string
  readonly size: number
  readonly idle: number
  readonly temporary: boolean
}

/**
 * Removes the cache files of projects and versions that have not been used for 30 days, the least used ones beyond
 * 512 MiB, and what a run that was killed has left. Rejects when the directory cannot be listed.
 */
export async function pruneCache(directory: string, keep: string, now = Date.now()): Promise<void> {
  const candidates = (await candidatesIn(directory, now)).filter(({ path }) => path !== keep)
  let total = 0
  for (const { path, size, idle, temporary } of candidates.sort((one, other) => one.idle - other.idle)) {
    total += size
    if (idle <= (temporary ? HOUR : MAX_IDLE) && total <= MAX_TOTAL) continue
    // Another run may have been faster.
    await unlink(path).catch(() => undefined)
  }
}

async function candidatesIn(directory: string, now: number): Promise<Candidate[]> {
  const names = (await readdir(directory)).filter(name => CACHE_FILE.test(name))
  const found = await Promise.all(
    names.map(async name => {
      const path = join(directory, name)
      const stats = await lstat(path).catch(() => undefined)
      if (stats?.isFile() !== true) return []
      return [{ path, size: stats.size, idle: now - stats.mtimeMs, temporary: name.endsWith('.tmp') }]
    }),
  )
  return found.flat()
}
