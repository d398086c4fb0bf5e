import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { execPath } from 'node:process'
import { UserError } from '../model/errors.ts'
import { collect } from './collect.ts'
import { gitEnvironment, guardFlags, type Variables } from './environment.ts'
import type { GitProcess, GitResult, Limits } from './git-process.ts'
import { isDistrust, trustingHome } from './trusting-home.ts'
import { requireVersion } from './version.ts'

export interface GitOptions {
  /** Where git's variables come from; its GIT_* are dropped. Default: those of this process. */
  readonly inherited?: Variables | undefined
  /** Set on top, after the scrubbing: the one way to hand in GIT_INDEX_FILE. */
  readonly variables?: Variables | undefined
  /** Default `git`, found by PATH. */
  readonly executable?: string | undefined
}

export interface RunOptions extends Limits {
  /** What git reads from its standard input. */
  readonly input?: Uint8Array | string | undefined
  /** Exit codes that are an answer. Default: 0. */
  readonly allowedExitCodes?: readonly number[] | undefined
  /**
   * An answer that a remembering git gave to the same question before will do. Default: it is asked again. `place`: the answer
   * hangs on settings, refs and files, not on which objects are here.
   */
  readonly once?: boolean | 'place' | undefined
  /**
   * Let git talk to a remote. Default: it cannot, not even to fill in a partial clone. `objects`: this command brings objects,
   * and changes nothing else.
   */
  readonly network?: boolean | 'objects' | undefined
}

/** Git, told to execute nothing that a repository or a user configures. */
export interface Git {
  /** Absolute: where commands run. */
  readonly directory: string
  /**
   * Runs one command to its end. Rejects with UserError: `git-failed` when git is missing, too old, killed, late, or ends
   * with another code; `not-a-repository` outside of one; `aborted` by the signal.
   */
  run(args: readonly string[], options?: RunOptions): Promise<GitResult>
  /** Starts a command that is talked to through its streams. It never keeps this process alive. */
  start(args: readonly string[]): GitProcess
}

/** A runner for `cwd` and the repository around it. Nothing is started yet. */
export function createGit(cwd: string, options: GitOptions = {}): Git {
  return new GuardedGit(resolve(cwd), options)
}

/** Under the same variables the same git answers: one run asks it once. */
const accepted = new WeakMap<Variables, Map<string, Promise<void>>>()

class GuardedGit implements Git {
  readonly directory: string
  readonly #options: GitOptions
  #version: Promise<void> | undefined
  #distrusted = false

  constructor(directory: string, options: GitOptions) {
    this.directory = directory
    this.#options = options
  }

  async run(args: readonly string[], options: RunOptions = {}): Promise<GitResult> {
    this.#version ??= this.#acceptedVersion()
    if (isOnline(options)) await this.#version
    const answer = this.#answer(args, options)
    // What a git that cannot be used said does not matter.
    answer.catch(() => undefined)
    await this.#version
    const result = await answer
    if ((options.allowedExitCodes ?? [0]).includes(result.code)) return result
    throw failure(args, result, this.directory)
  }

  async #answer(args: readonly string[], options: RunOptions): Promise<GitResult> {
    // Another command may find it out in the meantime.
    const wasTrusting = this.#distrusted
    const result = await this.#collect(args, options)
    if (wasTrusting || result.code === 0 || !isDistrust(result.stderr)) return result
    this.#distrusted = true
    return this.#collect(args, options)
  }

  start(args: readonly string[]): ChildProcessWithoutNullStreams {
    const child = this.#spawn(args, {})
    child.unref()
    for (const stream of [child.stdin, child.stdout, child.stderr]) unrefStream(stream)
    return child
  }

  #acceptedVersion(): Promise<void> {
    const { inherited, executable = 'git' } = this.#options
    const known = inherited && accepted.get(inherited)?.get(executable)
    if (known) return known
    const asked = this.#collect(['version'], {}).then(requireVersion)
    if (inherited) accepted.set(inherited, (accepted.get(inherited) ?? new Map()).set(executable, asked))
    return asked
  }

  #collect(args: readonly string[], options: RunOptions): Promise<GitResult> {
    return collect(this.#spawn(args, options), options, { input: options.input, command: args[0] ?? '' })
  }

  #spawn(args: readonly string[], options: Pick<RunOptions, 'network'>): ChildProcessWithoutNullStreams {
    const network = isOnline(options)
    const environment = gitEnvironment({ ...this.#options, network })
    const home = this.#distrusted ? trustingHome(environment) : undefined
    const child = spawn(this.#options.executable ?? 'git', ['-C', this.directory, ...guardFlags, ...args], {
      // Not the repository: a `git` that lies there must not be found.
      cwd: dirname(execPath),
      env: { ...environment, ...home?.variables },
      windowsHide: true,
      // A group of its own, so that the transport ends with it.
      detached: network,
    })
    if (home !== undefined) child.once('close', () => home.remove())
    return child
  }
}

/** Whether a command may talk to a remote. */
export function isOnline({ network = false }: Pick<RunOptions, 'network'>): boolean {
  return network !== false
}

function unrefStream(stream: object): void {
  if ('unref' in stream && typeof stream.unref === 'function') stream.unref()
}

function failure(args: readonly string[], result: GitResult, directory: string): UserError {
  if (/not a git repository/i.test(result.stderr)) {
    return new UserError('not-a-repository', `${directory} is not inside a git repository.`)
  }
  const said = result.stderr.trim().split('\n')[0] ?? ''
  return new UserError('git-failed', `git ${args[0] ?? ''} failed with exit code ${result.code}: ${said}`)
}

/** Throws UserError `bad-ref` for a name that git could take for an option or that no ref can have. */
export function checkRefName(ref: string): string {
  if (ref === '' || ref.startsWith('-') || /[\0-\x20\x7f]/.test(ref)) {
    throw new UserError(
      'bad-ref',
      `${JSON.stringify(ref)} cannot be the name of a commit; give a sha, a branch or a tag.`,
    )
  }
  return ref
}
