import type { FileTree } from '../../model/file-tree.ts'
import type { RepoPath } from '../../model/path.ts'
import { extractFacts } from '../../php/extract.ts'
import type { FileFacts } from '../../php/facts.ts'
import type { FactsStore } from '../../php/facts-store.ts'
import { wordsToldBy } from '../../php/told-words.ts'
import type { Demands } from '../../resolve/demands.ts'
import { type Compactor, compactorFor } from '../reading/compact-facts.ts'
import { readOrNothing } from '../reading/read-or-nothing.ts'
import type { Contents } from '../reading/remembered.ts'
import { validityOf } from '../reading/validity.ts'
import { anotherOf } from './own-facts.ts'

interface Input {
  readonly tree: FileTree
  /** Of the files of the tree. */
  readonly contents: Contents
  /** Those of the first reading; those of the second take their place. */
  readonly files: Map<RepoPath, FileFacts>
  readonly store: FactsStore | undefined
}

/**
 * Facts leave out what does not look as if it could matter. Where a value turns out to hang on such a thing, the files that
 * declare it are read again for it.
 */
export class SecondReadings {
  private readonly input: Input
  private readonly compact: Compactor
  /** What each file is read for. Lists: a set of one word takes 200 bytes. */
  private readonly wanted = new Map<RepoPath, readonly string[]>()
  private readonly asked = new Map<RepoPath | '', Set<string>>()
  private due: readonly RepoPath[] = []

  constructor(input: Input) {
    this.input = input
    this.compact = compactorFor(input.files.size)
  }

  /** All that was demanded so far. */
  get demanded(): Demands {
    return this.asked
  }

  /** Takes note of what is demanded for the first time; false where no file could tell more about it. */
  demand(demands: Demands): boolean {
    const due = new Set<RepoPath>()
    for (const [place, words] of demands) {
      for (const [path, found] of this.placesOf(place, this.newOf(place, words))) {
        this.wanted.set(path, [...new Set([...(this.wanted.get(path) ?? []), ...found])])
        due.add(path)
      }
    }
    this.due = [...due].sort()
    return due.size > 0
  }

  /** What was read twice for another tree is read so at once; for what it demanded in the end nothing was. */
  async readAsFor({ readFor, demands }: { readonly readFor: Demands; readonly demands: Demands }): Promise<void> {
    if (this.demand(readFor)) await this.read()
    for (const [place, words] of demands) this.newOf(place, words)
  }

  /** Reads what was demanded last. */
  async read(): Promise<void> {
    const { files } = this.input
    const inUse = new Set(files.values())
    for (const path of this.due) {
      const facts = await this.readAgain(path, new Set(this.wanted.get(path)))
      if (facts === files.get(path)) continue
      files.set(path, inUse.has(facts) ? anotherOf(facts) : facts)
      inUse.add(facts)
    }
  }

  private newOf(place: RepoPath | '', words: ReadonlySet<string>): readonly string[] {
    const asked = this.asked.get(place) ?? new Set()
    this.asked.set(place, asked)
    const news = [...words].filter(word => !asked.has(word))
    for (const word of news) asked.add(word)
    return news
  }

  /** The files that declare one of the words, with these words. */
  private placesOf(
    place: RepoPath | '',
    words: readonly string[],
  ): readonly (readonly [RepoPath, readonly string[]])[] {
    const { files } = this.input
    if (words.length === 0) return []
    if (place !== '') return files.has(place) ? [[place, words]] : []
    const toldBy = wordsToldBy(words)
    return [...files].flatMap(([path, facts]) => {
      const found = toldBy(facts)
      return found.length > 0 ? [[path, found] as const] : []
    })
  }

  private async readAgain(path: RepoPath, wanted: ReadonlySet<string>): Promise<FileFacts> {
    const { tree, contents, store, files } = this.input
    const key = store && `${tree.id(path)} ${JSON.stringify([...wanted].sort())}`
    const known = key === undefined ? undefined : store?.get(key)
    if (known) return known
    const bytes = await readOrNothing(contents, path)
    // A file that has gone since the first reading keeps what that told.
    if (!bytes) return files.get(path) ?? extractFacts(new Uint8Array())
    const read = files.get(path)
    const again = factsForWords(bytes, wanted, read)
    if (again === read) return read
    const facts = this.compact(again, bytes.length)
    if (key !== undefined) store?.set(key, facts, () => validityOf(tree.id(path), bytes))
    return facts
  }
}

/** What a second reading finds for the wanted words; the first facts where the file holds none of them. */
export function factsForWords(bytes: Uint8Array, wanted: ReadonlySet<string>, first: FileFacts | undefined): FileFacts {
  const words = wordsIn(bytes, wanted)
  if (words.size === 0 && first) return first
  const { declares = [], calledNames = '', ignores, anchored } = first ?? {}
  const searchable = { declares, calledNames, ...(ignores && { ignores }), ...(anchored && { anchored }) }
  return { ...extractFacts(bytes, words), ...searchable }
}

/** The wanted words that the file really holds: its filter of called names may have said yes for nothing. */
function wordsIn(bytes: Uint8Array, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').toLowerCase()
  const words = [...wanted].map(word => (word.startsWith('(') ? word.slice(1) : word))
  // A variable may be an element of $GLOBALS, and a name may stand in a namespace.
  return new Set(words.filter(word => source.includes(word.slice(word.search(/[^$\\]*$/)).toLowerCase())))
}
