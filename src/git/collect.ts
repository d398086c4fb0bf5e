import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { kill } from 'node:process'
import { UserError } from '../model/errors.ts'
import type { GitResult, Limits } from './git-process.ts'

interface Subject {
  readonly input?: Uint8Array | string | undefined
  /** For messages. */
  readonly command: string
}

/** Waits for the end of a command and for all that it writes. Rejects with UserError when it did not end by itself. */
export async function collect(
  child: ChildProcessWithoutNullStreams,
  limits: Limits,
  subject: Subject,
): Promise<GitResult> {
  const [stdout, stderr] = [gather(child.stdout), gather(child.stderr)]
  const stopped = stopAt(child, limits, subject.command)
  // A command that does not read all of its input is not at fault.
  child.stdin.on('error', () => undefined)
  child.stdin.end(subject.input ?? '')
  try {
    const code = await ended(child, subject.command)
    if (stopped.reason !== undefined) throw stopped.reason
    if (typeof code === 'string') throw new UserError('git-failed', `git ${subject.command} was killed by ${code}.`)
    return { stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString(), code }
  } finally {
    stopped.release()
  }
}

function gather(stream: NodeJS.ReadableStream): Buffer[] {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return chunks
}

/** The exit code, or the name of the signal that ended it. */
function ended(child: ChildProcessWithoutNullStreams, command: string): Promise<number | string> {
  return new Promise((resolve, reject) => {
    child.once('error', error => reject(startFailure(error, command)))
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'a signal'))
  })
}

/** The sentence for a command that could not even start. */
export function startFailure(error: Error, command: string): UserError {
  const missing = 'code' in error && error.code === 'ENOENT'
  const message = missing
    ? 'git is not installed or not on PATH; install git 2.29 or newer.'
    : `git ${command} could not be started: ${error.message}`
  return new UserError('git-failed', message, { cause: error })
}

/** Time for git to take away the locks that it holds. */
const GRACE_MS = 1000

/**
 * Who kills a fetch at once leaves `shallow.lock` behind, and nothing can be fetched any more; and its transport, which would
 * hold the pipes open for as long as the server is silent.
 */
function endWithHelpers(child: ChildProcessWithoutNullStreams): void {
  signalAll(child, 'SIGTERM')
  for (const stream of [child.stdout, child.stderr]) stream.destroy()
  const timer = setTimeout(() => signalAll(child, 'SIGKILL'), GRACE_MS)
  child.once('close', () => {
    clearTimeout(timer)
    signalAll(child, 'SIGKILL')
  })
}

function signalAll(child: ChildProcessWithoutNullStreams, signal: 'SIGTERM' | 'SIGKILL'): void {
  child.kill(signal)
  try {
    if (child.pid !== undefined) kill(-child.pid, signal)
  } catch {
    // It leads no group, or all of it has ended.
  }
}

interface Stop {
  reason: UserError | undefined
  release(): void
}

function stopAt(child: ChildProcessWithoutNullStreams, limits: Limits, command: string): Stop {
  const { signal, timeoutMs } = limits
  const stop: Stop = { reason: undefined, release }
  const end = (reason: UserError) => {
    stop.reason ??= reason
    endWithHelpers(child)
  }
  const abort = () => end(new UserError('aborted', `git ${command} was stopped on request.`))
  const late = () => end(new UserError('git-failed', `git ${command} did not end within ${timeoutMs} ms.`))
  const timer = timeoutMs === undefined ? undefined : setTimeout(late, timeoutMs)
  signal?.addEventListener('abort', abort)
  if (signal?.aborted === true) abort()
  return stop

  function release(): void {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}
