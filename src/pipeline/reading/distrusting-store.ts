import type { FileTree } from '../../model/file-tree.ts'
import { type FactsShelf, type FactsStore, idOfKey } from '../../php/facts-store.ts'
import { idOrNothing } from '../../tree/id-or-nothing.ts'

/**
 * The store, but for what it knows from earlier runs about contents that one of the trees shows through a filter: the bytes
 * that an earlier run read under such an id may have been the encrypted ones. What this run reads holds for both trees, so that a
 * file that stays as it is brings nothing.
 */
export function distrustingStore(store: FactsStore, trees: readonly FileTree[]): FactsStore {
  const ids = new Set(
    trees.flatMap(tree => Array.from(tree.filtered ?? []).flatMap(path => idOrNothing(tree, path) ?? [])),
  )
  if (ids.size === 0) return store
  const { classes } = store
  return { ...distrusting(store, ids), ...(classes && { classes: distrusting(classes, ids) }) }
}

function distrusting<Facts>(shelf: FactsShelf<Facts>, ids: ReadonlySet<string>): FactsShelf<Facts> {
  const fresh = new Set<string>()
  return {
    get: key => (ids.has(idOfKey(key)) && !fresh.has(key) ? undefined : shelf.get(key)),
    set(key, facts, validity) {
      fresh.add(key)
      shelf.set(key, facts, validity)
    },
  }
}
