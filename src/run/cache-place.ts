import { isAbsolute, relative, sep } from 'node:path'
import { realLocation } from '../cache/cache-directory.ts'
import { createGit } from '../git/run.ts'
import { decodeName } from '../model/path.ts'

export interface CachePlace {
  /** Absolute: where caches are. */
  readonly directory: string
  /** Absolute, links resolved: what is checked. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Why caches may not lie there, in a sentence; `undefined` for a place that may be used. One that the checked repository
 * brings along is refused: whoever opens a pull request could hide findings with it.
 */
export async function whyRefused({ directory, root, env }: CachePlace): Promise<string | undefined> {
  for (const place of new Set([directory, await realLocation(directory)])) {
    const reason = await whyForeign(place, root, env)
    if (reason !== undefined) return `The cache in ${directory} is not used: ${reason}.`
  }
  return undefined
}

async function whyForeign(place: string, root: string, env: CachePlace['env']): Promise<string | undefined> {
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
