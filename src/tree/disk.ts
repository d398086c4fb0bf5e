import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync, type Stats } from 'node:fs'
import { UnreadableFileError } from '../model/errors.ts'
import type { Entry } from '../model/file-tree.ts'
import { encodeName, type RepoPath } from '../model/path.ts'
import { MAX_FILE_BYTES } from './limits.ts'

/** What stands below a directory, by paths relative to it. Synchronous: many small files are read fastest so. */
export class Disk {
  /** Absolute. */
  readonly root: string

  constructor(root: string) {
    this.root = root
  }

  /** `undefined` when nothing is there that a repository can hold (a pipe, a device), or it cannot be told. */
  kind(path: RepoPath): Entry['kind'] | undefined {
    const stats = this.#stats(path)
    if (stats?.isSymbolicLink() === true) return 'symlink'
    if (stats?.isDirectory() === true) return 'submodule'
    return stats?.isFile() === true ? 'file' : undefined
  }

  /** When anything about it last changed: milliseconds since 1970, with fractions. Nobody can set that back. */
  changedAt(path: RepoPath): number | undefined {
    return this.#stats(path)?.ctimeMs
  }

  /** What a link says. Where links are checked out as plain files (Windows), the bytes of that file. */
  target(path: RepoPath): Uint8Array {
    if (this.#stats(path)?.isFile() === true) return this.read(path)
    try {
      return readlinkSync(this.#diskPath(path), 'buffer')
    } catch (error) {
      throw unreadable(path, error)
    }
  }

  /** The bytes of a plain file. Throws UnreadableFileError, also for a link. */
  read(path: RepoPath): Uint8Array {
    const file = this.#open(path)
    try {
      const stats = fstatSync(file)
      if (!stats.isFile()) throw new UnreadableFileError(path, 'It is not a plain file.')
      if (stats.size > MAX_FILE_BYTES) {
        throw new UnreadableFileError(path, `The file is too big to be read (${stats.size} bytes).`)
      }
      return readFileSync(file)
    } catch (error) {
      throw unreadable(path, error)
    } finally {
      closeSync(file)
    }
  }

  #open(path: RepoPath): number {
    // Windows has neither flag. A pipe would be waited for without the second.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
    try {
      return openSync(this.#diskPath(path), flags)
    } catch (error) {
      throw unreadable(path, error)
    }
  }

  #stats(path: RepoPath): Stats | undefined {
    try {
      return lstatSync(this.#diskPath(path), { throwIfNoEntry: false })
    } catch {
      // Whoever reads it next meets the same error and says it.
      return undefined
    }
  }

  /** Bytes where a string cannot say a name, which is not UTF-8; they take three times as long. */
  #diskPath(path: RepoPath): Buffer | string {
    if (!/[\udc80-\udcff]/.test(path)) return `${this.root}/${path}`
    return Buffer.concat([Buffer.from(`${this.root}/`), encodeName(path)])
  }
}

const sentences: ReadonlyMap<unknown, string> = new Map([
  ['EACCES', 'Permission to read it is denied.'],
  ['EPERM', 'Permission to read it is denied.'],
  ['ENOENT', 'It vanished after the tree was listed.'],
  ['ENOTDIR', 'It vanished after the tree was listed.'],
  ['EISDIR', 'It is a directory.'],
  ['ELOOP', 'It has become a symbolic link.'],
  ['ENAMETOOLONG', 'Its path is longer than the system can open.'],
])

function unreadable(path: RepoPath, error: unknown): UnreadableFileError {
  if (error instanceof UnreadableFileError) return error
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  const message = sentences.get(code) ?? `It cannot be read (${String(code ?? error)}).`
  return new UnreadableFileError(path, message, { cause: error })
}
