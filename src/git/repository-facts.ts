import { decodeName } from '../model/path.ts'
import type { ObjectFormat } from '../tree/blob-id.ts'
import type { Git, RunOptions } from './run.ts'

/** What one command tells of the repository around a directory. */
export interface RepositoryFacts {
  /** Its history is cut off. */
  readonly isShallow: boolean
  /** Undefined outside of a work tree: in a bare repository, or in `.git`. */
  readonly workTree: WorkTreeFacts | undefined
}

export interface WorkTreeFacts {
  /** Absolute: the top of the work tree. */
  readonly root: string
  /** The directory that was asked about, inside `root`; `''` when it is the root. */
  readonly prefix: string
  /** How the repository names objects. */
  readonly format: ObjectFormat
  /** The full id of the commit that is checked out; undefined before the first one. */
  readonly head: string | undefined
}

/** Git writes an option that it does not know as it is; a name that git tells holds no two slashes in a row. */
const BETWEEN = '--between=//'

const QUESTION = [
  'rev-parse',
  '--is-shallow-repository',
  '--show-object-format',
  '--show-toplevel',
  BETWEEN,
  '--show-prefix',
  // Without complaint where there is no commit yet; nothing behind it would be answered then.
  '--revs-only',
  'HEAD^{commit}',
]

/** Undefined where git tells nothing: outside of a repository, or in one that it cannot read. Rejects as `Git.run` does. */
export async function repositoryFacts(
  git: Git,
  options: Pick<RunOptions, 'signal'> = {},
): Promise<RepositoryFacts | undefined> {
  const { stdout, code } = await git.run(QUESTION, { ...options, once: 'place', allowedExitCodes: [0, 128] })
  const [, shallow, format, places] = /^(true|false)\n(sha1|sha256)\n(.*)$/s.exec(decodeName(stdout)) ?? []
  if (places === undefined) return undefined
  const workTree = code === 0 ? parsePlaces(places, format === 'sha256' ? 'sha256' : 'sha1') : undefined
  return { isShallow: shallow === 'true', workTree }
}

/** A directory's name may hold line feeds, but a prefix ends with a slash: a last line of digits is the commit. */
function parsePlaces(places: string, format: ObjectFormat): WorkTreeFacts | undefined {
  const [, root, prefix, head] = /^(.*?)\n--between=\/\/\n(.*?)\n(?:([0-9a-f]{40,64})\n)?$/s.exec(places) ?? []
  if (root === undefined || prefix === undefined) return undefined
  return { root, prefix: prefix.replace(/\/$/, ''), format, head }
}
