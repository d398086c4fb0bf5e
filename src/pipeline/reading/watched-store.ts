import { type FactsShelf, type FactsStore, idOfKey } from '../../php/facts-store.ts'

/** How a file was read: what follows the id in the key of its facts, behind the name of the shelf. */
export type Mark = string

export const CLASSES_MARK: Mark = 'classes'
const FILE_MARK = 'file'

/** A store of which is remembered what it was asked for. */
export interface WatchedStore {
  readonly store: FactsStore
  /** By content id: in what ways it was read. */
  readonly marks: ReadonlyMap<string, ReadonlySet<Mark>>
  /** By content id: how often facts were put in for which the file was read; those of a second reading do not count. */
  readonly puts: ReadonlyMap<string, number>
}

export function watchStore(store: FactsStore): WatchedStore {
  const marks = new Map<string, Set<Mark>>()
  const puts = new Map<string, number>()
  const watched = <Facts>(shelf: FactsShelf<Facts>, name: string): FactsShelf<Facts> => ({
    get(key) {
      const { id, rest } = splitKey(key)
      const known = marks.get(id)
      if (known) known.add(name + rest)
      else marks.set(id, new Set([name + rest]))
      return shelf.get(key)
    },
    set(key, facts, validity) {
      const { id, rest } = splitKey(key)
      if (!isAgain(rest)) puts.set(id, (puts.get(id) ?? 0) + 1)
      shelf.set(key, facts, validity)
    },
  })
  const { classes } = store
  return {
    store: { ...watched(store, FILE_MARK), ...(classes && { classes: watched(classes, CLASSES_MARK) }) },
    marks,
    puts,
  }
}

/** A reading for includes alone, and not for what is told of beside them. */
export function isOfIncludes(mark: Mark): boolean {
  return /^file(?: #!| \[.*)?$/s.test(mark)
}

/** For certain words: its bytes may be remembered from the first one. */
function isAgain(rest: string): boolean {
  return rest.startsWith(' [')
}

/** What follows the id in the key of a shelf of `FileFacts`. */
export function restOfKey(mark: Mark): string {
  return mark.slice(FILE_MARK.length)
}

function splitKey(key: string): { readonly id: string; readonly rest: string } {
  const id = idOfKey(key)
  return { id, rest: key.slice(id.length) }
}
