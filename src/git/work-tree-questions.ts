import { disarmFilters } from './filters.ts'
import type { Git, RunOptions } from './run.ts'

/** What git says of the files of a work tree, from its top, as it prints it. */
export interface WorkTreeAnswers {
  /** See `parseFileListing`. */
  readonly files: Promise<Uint8Array>
  /** What differs from the index by its stat data, as a raw diff. Content is compared only where a stat proves nothing. */
  readonly changed: Promise<Uint8Array>
}

/** Untracked files and the index, with its stat data. */
const LISTED = ['-o', '-c', '-s', '-v', '-z', '--debug']

/** Asks for all of it at once, and of a git that remembers once a run. */
export function askWorkTree(git: Git, options: RunOptions): WorkTreeAnswers {
  const asked = { ...options, once: true }
  return {
    files: answer(git, ['ls-files', ...LISTED, '--exclude-per-directory=.gitignore'], asked),
    changed: changedFiles(git, asked),
  }
}

async function answer(git: Git, args: readonly string[], options: RunOptions): Promise<Uint8Array> {
  return (await git.run(args, options)).stdout
}

async function changedFiles(git: Git, options: RunOptions): Promise<Uint8Array> {
  const flags = ['-z', '--raw', '--no-renames', '--no-ext-diff', '--ignore-submodules=all']
  return answer(git, [...(await disarmFilters(git, options)), 'diff-files', ...flags], options)
}
