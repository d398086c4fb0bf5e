import type { GitProcess, GitResult } from './git-process.ts'
import { createGit, type Git, type GitOptions, isOnline, type RunOptions } from './run.ts'

/**
 * The same git, which answers from memory what it was asked with `once` before: for one run, in which nobody else is
 * expected to change the repository. What talks to a remote may change anything, so that all is forgotten, or all that
 * hangs on which objects are here.
 */
export function rememberingGit(git: Git): Git {
  return git instanceof RememberingGit ? git : new RememberingGit(git)
}

/** What `createGit` gives, for one run. */
export function gitOfRun(directory: string, options: GitOptions): Git {
  return new RememberingGit(createGit(directory, options))
}

class RememberingGit implements Git {
  readonly directory: string
  readonly #git: Git
  readonly #answers = new Map<string, Promise<GitResult>>()
  /** Those that no fetched object changes. */
  readonly #ofPlace = new Map<string, Promise<GitResult>>()

  constructor(git: Git) {
    this.directory = git.directory
    this.#git = git
  }

  run(args: readonly string[], options: RunOptions = {}): Promise<GitResult> {
    if (isOnline(options)) return this.#change(args, options)
    return options.once ? this.#recall(args, options) : this.#git.run(args, options)
  }

  start(args: readonly string[]): GitProcess {
    return this.#git.start(args)
  }

  /** Also what was asked in the meantime may have been answered before the change. */
  async #change(args: readonly string[], options: RunOptions): Promise<GitResult> {
    this.#forget(options)
    try {
      return await this.#git.run(args, options)
    } finally {
      this.#forget(options)
    }
  }

  #forget({ network }: RunOptions): void {
    this.#answers.clear()
    if (network !== 'objects') this.#ofPlace.clear()
  }

  #recall(args: readonly string[], options: RunOptions): Promise<GitResult> {
    const question = JSON.stringify([args, options.allowedExitCodes])
    const answers = options.once === 'place' ? this.#ofPlace : this.#answers
    const known = answers.get(question)
    if (known !== undefined) return known
    const answer = this.#git.run(args, options)
    answers.set(question, answer)
    return answer
  }
}
