import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from '../model/error-code.ts'

/**
 * Makes a directory and those above it, unless something is there. Node's own `recursive` never ends where the system says
 * that there is nothing to make it in and this stays so: below /proc, below a link that leads nowhere. `mode`: of all that
 * are made.
 */
export async function makeDirectory(path: string, mode = 0o777): Promise<void> {
  try {
    await makeOne(path, mode)
  } catch (error) {
    const above = dirname(path)
    if (errorCode(error) !== 'ENOENT' || above === path) throw error
    await makeDirectory(above, mode)
    await makeOne(path, mode)
  }
}

async function makeOne(path: string, mode: number): Promise<void> {
  try {
    await mkdir(path, mode)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}
