import type { Mark, WatchedStore } from '../pipeline/reading/watched-store.ts'
import type { TreeListing } from './tree-listing.ts'

/** What a run asked of the contents of a tree: plain JSON, by the index of the path in the sorted list. */
export interface RememberedTree {
  /** The content ids, all of one length, as one text in base64. */
  readonly ids: string
  /** Where bytes were looked at themselves, and not only the facts that were made of them. */
  readonly raw: readonly number[]
  /** The ways in which contents were read; no way is the first. */
  readonly ways: readonly (readonly Mark[])[]
  /** For each path the index into `ways`. */
  readonly wayOf: readonly number[]
}

/** `looked`: the contents that were looked at themselves. `undefined` where ids are no hexadecimal numbers of one length. */
export function rememberTree(
  { ids }: TreeListing,
  marks: WatchedStore['marks'],
  looked: ReadonlySet<string>,
): RememberedTree | undefined {
  const packed = packIds(ids)
  if (packed === undefined) return undefined
  const ways = new Map<string, number>([['', 0]])
  const wayOf = ids.map(id => {
    const way = [...(marks.get(id) ?? [])].sort().join('\0')
    const index = ways.get(way) ?? ways.size
    ways.set(way, index)
    return index
  })
  const raw = ids.flatMap((id, index) => (looked.has(id) ? [index] : []))
  return { ids: packed, raw, ways: [...ways.keys()].map(way => (way === '' ? [] : way.split('\0'))), wayOf }
}

/** The ids of a tree as they were remembered, in the order of its paths. */
export function idsOf({ ids }: RememberedTree, count: number): readonly string[] {
  const hex = Buffer.from(ids, 'base64').toString('hex')
  const length = count === 0 ? 0 : hex.length / count
  return Array.from({ length: count }, (_, index) => hex.slice(index * length, (index + 1) * length))
}

function packIds(ids: readonly string[]): string | undefined {
  const length = ids[0]?.length ?? 0
  const isPlain = length % 2 === 0 && ids.every(id => id.length === length && /^[0-9a-f]*$/.test(id))
  return isPlain ? Buffer.from(ids.join(''), 'hex').toString('base64') : undefined
}
