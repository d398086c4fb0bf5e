import type { FileTree } from '../model/file-tree.ts'
import { displayName } from '../model/path.ts'

/** Every path whose content or kind is not the same in both trees, deleted ones too, sorted, as reports write them. */
export function changedFiles(base: FileTree, head: FileTree): readonly string[] {
  const added = [...head.paths].filter(path => !base.paths.has(path) || differs(base, head, path))
  const deleted = [...base.paths].filter(path => !head.paths.has(path))
  return [...added, ...deleted].map(displayName).sort()
}

function differs(base: FileTree, head: FileTree, path: Parameters<FileTree['id']>[0]): boolean {
  return base.id(path) !== head.id(path) || base.entry(path).kind !== head.entry(path).kind
}
