import { UnreadableFileError } from '../../model/errors.ts'
import type { Absence, Entry, FileTree } from '../../model/file-tree.ts'
import { baseNameOf, decodeName, type RepoPath } from '../../model/path.ts'
import { type IgnoreRules, ignoreRules } from '../../tree/ignore.ts'
import type { ListedEntry } from '../listing.ts'

/** The content of a blob by its id; undefined when it cannot be had. */
export type FetchBlob = (id: string) => Promise<Uint8Array | undefined>

const FILE: Entry = { kind: 'file' }
const SUBMODULE: Entry = { kind: 'submodule' }

/**
 * A tree of which only the list is at hand. A blob that `reference` has too is read there, whatever its path is there;
 * the others come from `fetchBlob`, each once.
 */
export async function openApiTree(
  entries: readonly ListedEntry[],
  reference: FileTree,
  fetchBlob: FetchBlob,
): Promise<FileTree> {
  const tree = new ApiTree(entries, reference, fetchBlob)
  await Promise.all(entries.map(entry => tree.prepare(entry)))
  return tree
}

class ApiTree implements FileTree {
  readonly paths: ReadonlySet<RepoPath>
  readonly #listed: ReadonlyMap<RepoPath, ListedEntry>
  readonly #reference: FileTree
  readonly #sharedPaths: ReadonlyMap<string, RepoPath>
  readonly #fetchBlob: FetchBlob
  readonly #fetched = new Map<string, Promise<Uint8Array | undefined>>()
  readonly #links = new Map<RepoPath, Entry>()
  readonly #ignoreFiles = new Map<RepoPath, string>()
  readonly #ignore: IgnoreRules

  constructor(entries: readonly ListedEntry[], reference: FileTree, fetchBlob: FetchBlob) {
    this.#listed = new Map(entries.map(entry => [entry.path, entry]))
    this.paths = new Set(this.#listed.keys())
    this.#reference = reference
    this.#sharedPaths = pathsById(reference)
    this.#fetchBlob = fetchBlob
    this.#ignore = ignoreRules(this.paths, path => this.#ignoreFiles.get(path))
  }

  /** Reads what is asked for synchronously later on: a link's target, a .gitignore file. */
  async prepare({ path, mode }: ListedEntry): Promise<void> {
    if (mode === '120000') {
      this.#links.set(path, { kind: 'symlink', target: (await this.#readName(path)) ?? '' })
    } else if (mode !== '160000' && baseNameOf(path) === '.gitignore') {
      const text = await this.#readName(path)
      if (text !== undefined) this.#ignoreFiles.set(path, text)
    }
  }

  id(path: RepoPath): string {
    return this.#entry(path).id
  }

  entry(path: RepoPath): Entry {
    if (this.#entry(path).mode === '160000') return SUBMODULE
    return this.#links.get(path) ?? FILE
  }

  absence(path: RepoPath): Absence {
    return this.#ignore.absence(path)
  }

  async read(path: RepoPath): Promise<Uint8Array> {
    const { id, mode } = this.#entry(path)
    if (mode === '160000') throw new UnreadableFileError(path, 'It is a submodule, not a file.')
    const shared = this.#sharedPaths.get(id)
    if (shared !== undefined) return this.#reference.read(shared)
    const bytes = await this.#blob(id)
    if (bytes === undefined) throw new UnreadableFileError(path, 'The API does not give its content.')
    return bytes
  }

  async #readName(path: RepoPath): Promise<string | undefined> {
    try {
      return decodeName(await this.read(path))
    } catch (error) {
      if (error instanceof UnreadableFileError) return undefined
      throw error
    }
  }

  #blob(id: string): Promise<Uint8Array | undefined> {
    const known = this.#fetched.get(id)
    if (known !== undefined) return known
    const bytes = this.#fetchBlob(id)
    this.#fetched.set(id, bytes)
    return bytes
  }

  #entry(path: RepoPath): ListedEntry {
    const entry = this.#listed.get(path)
    if (entry === undefined) throw new RangeError(`not in the tree: ${path}`)
    return entry
  }
}

function pathsById(tree: FileTree): ReadonlyMap<string, RepoPath> {
  const paths = new Map<string, RepoPath>()
  for (const path of tree.paths) {
    const id = idOf(tree, path)
    if (id !== undefined) paths.set(id, path)
  }
  return paths
}

/** A file that cannot be read in the other tree is no source for another. */
function idOf(tree: FileTree, path: RepoPath): string | undefined {
  if (tree.entry(path).kind === 'submodule') return undefined
  try {
    return tree.id(path)
  } catch (error) {
    if (error instanceof UnreadableFileError) return undefined
    throw error
  }
}
