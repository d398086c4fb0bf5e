import { randomBytes } from 'node:crypto'
import { chmod, open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode, errorReason } from '../model/error-code.ts'
import { UserError } from '../model/errors.ts'
import { makeDirectory } from './make-directory.ts'

/**
 * Writes a whole file or leaves what was there: the text goes to a temporary file beside it, which then takes its place.
 * Missing directories are made. An existing file keeps its mode, a symlink stays one; a device or pipe is written to
 * directly. Rejects with UserError `no-such-path`.
 */
export async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await makeDirectory(dirname(file))
    const place = await placeOf(file)
    if (place.replaceable) await replace(place.path, text, place.mode)
    else await writeInto(place.path, text)
  } catch (error) {
    throw new UserError('no-such-path', `${file} could not be written: ${errorReason(error)}.`, { cause: error })
  }
}

interface Place {
  readonly path: string
  /** False for what must not be replaced by a file: /dev/stdout, a pipe. */
  readonly replaceable: boolean
  readonly mode?: number
}

async function placeOf(file: string): Promise<Place> {
  const found = await stat(file).catch(ignoreMissing)
  if (found === undefined) return { path: file, replaceable: true }
  if (found.isDirectory()) throw new Error('it is a directory')
  if (!found.isFile()) return { path: file, replaceable: false }
  return { path: await realpath(file), replaceable: true, mode: found.mode & 0o7777 }
}

function ignoreMissing(error: unknown): undefined {
  if (errorCode(error) === 'ENOENT') return undefined
  throw error
}

async function replace(path: string, text: string, mode: number | undefined): Promise<void> {
  const temporary = join(dirname(path), `.deploy-guard-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(text)
    } finally {
      await handle.close()
    }
    if (mode !== undefined) await chmod(temporary, mode)
    await rename(temporary, path)
  } catch (error) {
    // Why the write failed matters more than why the leftover stays.
    await unlink(temporary).catch(() => undefined)
    throw error
  }
}

async function writeInto(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w')
  try {
    await handle.writeFile(text)
  } finally {
    await handle.close()
  }
}
