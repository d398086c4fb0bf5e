import { UserError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import { BlobReader } from './blob-reader.ts'
import { BlobTree } from './blob-tree.ts'
import { missingObjects } from './missing-objects.ts'
import { gitOfRun } from './remembering-git.ts'
import { resolveCommit } from './resolve-commit.ts'
import type { Git, GitOptions } from './run.ts'
import { TreeListings } from './tree-listings.ts'

/** The files of one commit. */
export interface CommitTree extends FileTree {
  /** Full, in lower case. */
  readonly sha: string
  close(): Promise<void>
}

export interface OpenCommitOptions extends GitOptions {
  readonly signal?: AbortSignal | undefined
}

/**
 * The files of a commit, read from the object store: no checkout is made and none is needed. Names are relative to the
 * repository's root, wherever `directory` is in it. Rejects with UserError: `bad-ref`, `not-a-repository`, `git-failed`.
 */
export async function openCommit(directory: string, ref: string, options: OpenCommitOptions = {}): Promise<CommitTree> {
  const git = gitOfRun(directory, options)
  const { signal } = options
  return commitTree(git, await resolveCommit(git, ref, { signal }), { signal, name: ref })
}

interface CommitTreeOptions extends Pick<OpenCommitOptions, 'signal'> {
  /** What it is called in messages. Default: its id. */
  readonly name?: string
  /** To be shared with other trees of the repository. Default: one of its own. */
  readonly blobs?: BlobReader | undefined
  /** The same, of what is in the commits. */
  readonly listings?: TreeListings | undefined
}

/** The files of a commit that is known to be here. Rejects as `openCommit` does. */
export async function commitTree(git: Git, sha: string, options: CommitTreeOptions = {}): Promise<CommitTree> {
  const { signal, name = sha, blobs = new BlobReader(git), listings = new TreeListings(git) } = options
  const [listing, missing] = await Promise.all([listings.of(sha, { signal }), missingObjects(git, sha, { signal })])
  if (listing === undefined) {
    throw new UserError('bad-ref', `The files of ${name} are not all in this clone; fetch without a filter for trees.`)
  }
  const tree = await BlobTree.open(blobs, listing, missing)
  return Object.assign(tree, { sha })
}
