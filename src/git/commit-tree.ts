import { UserError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import { BlobTree } from './blob-tree.ts'
import { parseTreeListing } from './listing.ts'
import { missingObjects } from './missing-objects.ts'
import { resolveCommit } from './resolve-commit.ts'
import { createGit, type GitOptions } from './run.ts'

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
  const git = createGit(directory, options)
  const { signal } = options
  const sha = await resolveCommit(git, ref, { signal })
  const [listed, missing] = await Promise.all([
    git.run(['ls-tree', '-r', '-z', '--full-tree', sha], { signal, allowedExitCodes: [0, 128] }),
    missingObjects(git, sha, { signal }),
  ])
  if (listed.code !== 0) {
    throw new UserError('bad-ref', `The files of ${ref} are not all in this clone; fetch without a filter for trees.`)
  }
  const tree = await BlobTree.open(git, parseTreeListing(listed.stdout), missing)
  return Object.assign(tree, { sha })
}
