import { UnreadableFileError } from '../model/errors.ts'
import type { Absence, Entry, FileTree } from '../model/file-tree.ts'
import { baseNameOf, decodeName, type RepoPath } from '../model/path.ts'
import { type IgnoreRules, ignoreRules } from '../tree/ignore.ts'
import { type BlobReader, whyUnread } from './blob-reader.ts'
import type { ListedEntry, Listing } from './listing.ts'

const FILE: Entry = { kind: 'file' }
const SUBMODULE: Entry = { kind: 'submodule' }

/** A tree whose files are blobs of a repository. */
export class BlobTree implements FileTree {
  readonly paths: ReadonlySet<RepoPath>
  readonly #blobs: BlobReader
  readonly #missing: ReadonlySet<string>
  readonly #listed: Listing
  readonly #links = new Map<RepoPath, Entry>()
  readonly #ignoreFiles = new Map<RepoPath, string>()
  readonly #ignore: IgnoreRules
  #isClosed = false

  private constructor(blobs: BlobReader, listed: Listing, missing: ReadonlySet<string>) {
    this.#blobs = blobs
    this.#missing = missing
    blobs.open()
    this.#listed = listed
    this.paths = new Set(listed.keys())
    this.#ignore = ignoreRules(this.paths, path => this.ignoreFile(path))
  }

  /**
   * Reads the links' targets and the .gitignore files, which are asked for synchronously later on. `missing`: ids of
   * blobs that are known not to be there.
   */
  static async open(blobs: BlobReader, listed: Listing, missing: ReadonlySet<string>): Promise<BlobTree> {
    const tree = new BlobTree(blobs, listed, missing)
    const wanted = [...listed.values()].filter(({ mode, path }) => mode === '120000' || isIgnoreFile(path))
    await Promise.all(wanted.map(entry => tree.#prepare(entry)))
    return tree
  }

  id(path: RepoPath): string {
    return this.#entry(path).id
  }

  entry(path: RepoPath): Entry {
    const { mode } = this.#entry(path)
    if (mode === '160000') return SUBMODULE
    return this.#links.get(path) ?? FILE
  }

  absence(path: RepoPath): Absence {
    return this.#ignore.absence(path)
  }

  async read(path: RepoPath): Promise<Uint8Array> {
    const { id, mode } = this.#entry(path)
    if (mode === '160000') throw new UnreadableFileError(path, 'It is a submodule, not a file.')
    return this.#blob(id, path)
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    await this.#blobs.close()
  }

  /** The text of a .gitignore file; `undefined` when git would not read it. */
  ignoreFile(path: RepoPath): string | undefined {
    return this.#ignoreFiles.get(path)
  }

  async #blob(id: string, path: RepoPath): Promise<Uint8Array> {
    if (this.#isClosed || this.#missing.has(id)) throw whyUnread(path, this.#isClosed)
    return this.#blobs.read(id, path)
  }

  #entry(path: RepoPath): ListedEntry {
    const entry = this.#listed.get(path)
    if (entry === undefined) throw new RangeError(`not in the tree: ${path}`)
    return entry
  }

  async #prepare({ id, mode, path }: ListedEntry): Promise<void> {
    if (mode === '120000') {
      const target = await this.#readName(id, path)
      this.#links.set(path, { kind: 'symlink', target: target ?? '' })
    } else if (mode !== '160000') {
      const text = await this.#readName(id, path)
      if (text !== undefined) this.#ignoreFiles.set(path, text)
    }
  }

  async #readName(id: string, path: RepoPath): Promise<string | undefined> {
    try {
      return decodeName(await this.#blob(id, path))
    } catch (error) {
      if (error instanceof UnreadableFileError) return undefined
      throw error
    }
  }
}

function isIgnoreFile(path: RepoPath): boolean {
  return path.endsWith('.gitignore') && baseNameOf(path) === '.gitignore'
}
