import type { CheckOptions } from '../check.ts'
import type { DeploySettings } from '../model/settings.ts'
import type { WatchedStore } from '../pipeline/reading/watched-store.ts'
import type { WatchedTree } from '../tree/watch-tree.ts'
import { type Answer, isAnswer } from './answer.ts'
import { type RememberedTree, rememberTree } from './remembered-tree.ts'
import type { TreeListing } from './tree-listing.ts'

export interface Listings {
  readonly head: TreeListing
  readonly base?: TreeListing
}

/** An answer with what the run asked of each content: it may hold for other contents too. Plain JSON. */
export interface Reference extends Answer {
  readonly head: RememberedTree
  readonly base?: RememberedTree
  /** Words by which files were asked for a second reading. */
  readonly names: readonly string[]
  /** See `Notes`. */
  readonly tellsAll: boolean
}

/** What a run was seen to ask. */
export interface Watched {
  readonly trees: { readonly head: WatchedTree; readonly base?: WatchedTree }
  readonly store: WatchedStore
  readonly names: ReadonlySet<string>
  readonly tellsAll: boolean
}

/**
 * `undefined` where what is not in facts counts: bytes behind a filter of git, and ignore comments that only count in files
 * that are as the base has them. Nor where projects leave out what others deploy: how many files have changed is not the same
 * for all.
 */
export function referenceOf(
  answer: Answer,
  { head, base, ignoresFrom, projects = [] }: CheckOptions,
  { listings, watched }: { readonly listings: Listings; readonly watched: Watched },
): Reference | undefined {
  if (ignoresFrom === 'base' || head.filtered?.size || base?.filtered?.size) return undefined
  if (projects.some(({ settings }) => leavesOut(settings.deploy))) return undefined
  const { store, names, tellsAll } = watched
  const looked = lookedAt(listings, watched)
  const after = rememberTree(listings.head, store.marks, looked)
  const before = listings.base && rememberTree(listings.base, store.marks, looked)
  if (!after || (listings.base && !before)) return undefined
  return { ...answer, head: after, ...(before && { base: before }), names: [...names].sort(), tellsAll }
}

function leavesOut({ exclude, respect }: DeploySettings): boolean {
  return exclude.length > 0 || respect.length > 0
}

/** The contents that were read more often, in whichever tree, than facts were made of them. */
function lookedAt({ head, base }: Listings, { trees, store }: Watched): ReadonlySet<string> {
  const times = new Map<string, number>()
  count(head, trees.head, times)
  if (base && trees.base) count(base, trees.base, times)
  return new Set([...times].filter(([id, read]) => read > (store.puts.get(id) ?? 0)).map(([id]) => id))
}

function count({ paths, ids }: TreeListing, { reads }: WatchedTree, times: Map<string, number>): void {
  for (const [index, path] of paths.entries()) {
    const [id, read] = [ids[index], reads.get(path)]
    if (id !== undefined && read !== undefined) times.set(id, (times.get(id) ?? 0) + read)
  }
}

/** As `isAnswer`. */
export function isReference(value: unknown): value is Reference {
  if (!isAnswer(value) || !('head' in value && 'names' in value && 'tellsAll' in value)) return false
  const trees = [value.head, ...('base' in value ? [value.base] : [])]
  return Array.isArray(value.names) && typeof value.tellsAll === 'boolean' && trees.every(isRememberedTree)
}

function isRememberedTree(value: unknown): value is RememberedTree {
  if (typeof value !== 'object' || value === null || !('ids' in value && 'raw' in value)) return false
  if (!('ways' in value && 'wayOf' in value) || typeof value.ids !== 'string') return false
  return [value.raw, value.ways, value.wayOf].every(Array.isArray)
}
