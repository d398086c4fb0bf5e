import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, posix, resolve, win32 } from 'node:path'

/**
 * Where caches go by custom: XDG_CACHE_HOME, else what the system has for it. `undefined` where there is no home. The
 * specification of XDG wants an absolute path and has others ignored.
 */
export function defaultCacheDirectory(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  const path = platform === 'win32' ? win32 : posix
  const set = (name: string) => {
    const value = env[name] ?? ''
    return path.isAbsolute(value) ? value : undefined
  }
  const xdg = set('XDG_CACHE_HOME')
  if (xdg !== undefined) return path.join(xdg, 'deploy-guard')
  if (platform === 'win32') {
    const local = set('LOCALAPPDATA')
    return local && path.join(local, 'deploy-guard', 'Cache')
  }
  const home = set('HOME')
  return home && path.join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'deploy-guard')
}

/** Whether a directory is there. */
export async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    stats => stats.isDirectory(),
    () => false,
  )
}

/** An absolute path with its links resolved as far as it exists. */
export async function realLocation(path: string): Promise<string> {
  const absolute = resolve(path)
  const parent = dirname(absolute)
  try {
    return await realpath(absolute)
  } catch {
    return parent === absolute ? absolute : join(await realLocation(parent), basename(absolute))
  }
}
