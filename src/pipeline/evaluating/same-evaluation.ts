import type { FileTree } from '../../model/file-tree.ts'
import { baseNameOf, type RepoPath } from '../../model/path.ts'
import { SERVER_FILES } from '../../resolve/files/server-paths.ts'
import { TreeIndex } from '../../resolve/files/tree-index.ts'
import { idOrNothing } from '../../tree/id-or-nothing.ts'
import { areStillAbsent, type WatchedAbsences } from '../../tree/watch-tree.ts'
import { isOfIncludes, type WatchedStore } from '../reading/watched-store.ts'
import type { ResolvedTree } from './resolve-tree.ts'
import { stillSays } from './still-says.ts'

/** An evaluated tree, with all that its evaluation asked. */
export interface Known extends WatchedAbsences {
  readonly evaluated: ResolvedTree
  readonly store: WatchedStore
}

/**
 * The evaluation of a tree, taken from another one in which everything that it hangs on says the same (see `sayTheSame`);
 * places are those of the other. `undefined` where something does not, or is not known to.
 */
export async function sameEvaluation(tree: FileTree, known: Known): Promise<ResolvedTree | undefined> {
  if (!haveSameShape(tree, known.tree) || !areStillAbsent(known.absences, tree)) return undefined
  const { evaluated, store } = known
  for (const path of tree.paths) {
    const [before, now] = [idOrNothing(known.tree, path), idOrNothing(tree, path)]
    if (before !== undefined && before === now) continue
    if (before === undefined || now === undefined || isServerFile(path)) return undefined
    const marks = [...(store.marks.get(before) ?? [])].filter(isOfIncludes)
    if (!(await stillSays({ path, before, tree }, { marks, names: evaluated.names, store: store.store })))
      return undefined
  }
  return { ...evaluated, world: { ...evaluated.world, index: new TreeIndex(tree) } }
}

function haveSameShape(one: FileTree, other: FileTree): boolean {
  if (one.paths.size !== other.paths.size || one.built !== other.built) return false
  if (!areEqual(one.untracked, other.untracked) || !areEqual(one.excluded, other.excluded)) return false
  for (const path of one.paths) {
    if (!other.paths.has(path) || !isSameEntry(one.entry(path), other.entry(path))) return false
  }
  return true
}

function isSameEntry(one: ReturnType<FileTree['entry']>, other: ReturnType<FileTree['entry']>): boolean {
  if (one.kind !== 'symlink' || other.kind !== 'symlink') return one.kind === other.kind
  return one.target === other.target
}

function areEqual(one: ReadonlySet<RepoPath> = new Set(), other: ReadonlySet<RepoPath> = new Set()): boolean {
  return one.size === other.size && [...one].every(path => other.has(path))
}

function isServerFile(path: RepoPath): boolean {
  const name = baseNameOf(path)
  return SERVER_FILES.some(file => file === name)
}
