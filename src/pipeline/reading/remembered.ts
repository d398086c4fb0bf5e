import type { FileTree } from '../../model/file-tree.ts'
import type { RepoPath } from '../../model/path.ts'

/** Where the bytes of files come from. */
export type Contents = Pick<FileTree, 'read'>

/** Of so many bytes nothing is forgotten; what is read after that is not kept. */
const ROOM = 32 * 1024 * 1024

/** The same bytes: a file that is read again soon after is not asked of the disk, or of git, again. */
export function remembered(contents: Contents): Contents {
  const known = new Map<RepoPath, Uint8Array>()
  let room = ROOM
  return {
    async read(path) {
      const kept = known.get(path)
      if (kept) return kept
      const bytes = await contents.read(path)
      room -= bytes.length
      if (room >= 0) known.set(path, bytes)
      return bytes
    },
  }
}
