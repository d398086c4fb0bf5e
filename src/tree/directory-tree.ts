import { UnreadableFileError } from '../model/errors.ts'
import type { Absence, Entry, FileTree } from '../model/file-tree.ts'
import { decodeName, type RepoPath } from '../model/path.ts'
import { blobId, type ObjectFormat } from './blob-id.ts'
import type { Disk } from './disk.ts'
import { type IgnoreRules, ignoreRules } from './ignore.ts'

/** The files of a directory, as they stand on the disk. */
export interface DirectoryTree extends FileTree {
  /** Absolute, links resolved: what `paths` are relative to. Inside a repository the top of its work tree. */
  readonly root: string
  /** The directory that was asked for, inside `root`; `''` when it is the root. */
  readonly prefix: string
  /** Those of `paths` that git does not track. Empty outside of a repository. */
  readonly untracked: ReadonlySet<RepoPath>
}

/** What is known about a file before it is looked at; the rest is asked of the disk when it is wanted. */
export interface KnownFile {
  readonly kind?: Entry['kind'] | undefined
  readonly id?: string | undefined
}

/** A tree of files on the disk, each hashed when its id is first asked for and not known. */
export class DiskTree implements FileTree {
  readonly paths: ReadonlySet<RepoPath>
  readonly #disk: Disk
  readonly #known: ReadonlyMap<RepoPath, KnownFile>
  readonly #format: ObjectFormat
  readonly #ids = new Map<RepoPath, string>()
  readonly #ignore: IgnoreRules

  constructor(disk: Disk, known: ReadonlyMap<RepoPath, KnownFile>, format: ObjectFormat = 'sha1') {
    this.#disk = disk
    this.#known = known
    this.#format = format
    this.paths = new Set(known.keys())
    this.#ignore = ignoreRules(this.paths, path => this.ignoreFile(path))
  }

  id(path: RepoPath): string {
    const id = this.#file(path).id ?? this.#ids.get(path) ?? blobId(this.#bytes(path), this.#format)
    this.#ids.set(path, id)
    return id
  }

  entry(path: RepoPath): Entry {
    const kind = this.#file(path).kind ?? this.#disk.kind(path) ?? 'file'
    return kind === 'symlink' ? { kind, target: this.#target(path) } : { kind }
  }

  absence(path: RepoPath): Absence {
    return this.#ignore.absence(path)
  }

  async read(path: RepoPath): Promise<Uint8Array> {
    return this.#bytes(path)
  }

  /** The text of a .gitignore file; `undefined` when git would not read it. */
  ignoreFile(path: RepoPath): string | undefined {
    if (this.entry(path).kind !== 'file') return undefined
    return unlessUnreadable(() => decodeName(this.#disk.read(path)))
  }

  /** A link that cannot be read leads nowhere. */
  #target(path: RepoPath): string {
    return unlessUnreadable(() => decodeName(this.#disk.target(path))) ?? ''
  }

  #file(path: RepoPath): KnownFile {
    const file = this.#known.get(path)
    if (file === undefined) throw new RangeError(`not in the tree: ${path}`)
    return file
  }

  #bytes(path: RepoPath): Uint8Array {
    const kind = this.#file(path).kind ?? this.#disk.kind(path)
    if (kind === 'submodule') throw new UnreadableFileError(path, 'What lies in this directory is not known.')
    return kind === 'symlink' ? this.#disk.target(path) : this.#disk.read(path)
  }
}

function unlessUnreadable(read: () => string): string | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof UnreadableFileError) return undefined
    throw error
  }
}
