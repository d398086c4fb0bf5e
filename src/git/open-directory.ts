import { resolve } from 'node:path'
import { UserError } from '../model/errors.ts'
import type { DirectoryTree } from '../tree/directory-tree.ts'
import { isBareRepository, isBelowGit, locateDirectory } from '../tree/locate.ts'
import { gitOfRun } from './remembering-git.ts'
import { repositoryFacts } from './repository-facts.ts'
import type { Git, GitOptions, RunOptions } from './run.ts'
import { openWorkTree, type WorkTreePlace } from './work-tree.ts'

export interface OpenDirectoryOptions extends GitOptions {
  readonly signal?: AbortSignal | undefined
  /** Every file of the directory, whatever git says: for a folder that is deployed as it is. Default false. */
  readonly plain?: boolean | undefined
  /** One for this very directory, which may know something already. Default: a new one. */
  readonly git?: Git | undefined
}

/**
 * The files of a directory. Inside a git work tree: those of the whole repository, tracked or not, but not ignored;
 * `root` is then its top. Outside of git, and in a directory that git ignores as a whole: everything but `.git`.
 * Rejects with UserError: `no-such-path`, `git-failed`, `aborted`.
 */
export async function openDirectory(directory: string, options: OpenDirectoryOptions = {}): Promise<DirectoryTree> {
  const real = locateDirectory(resolve(directory))
  if (isBareRepository(real)) {
    throw new UserError('no-such-path', `${directory} is a repository without files; name a commit of it instead.`)
  }
  if (options.plain === true || !isBelowGit(real)) return everythingIn(real)
  const git = options.git ?? gitOfRun(real, options)
  const place = await locateWorkTree(git, { signal: options.signal })
  if (place === undefined) return everythingIn(real)
  const atRoot = place.root === git.directory ? git : gitOfRun(place.root, options)
  const tree = await openWorkTree(atRoot, place, { signal: options.signal })
  if (place.prefix === '' || holds(tree, place.prefix)) return tree
  await tree.close?.()
  return everythingIn(real)
}

/** `undefined` outside of a work tree. */
export async function locateWorkTree(git: Git, options: RunOptions = {}): Promise<WorkTreePlace | undefined> {
  return (await repositoryFacts(git, options))?.workTree
}

/** What walks over directories is loaded where git does not tell what is in them. */
async function everythingIn(directory: string): Promise<DirectoryTree> {
  const { plainDirectoryTree } = await import('../tree/plain-directory-tree.ts')
  return plainDirectoryTree(directory)
}

function holds(tree: DirectoryTree, prefix: string): boolean {
  for (const path of tree.paths) if (path.startsWith(`${prefix}/`) || path === prefix) return true
  return false
}
