import { randomBytes } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { type FileHandle, open, rename, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeDirectory } from '../io/make-directory.ts'
import { errorCode } from '../model/error-code.ts'

/** A cache is given up rather than taking more memory than this. */
export const MAX_CACHE_BYTES = 512 * 1024 * 1024

/** Puts all bytes into an open file, behind those that were put there before. */
export type WriteBytes = (file: FileHandle, bytes: Uint8Array) => Promise<void>

/**
 * The bytes of a plain file; `undefined` when there is none. Throws for everything else that may stand in its place: a
 * link may lead anywhere, a pipe may never end. Synchronous: nothing can begin before it, and one file is read fastest so.
 */
export function readCacheFile(path: string): Uint8Array | undefined {
  const file = openToRead(path)
  if (file === undefined) return undefined
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw new Error('it is not a plain file')
    if (stats.size > MAX_CACHE_BYTES) throw new Error(`it is too big (${stats.size} bytes)`)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

function openToRead(path: string): number | undefined {
  // Windows has neither flag.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  try {
    return openSync(path, flags)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Puts a whole file in the place of what was there, or leaves that. Only its owner may read or write it: whoever writes a
 * cache can hide findings. A link is replaced, never followed.
 */
export async function replaceCacheFile(
  path: string,
  pieces: Iterable<Uint8Array>,
  write: WriteBytes = writeAll,
): Promise<void> {
  await makeDirectory(dirname(path), 0o700)
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      for (const chunk of inChunks(pieces)) await write(file, chunk)
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    // Why the write failed matters more than why the leftover stays.
    await unlink(temporary).catch(() => undefined)
    throw error
  }
}

/** So much is written at once. */
const CHUNK = 4 * 1024 * 1024

function* inChunks(pieces: Iterable<Uint8Array>): Iterable<Uint8Array> {
  let held: Uint8Array[] = []
  let size = 0
  for (const piece of pieces) {
    held.push(piece)
    size += piece.length
    if (size < CHUNK) continue
    yield Buffer.concat(held)
    held = []
    size = 0
  }
  yield Buffer.concat(held)
}

function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  return file.writeFile(bytes)
}
