import type { CheckOptions } from '../check.ts'
import type { WatchedStore } from '../pipeline/watched-store.ts'
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
}

/** What a run was seen to ask. */
export interface Watched {
  readonly trees: { readonly head: WatchedTree; readonly base?: WatchedTree }
  readonly store: WatchedStore
  readonly names: ReadonlySet<string>
}

/**
 * `undefined` where what is not in facts counts: bytes behind a filter of git, and ignore comments that only count in files
 * that are as the base has them.
 */
export function referenceOf(
  answer: Answer,
  { head, base, ignoresFrom }: CheckOptions,
  { listings, watched }: { readonly listings: Listings; readonly watched: Watched },
): Reference | undefined {
  if (ignoresFrom === 'base' || head.filtered?.size || base?.filtered?.size) return undefined
  const { trees, store, names } = watched
  const after = rememberTree(listings.head, trees.head, store)
  const before = listings.base && trees.base && rememberTree(listings.base, trees.base, store)
  if (!after || (listings.base && !before)) return undefined
  return { ...answer, head: after, ...(before && { base: before }), names: [...names].sort() }
}

/** As `isAnswer`. */
export function isReference(value: unknown): value is Reference {
  if (!isAnswer(value) || !('head' in value && 'names' in value)) return false
  const trees = [value.head, ...('base' in value ? [value.base] : [])]
  return Array.isArray(value.names) && trees.every(isRememberedTree)
}

function isRememberedTree(value: unknown): value is RememberedTree {
  if (typeof value !== 'object' || value === null || !('ids' in value && 'raw' in value)) return false
  if (!('ways' in value && 'wayOf' in value) || typeof value.ids !== 'string') return false
  return [value.raw, value.ways, value.wayOf].every(Array.isArray)
}
