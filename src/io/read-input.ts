import { readFile } from 'node:fs/promises'
import { UserError } from '../model/errors.ts'

/** The bytes of a file that was named on the command line. Rejects with UserError `no-such-path`. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError('no-such-path', `${file} could not be read: ${reason}.`, { cause: error })
  }
}
