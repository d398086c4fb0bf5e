import type { Finding } from '../model/finding.ts'
import { directoryOf } from '../model/path.ts'

/** So many deleted directories side by side are taken for the deletion of the directory that holds them. */
const SIBLINGS = 3

/**
 * Which directory stands for a deleted file: the one it was in, or an ancestor where files of that ancestor, or several
 * of its directories, were deleted as well. Never the root, where a file stands for itself.
 */
export function deletedPlaces(findings: readonly Finding[]): (path: string) => string {
  const paths = findings.flatMap(({ cause }) => (cause?.kind === 'target-deleted' ? [cause.path] : []))
  const parents = foldDirectories(new Set(paths.map(directoryOf)))
  return path => {
    const directory = directoryOf(path)
    return directory === '' ? path : topOf(directory, parents)
  }
}

/** Each folded directory with the one that takes it in, deepest first so that folds add up. */
function foldDirectories(directories: ReadonlySet<string>): Map<string, string> {
  const all = new Set(directories)
  const folded = new Map<string, string>()
  const deepest = Math.max(0, ...Array.from(all, depthOf))
  for (let depth = deepest; depth > 1; depth--) {
    for (const [parent, children] of childrenAt(all, depth)) {
      if (parent === '' || !(all.has(parent) || children.length >= SIBLINGS)) continue
      for (const child of children) folded.set(child, parent)
      all.add(parent)
    }
  }
  return folded
}

function childrenAt(directories: ReadonlySet<string>, depth: number): Map<string, string[]> {
  const children = new Map<string, string[]>()
  for (const directory of directories) {
    if (depthOf(directory) !== depth) continue
    const parent = directoryOf(directory)
    children.set(parent, [...(children.get(parent) ?? []), directory])
  }
  return children
}

function depthOf(directory: string): number {
  return directory === '' ? 0 : directory.split('/').length
}

function topOf(directory: string, folded: ReadonlyMap<string, string>): string {
  const parent = folded.get(directory)
  return parent === undefined ? directory : topOf(parent, folded)
}
