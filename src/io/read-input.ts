import { readFile } from 'node:fs/promises'
import { errorReason } from '../model/error-code.ts'
import { UserError } from '../model/errors.ts'

/** The bytes of a file that was named on the command line. Rejects with UserError `no-such-path`. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new UserError('no-such-path', `${file} could not be read: ${errorReason(error)}.`, { cause: error })
  }
}
