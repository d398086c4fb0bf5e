import { UnreadableFileError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'

/** The bytes of a file; undefined where they cannot be had. */
export async function readOrNothing(tree: FileTree, path: RepoPath): Promise<Uint8Array | undefined> {
  try {
    return await tree.read(path)
  } catch (error) {
    if (error instanceof UnreadableFileError) return undefined
    throw error
  }
}
