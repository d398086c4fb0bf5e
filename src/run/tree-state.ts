import { createHash } from 'node:crypto'
import { UnreadableFileError } from '../model/errors.ts'
import type { Absence, FileTree } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'
import { blobId, formatOfId } from '../tree/blob-id.ts'

/**
 * A digest of what a tree holds: equal digests, equal paths, entries, contents and lists. `undefined` where the content of
 * a file cannot be had. Why paths are absent is not in it: see `WatchedTree`.
 */
export function treeState(tree: FileTree): string | undefined {
  const hash = createHash('sha256')
  try {
    for (const path of [...tree.paths].sort()) hash.update(JSON.stringify([path, tree.entry(path), tree.id(path)]))
  } catch (error) {
    if (error instanceof UnreadableFileError) return undefined
    throw error
  }
  const { untracked, built } = tree
  return hash.update(JSON.stringify([[...(untracked ?? [])].sort(), built === true])).digest('hex')
}

/** A tree of which is remembered what was asked of it beyond its state. */
export interface WatchedTree {
  readonly tree: FileTree
  /** Why each path is absent that was asked for. */
  readonly absences: ReadonlyMap<RepoPath, Absence>
  /** False when bytes were read that are not those that the tree's ids name, or could not be. */
  isTrue(): boolean
}

export function watchTree(tree: FileTree): WatchedTree {
  const absences = new Map<RepoPath, Absence>()
  let isTrue = true
  const watched: Pick<FileTree, 'absence' | 'read'> = {
    absence(path) {
      const absence = tree.absence(path)
      absences.set(path, absence)
      return absence
    },
    async read(path) {
      try {
        const bytes = await tree.read(path)
        const id = tree.id(path)
        isTrue &&= blobId(bytes, formatOfId(id)) === id
        return bytes
      } catch (error) {
        isTrue = false
        throw error
      }
    },
  }
  return { tree: overlaid(tree, watched), absences, isTrue: () => isTrue }
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
