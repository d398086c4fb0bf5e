import { UnreadableFileError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'

/** The content id of a file; undefined where the content cannot be had. */
export function idOrNothing(tree: FileTree, path: RepoPath): string | undefined {
  try {
    return tree.id(path)
  } catch (error) {
    if (error instanceof UnreadableFileError) return undefined
    throw error
  }
}
