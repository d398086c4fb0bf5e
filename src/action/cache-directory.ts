import { platform } from 'node:process'
import { defaultCacheDirectory, isDirectory } from '../cache/cache-directory.ts'
import type { Env } from './input-values.ts'

/**
 * Where the runner keeps caches, so that a workflow may carry it from run to run; a cache that cannot be used is none. A
 * machine of GitHub's ends with its job: there it is worth its time only where a workflow has made or restored it.
 */
export async function cacheDirectory(env: Env): Promise<string | undefined> {
  const directory = defaultCacheDirectory(env, platform)
  const isLost =
    env['RUNNER_ENVIRONMENT'] === 'github-hosted' && directory !== undefined && !(await isDirectory(directory))
  return isLost ? undefined : directory
}
