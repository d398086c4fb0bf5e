import type { Absence } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'
import type { ObjectFormat } from './blob-id.ts'
import { type DirectoryTree, DiskTree } from './directory-tree.ts'
import { Disk } from './disk.ts'
import { walk } from './walk.ts'

/** Every file of a directory, whatever git says about it. `directory` is absolute, links resolved. */
export function plainDirectoryTree(directory: string, format?: ObjectFormat): DirectoryTree {
  const known = new Map(Array.from(walk(directory), ([path, kind]) => [path, { kind }]))
  const tree = new DiskTree(new Disk(directory), known, format)
  return Object.assign(tree, { root: directory, prefix: '', untracked: new Set<RepoPath>() })
}

/**
 * A directory as a build left it, to be deployed as it is: everything in it counts, and what is not in it is not there,
 * whether git would ignore it or a package manager could install it.
 */
export function builtDirectoryTree(directory: string, format?: ObjectFormat): DirectoryTree {
  const tree = plainDirectoryTree(directory, format)
  const absence = (): Absence => ({ kind: 'never' })
  return Object.assign(tree, { built: true, absence })
}
