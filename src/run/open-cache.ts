import { isAbsolute, relative, sep } from 'node:path'
import { realLocation } from '../cache/cache-directory.ts'
import { type FactsCache, openFactsCache } from '../cache/facts-cache.ts'
import { createGit } from '../git/run.ts'
import { decodeName } from '../model/path.ts'
import { version } from '../version.ts'

export interface CacheRequest {
  /** Absolute: where caches are. */
  readonly directory: string
  /** Absolute, links resolved: what is checked. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The cache of a project, or why there is none. */
export type OpenedCache =
  | { readonly kind: 'open'; readonly cache: FactsCache }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Opens the cache of the project at `root`. One that the checked repository brings along is refused: whoever opens a pull
 * request could hide findings with it.
 */
export async function openCache(request: CacheRequest): Promise<OpenedCache> {
  const reason = await whyRefused(request)
  if (reason !== undefined) return { kind: 'refused', reason }
  const { directory, root } = request
  return { kind: 'open', cache: await openFactsCache({ directory, project: root, version }) }
}

/** In a sentence; `undefined` for a place that may be used. */
export async function whyRefused({ directory, root, env }: CacheRequest): Promise<string | undefined> {
  for (const place of new Set([directory, await realLocation(directory)])) {
    const reason = await whyForeign(place, root, env)
    if (reason !== undefined) return `The cache in ${directory} is not used: ${reason}.`
  }
  return undefined
}

async function whyForeign(place: string, root: string, env: CacheRequest['env']): Promise<string | undefined> {
  const inside = relative(root, place).split(sep).join('/')
  if (inside === '..' || inside.startsWith('../') || isAbsolute(inside)) return undefined
  if (inside === '') return 'it would lie among the files that are checked'
  const git = createGit(root, { inherited: env })
  const top = inside.replace(/\/.*/s, '')
  const listed = await git.run(['ls-files', '-z', '--', top], { allowedExitCodes: [0, 128] })
  if (listed.code !== 0) return 'it lies in the directory that is checked, which is not a repository'
  const tracked = decodeName(listed.stdout).split('\0').slice(0, -1)
  // Above it a link or a submodule may stand, which is just as much in other hands.
  const foreign = tracked.some(path => `${path}/`.startsWith(`${inside}/`) || inside.startsWith(`${path}/`))
  return foreign ? 'it is part of the repository that is checked' : undefined
}
