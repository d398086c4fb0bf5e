import { UnreadableFileError } from '../../model/errors.ts'
import type { FileTree } from '../../model/file-tree.ts'
import type { RepoPath } from '../../model/path.ts'

interface Sides {
  readonly head: FileTree
  readonly base?: FileTree
}

/** Tells whether the base has a file of the head with the same bytes, where the change moved it from. */
export function unchangedSince(
  { head, base }: Sides,
  renames: ReadonlyMap<RepoPath, RepoPath> = new Map(),
): (path: RepoPath) => boolean {
  const origins = new Map(Array.from(renames, ([from, to]) => [to, from]))
  return path => {
    const origin = origins.get(path) ?? path
    return base?.paths.has(origin) === true && isSame(() => base.id(origin) === head.id(path))
  }
}

/** What cannot be read may be anything. */
function isSame(compare: () => boolean): boolean {
  try {
    return compare()
  } catch (error) {
    if (error instanceof UnreadableFileError) return false
    throw error
  }
}
