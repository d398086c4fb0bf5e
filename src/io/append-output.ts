import { appendFile } from 'node:fs/promises'
import { errorReason } from '../model/error-code.ts'
import { UserError } from '../model/errors.ts'

/** Adds text to the end of a file, which is made if need be. Rejects with UserError `no-such-path`. */
export async function appendOutput(file: string, text: string): Promise<void> {
  try {
    await appendFile(file, text)
  } catch (error) {
    throw new UserError('no-such-path', `${file} could not be written: ${errorReason(error)}.`, { cause: error })
  }
}
