import type { Absence, FileTree } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'
import { blobId, formatOfId } from './blob-id.ts'

/** A tree of which is remembered which absent paths were asked for. */
export interface WatchedAbsences {
  readonly tree: FileTree
  /** Why each path is absent that was asked for. */
  readonly absences: ReadonlyMap<RepoPath, Absence>
}

/** A tree of which is remembered what was asked of it beyond its paths, entries and ids. */
export interface WatchedTree extends WatchedAbsences {
  /** How often each file was read. */
  readonly reads: ReadonlyMap<RepoPath, number>
  /** False when bytes were read that are not those that the tree's ids name, may be others next time, or could not be. */
  isTrue(): boolean
}

export function watchAbsences(tree: FileTree): WatchedAbsences {
  const absences = new Map<RepoPath, Absence>()
  const absence = (path: RepoPath) => {
    const why = tree.absence(path)
    absences.set(path, why)
    return why
  }
  return { tree: overlaid(tree, { absence }), absences }
}

export function watchTree(tree: FileTree): WatchedTree {
  const { tree: watched, absences } = watchAbsences(tree)
  const reads = new Map<RepoPath, number>()
  let isTrue = true
  const read = async (path: RepoPath) => {
    reads.set(path, (reads.get(path) ?? 0) + 1)
    try {
      const bytes = await tree.read(path)
      isTrue &&= holdsBytes(tree, path, bytes) && tree.filtered?.has(path) !== true
      return bytes
    } catch (error) {
      isTrue = false
      throw error
    }
  }
  return { tree: overlaid(watched, { read }), absences, reads, isTrue: () => isTrue }
}

/** Whether these are the bytes that the tree's id of the file names. */
export function holdsBytes(tree: FileTree, path: RepoPath, bytes: Uint8Array): boolean {
  const id = tree.id(path)
  return blobId(bytes, formatOfId(id)) === id
}

/** The paths that were absent still are, for the same reasons. */
export function areStillAbsent(absences: Iterable<readonly [RepoPath, Absence]>, tree: FileTree): boolean {
  for (const [path, absence] of absences) {
    if (tree.paths.has(path) || JSON.stringify(tree.absence(path)) !== JSON.stringify(absence)) return false
  }
  return true
}

/** Whatever else a tree has stays as it is. */
function overlaid(tree: FileTree, over: Partial<FileTree>): FileTree {
  const methods = new Map<PropertyKey, unknown>(Object.entries(over))
  return new Proxy(tree, {
    get(target, key) {
      const known = methods.get(key)
      if (known !== undefined) return known
      const value: unknown = Reflect.get(target, key, target)
      if (typeof value !== 'function') return value
      const bound: unknown = value.bind(target)
      methods.set(key, bound)
      return bound
    },
  })
}
