import { UnreadableFileError } from '../../model/errors.ts'
import type { RepoPath } from '../../model/path.ts'
import type { Contents } from './remembered.ts'

/** The bytes of a file; undefined where they cannot be had. */
export async function readOrNothing(contents: Contents, path: RepoPath): Promise<Uint8Array | undefined> {
  try {
    return await contents.read(path)
  } catch (error) {
    if (error instanceof UnreadableFileError) return undefined
    throw error
  }
}
