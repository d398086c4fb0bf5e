import { directoryOf, joinPath, type RepoPath } from '../model/path.ts'
import { tidy } from '../resolve/tidy.ts'
import type { TreeIndex } from '../resolve/tree-index.ts'

/** The folder of a file and those above it, nearest first; `''` is the root. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = []
  for (let folder = directoryOf(path); folder !== ''; folder = directoryOf(folder)) folders.push(folder)
  return [...folders, '']
}

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
