import { UserError } from '../model/errors.ts'
import type { GitResult } from './git-process.ts'

/** sha256 repositories and `fetch --no-write-fetch-head` came with it. */
const MINIMUM = [2, 29] as const

/** Throws UserError `git-failed` when the answer to `git version` is not that of a git that is new enough. */
export function requireVersion(answer: GitResult): void {
  const text = new TextDecoder().decode(answer.stdout).trim()
  const numbers = /(\d+)\.(\d+)/.exec(text)
  if (answer.code !== 0 || numbers === null) {
    throw new UserError(
      'git-failed',
      'The program called git does not answer `git version`; install git 2.29 or newer.',
    )
  }
  const [major, minor] = [Number(numbers[1]), Number(numbers[2])]
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return
  throw new UserError('git-failed', `git ${numbers[0]} is too old; install git ${MINIMUM.join('.')} or newer.`)
}
