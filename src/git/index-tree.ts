import { resolve } from 'node:path'
import { UserError } from '../model/errors.ts'
import type { Absence, FileTree } from '../model/file-tree.ts'
import { displayName, isRepoPath, type RepoPath } from '../model/path.ts'
import { emptyTreeId } from '../tree/blob-id.ts'
import { locateDirectory } from '../tree/locate.ts'
import { BlobReader } from './blob-reader.ts'
import { BlobTree } from './blob-tree.ts'
import { type DiffEntry, listingOf, parseRawDiff, tokens } from './listing.ts'
import { missingObjects } from './missing-objects.ts'
import { locateWorkTree } from './open-directory.ts'
import { gitOfRun } from './remembering-git.ts'
import { createGit, type Git, type GitOptions, type RunOptions } from './run.ts'
import type { WorkTreePlace } from './work-tree.ts'

/** What `git commit` would commit. */
export interface IndexTree extends FileTree {
  /** Absolute: the top of the work tree. */
  readonly root: string
  /** The directory that was asked for, inside `root`; `''` when it is the root. */
  readonly prefix: string
  close(): Promise<void>
}

export interface OpenIndexOptions extends GitOptions {
  /** What GIT_INDEX_FILE says in a hook; relative to the top of the work tree. Default: the repository's own index. */
  readonly indexFile?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** See `OpenDirectoryOptions`. */
  readonly git?: Git | undefined
  /** To be shared with other trees of the repository. Default: one of its own. */
  readonly blobs?: BlobReader | undefined
}

/**
 * The index as a tree, read from the object store. A path that was only announced (`git add -N`) is not in it. Rejects
 * with UserError: `git-failed` when a merge is not resolved, `not-a-repository`, `no-such-path`, `aborted`.
 */
export async function openIndex(directory: string, options: OpenIndexOptions = {}): Promise<IndexTree> {
  const real = locateDirectory(resolve(directory))
  const asked = options.git ?? gitOfRun(real, options)
  const place = await locateWorkTree(asked, { signal: options.signal })
  if (place === undefined)
    throw new UserError('not-a-repository', `${real} is not inside the work tree of a git repository.`)
  const git = gitOfIndex(asked, place, options)
  const [entries, untracked, missing] = await Promise.all([
    listIndex(git, place, options),
    listUntracked(git, options),
    missingObjects(asked, 'HEAD', { signal: options.signal }),
  ])
  refuseUnmerged(entries)
  const tree = await BlobTree.open(options.blobs ?? new BlobReader(asked), listingOf(entries), missing)
  const absence = (path: RepoPath): Absence => {
    return untracked.has(path) ? { kind: 'untracked' } : BlobTree.prototype.absence.call(tree, path)
  }
  return Object.assign(tree, { root: place.root, prefix: place.prefix, absence })
}

/** Only what is asked about the index needs it. */
function gitOfIndex(asked: Git, { root }: WorkTreePlace, options: OpenIndexOptions): Git {
  const { indexFile, variables } = options
  if (indexFile === undefined && asked.directory === root) return asked
  const index = indexFile === undefined ? {} : { GIT_INDEX_FILE: resolve(root, indexFile) }
  return createGit(root, { ...options, variables: { ...variables, ...index } })
}

/** Against the empty tree the whole index is new; of the plumbing commands this one can leave announced paths out. */
async function listIndex(git: Git, { format }: WorkTreePlace, { signal }: RunOptions): Promise<DiffEntry[]> {
  const flags = ['--cached', '--raw', '-z', '--no-renames', '--no-ext-diff', '--ita-invisible-in-index']
  return parseRawDiff((await git.run(['diff-index', ...flags, emptyTreeId(format)], { signal })).stdout)
}

async function listUntracked(git: Git, { signal }: RunOptions): Promise<Set<RepoPath>> {
  const listed = await git.run(['ls-files', '-o', '-z', '--exclude-per-directory=.gitignore'], { signal })
  return new Set(tokens(listed.stdout).filter(isRepoPath))
}

function refuseUnmerged(entries: readonly DiffEntry[]): void {
  const unmerged = [...new Set(entries.filter(({ status }) => status === 'U').map(({ path }) => displayName(path)))]
  if (unmerged.length === 0) return
  const named = unmerged.slice(0, 5).join(', ') + (unmerged.length > 5 ? ` and ${unmerged.length - 5} more` : '')
  throw new UserError('git-failed', `The merge is not resolved in ${named}; resolve it and \`git add\` the result.`)
}
