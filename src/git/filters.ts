import { UserError } from '../model/errors.ts'
import { displayName } from '../model/path.ts'
import { tokens } from './listing.ts'
import type { Git } from './run.ts'

/**
 * Flags that empty every clean and smudge command that is configured. Git would run them on a file that was written in
 * the same moment as the index, because then only the content can tell whether it changed.
 */
export async function disarmFilters(git: Git): Promise<string[]> {
  const wanted = ['config', '-z', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|smudge|process|required)$']
  const found = await git.run(wanted, { allowedExitCodes: [0, 1] })
  const keys = [...new Set(tokens(found.stdout))]
  // Git ends the key of `-c` at the first `=`, and an argument cannot hold a byte that is not UTF-8.
  const stubborn = keys.find(key => /[=\udc80-\udcff]/u.test(key))
  if (stubborn !== undefined) {
    throw new UserError('git-failed', `The setting ${displayName(stubborn)} of git cannot be switched off; rename it.`)
  }
  return keys.flatMap(key => ['-c', `${key}=${key.endsWith('.required') ? 'false' : ''}`])
}
