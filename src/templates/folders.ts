import { joinPath, type RepoPath } from '../model/path.ts'
import type { TreeIndex } from '../resolve/files/tree-index.ts'
import { tidy } from '../resolve/values/tidy.ts'

/** The file that stands at a path, symlinks followed. */
export function fileAt(folder: string, name: string, index: TreeIndex): RepoPath | undefined {
  const found = index.lookup(joinPath(folder, name))
  return found.kind === 'file' ? found.path : undefined
}

/** The path without `.`, `..` and empty parts; undefined where it leaves the tree. */
export function insideTree(path: string): string | undefined {
  const plain = tidy(path)
  return plain === '..' || plain.startsWith('../') ? undefined : plain
}
