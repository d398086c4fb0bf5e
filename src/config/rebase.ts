import { posix } from 'node:path'
import { joinPath } from '../model/path.ts'
import type { Config } from './schema.ts'

/** The same configuration with every path relative to the root instead of to `base` (`''`: nothing changes much). */
export function rebase(config: Config, base: string): Config {
  const globs = (list: readonly string[] | undefined) => list?.map(glob => rebaseGlob(glob, base))
  const paths = (list: readonly string[] | undefined) => list?.map(path => rebasePath(path, base))
  const overrides = config.overrides?.map(({ files, rules }) => ({ files: globs(files) ?? [], rules }))
  const moved = {
    root: config.root === undefined ? undefined : rebaseDirectory(config.root, base),
    include: globs(config.include),
    exclude: globs(config.exclude),
    assumeExists: globs(config.assumeExists),
    thirdParty: globs(config.thirdParty),
    includePaths: paths(config.includePaths),
    documentRoots: config.documentRoots?.map(directory => rebaseDirectory(directory, base)),
    entryPoints: globs(config.entryPoints),
    overrides,
    deploy: config.deploy && { ...config.deploy, ...rebasedExclude(config.deploy.exclude, globs) },
    baseline: typeof config.baseline === 'string' ? rebaseFile(config.baseline, base) : config.baseline,
  }
  const present = Object.entries(moved).filter(([, value]) => value !== undefined)
  return { ...config, ...Object.fromEntries(present) }
}

type Rebase = (list: readonly string[] | undefined) => readonly string[] | undefined

function rebasedExclude(exclude: readonly string[] | undefined, globs: Rebase) {
  const moved = globs(exclude)
  return moved && { exclude: moved }
}

/** A glob keeps its meaning below a directory whose name may hold characters that mean something in globs. */
export function rebaseGlob(glob: string, base: string): string {
  if (base === '') return glob
  const negated = glob.startsWith('!')
  const rest = negated ? glob.slice(1) : glob
  const literal = base.replace(/[\\*?[\](){}!+@]/g, '\\$&')
  return `${negated ? '!' : ''}${rest === '.' ? literal : `${literal}/${rest}`}`
}

/** Absolute paths stay. */
export function rebaseFile(file: string, base: string): string {
  return file.startsWith('/') ? file : posix.normalize(joinPath(base, file))
}

/** `.` for the root; what begins with `..` lies outside of it. */
function rebaseDirectory(directory: string, base: string): string {
  const normal = posix.normalize(joinPath(base, directory)).replace(/\/$/, '')
  return normal === '' ? '.' : normal
}

/** Absolute paths, which are the server's, stay; so does `.`, which in an include_path is wherever the request began. */
function rebasePath(path: string, base: string): string {
  return path.startsWith('/') || path === '.' ? path : rebaseDirectory(path, base)
}
