import { BlobReader } from '../git/blob-reader.ts'
import { type CommitTree, commitTree } from '../git/commit-tree.ts'
import { type CommitFacts, parseCommit } from '../git/range/commit-facts.ts'
import type { Git } from '../git/run.ts'
import { isPartialClone, settingNames } from '../git/setting-names.ts'
import { TreeListings } from '../git/tree-listings.ts'
import { toRepoPath } from '../model/path.ts'
import type { Engine } from './engine.ts'
import { areLarge } from './large-trees.ts'

type Reading = ReturnType<NonNullable<Engine['readAhead']>>

interface HeadAheadRequest {
  readonly git: Git
  readonly engine: Promise<Engine>
  /** False where earlier runs may have kept what would be read. */
  readonly reads: Promise<boolean>
  readonly signal?: AbortSignal | undefined
  /** See `RunRequest`. */
  readonly collectSooner?: (() => Promise<void>) | undefined
}

/**
 * What can be done about a head while its base is still looked for: a base may have to come from far away, which takes longer
 * than to read thousands of files. What goes wrong here is told by who does the same in the end.
 */
export class HeadAhead {
  readonly listings: TreeListings
  readonly blobs: BlobReader
  readonly #request: HeadAheadRequest
  #opening: Promise<CommitTree | undefined> | undefined
  #reading: Promise<Reading | undefined> | undefined
  #isOver = false

  constructor(request: HeadAheadRequest) {
    this.#request = request
    // Who loads it hears of it.
    request.engine.catch(() => undefined)
    this.listings = new TreeListings(request.git)
    this.blobs = new BlobReader(request.git)
  }

  /** Once for the commit that is the head and is here. */
  begin(sha: string): void {
    if (this.#isOver) return
    const opening = this.#open(sha)
    this.#opening = opening
    this.#reading = opening.then(tree => tree && this.#read(tree)).catch(() => undefined)
  }

  /** The head, if it could be opened. Whoever takes it closes it. */
  async treeOf(sha: string): Promise<CommitTree | undefined> {
    const tree = await this.#opened()
    return tree?.sha === sha ? tree : undefined
  }

  /** Ends the reading. What was read, by content; undefined where nothing was. */
  async store(): Promise<Reading['store'] | undefined> {
    this.#isOver = true
    const reading = await this.#reading
    await reading?.stop()
    return reading?.store
  }

  /** What the head says of itself; undefined where it was not opened, or is damaged. To be asked before it is closed. */
  async commit(): Promise<CommitFacts | undefined> {
    const tree = await this.#opened()
    if (tree === undefined) return undefined
    const text = await this.blobs.read(tree.sha, toRepoPath(tree.sha)).catch(() => undefined)
    return text && parseCommit(tree.sha, Buffer.from(text).toString())
  }

  async close(): Promise<void> {
    await this.store()
    const tree = await this.#opened()
    await tree?.close()
  }

  async #opened(): Promise<CommitTree | undefined> {
    return this.#opening?.catch(() => undefined)
  }

  /** What a partial clone lacks may yet come with the base. */
  async #open(sha: string): Promise<CommitTree | undefined> {
    const { git, signal } = this.#request
    if (isPartialClone(await settingNames(git, { signal }))) return undefined
    return commitTree(git, sha, { signal, blobs: this.blobs, listings: this.listings })
  }

  async #read(tree: CommitTree): Promise<Reading | undefined> {
    const [engine, reads] = await Promise.all([this.#request.engine, this.#request.reads])
    if (!reads || this.#isOver) return undefined
    // A base has about as many files.
    if (areLarge({ head: tree, base: tree })) await this.#request.collectSooner?.()
    return engine.readAhead?.(tree)
  }
}
