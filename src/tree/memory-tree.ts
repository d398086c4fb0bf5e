import { UnreadableFileError } from '../model/errors.ts'
import type { Absence, Entry, FileTree } from '../model/file-tree.ts'
import { decodeName, encodeName, type RepoPath, toRepoPath } from '../model/path.ts'
import { blobId, type ObjectFormat } from './blob-id.ts'
import { type IgnoreRules, ignoreRules } from './ignore.ts'

/** A file's bytes, text that stands for its UTF-8, a link, or something opaque. */
export type MemoryFile = string | Uint8Array | { readonly symlink: string } | { readonly submodule: true }

export interface MemoryTreeOptions {
  /** Default `sha1`. */
  readonly format?: ObjectFormat
  /** What `absence` answers for these paths, before any .gitignore is asked. */
  readonly absences?: Readonly<Record<string, Absence>>
  /** Files whose bytes cannot be had. */
  readonly unreadable?: Iterable<string>
}

/** A tree without a disk. Throws RangeError for a name that is no RepoPath. */
export function memoryTree(
  files: Readonly<Record<string, MemoryFile>> | Iterable<readonly [string, MemoryFile]>,
  options: MemoryTreeOptions = {},
): FileTree {
  return new MemoryTree(Symbol.iterator in files ? files : Object.entries(files), options)
}

class MemoryTree implements FileTree {
  readonly paths: ReadonlySet<RepoPath>
  readonly #files: ReadonlyMap<RepoPath, MemoryFile>
  readonly #unreadable: ReadonlySet<string>
  readonly #absences: ReadonlyMap<string, Absence>
  readonly #format: ObjectFormat
  readonly #ignore: IgnoreRules

  constructor(files: Iterable<readonly [string, MemoryFile]>, options: MemoryTreeOptions) {
    this.#files = new Map(Array.from(files, ([name, file]) => [toRepoPath(name), file]))
    this.paths = new Set(this.#files.keys())
    this.#unreadable = new Set(options.unreadable ?? [])
    this.#absences = new Map(Object.entries(options.absences ?? {}))
    this.#format = options.format ?? 'sha1'
    this.#ignore = ignoreRules(this.paths, path => this.#ignoreFile(path))
  }

  id(path: RepoPath): string {
    // The commit that a submodule stands at is not told: it is the same everywhere.
    if (this.entry(path).kind === 'submodule') return '0'.repeat(this.#format === 'sha256' ? 64 : 40)
    return blobId(this.#bytes(path), this.#format)
  }

  entry(path: RepoPath): Entry {
    const file = this.#file(path)
    if (typeof file === 'string' || file instanceof Uint8Array) return { kind: 'file' }
    return 'symlink' in file ? { kind: 'symlink', target: file.symlink } : { kind: 'submodule' }
  }

  absence(path: RepoPath): Absence {
    return this.#absences.get(path) ?? this.#ignore.absence(path)
  }

  async read(path: RepoPath): Promise<Uint8Array> {
    return this.#bytes(path)
  }

  #file(path: RepoPath): MemoryFile {
    const file = this.#files.get(path)
    if (file === undefined) throw new RangeError(`not in the tree: ${path}`)
    return file
  }

  #bytes(path: RepoPath): Uint8Array {
    const file = this.#file(path)
    if (this.#unreadable.has(path)) throw new UnreadableFileError(path, 'The file cannot be read.')
    if (typeof file === 'string') return encodeName(file)
    if (file instanceof Uint8Array) return file
    if ('symlink' in file) return encodeName(file.symlink)
    throw new UnreadableFileError(path, 'It is a submodule, not a file.')
  }

  #ignoreFile(path: RepoPath): string | undefined {
    if (this.entry(path).kind !== 'file' || this.#unreadable.has(path)) return undefined
    return decodeName(this.#bytes(path))
  }
}
