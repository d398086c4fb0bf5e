import { disarmFilters } from './filters.ts'
import type { Git, RunOptions } from './run.ts'

/** What git says of the files of a work tree, from its top, as it prints it. */
export interface WorkTreeAnswers {
  /** `ls-files -s -v -z --debug` */
  readonly index: Promise<Uint8Array>
  /** `ls-files -o -z` */
  readonly untracked: Promise<Uint8Array>
  /** What differs from the index by its stat data, as a raw diff. Content is compared only where a stat proves nothing. */
  readonly changed: Promise<Uint8Array>
}

/** Asks for all of it at once, and of a git that remembers once a run. */
export function askWorkTree(git: Git, options: RunOptions): WorkTreeAnswers {
  const asked = { ...options, once: true }
  return {
    index: answer(git, ['ls-files', '-s', '-v', '-z', '--debug'], asked),
    untracked: answer(git, ['ls-files', '-o', '-z', '--exclude-per-directory=.gitignore'], asked),
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
