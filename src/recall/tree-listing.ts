import { createHash } from 'node:crypto'
import { UnreadableFileError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'

/** What a tree holds. Why paths are absent is not in it: see `watchTree`. */
export interface TreeListing {
  /** Sorted. */
  readonly paths: readonly RepoPath[]
  /** The content id of each. */
  readonly ids: readonly string[]
  /** A digest of all but the ids: equal ones, equal paths, entries and lists. */
  readonly shape: string
}

/** `undefined` where the content of a file cannot be had. */
export function listTree(tree: FileTree): TreeListing | undefined {
  const paths = [...tree.paths].sort()
  const hash = createHash('sha256')
  try {
    const ids = paths.map(path => tree.id(path))
    for (const path of paths) hash.update(`${JSON.stringify([path, tree.entry(path)])}\n`)
    const { untracked, filtered, built } = tree
    hash.update(JSON.stringify([...[untracked, filtered].map(list => [...(list ?? [])].sort()), built === true]))
    return { paths, ids, shape: hash.digest('hex') }
  } catch (error) {
    if (error instanceof UnreadableFileError) return undefined
    throw error
  }
}
