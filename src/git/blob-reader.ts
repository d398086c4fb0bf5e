import { nextTick } from 'node:process'
import { UnreadableFileError } from '../model/errors.ts'
import type { RepoPath } from '../model/path.ts'
import { MAX_FILE_BYTES } from '../tree/limits.ts'
import { type BlobAnswer, BlobStream } from './blob-stream.ts'
import { startFailure } from './collect.ts'
import type { GitProcess } from './git-process.ts'
import type { Git } from './run.ts'

interface Request {
  readonly id: string
  readonly path: RepoPath
  resolve(bytes: Uint8Array): void
  reject(error: Error): void
}

const MISSING = 'Its object is missing from this clone, or damaged.'
const CLOSED = 'The tree was closed before the file was read.'

/**
 * Blobs by id, all through one `cat-file --batch` that starts with the first request and is never waited for between
 * requests. It keeps node alive only while an answer is due. Several trees of one repository may share it.
 */
export class BlobReader {
  readonly #git: Git
  readonly #pending: Request[] = []
  #child: GitProcess | undefined
  #unsent = ''
  #users = 0

  constructor(git: Git) {
    this.#git = git
  }

  /** Who reads says so before, and calls `close` in the end. */
  open(): void {
    this.#users++
  }

  /** `path` is for messages. Rejects with UnreadableFileError. */
  read(id: string, path: RepoPath): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (this.#users === 0) reject(new UnreadableFileError(path, CLOSED))
      else this.#send({ id, path, resolve, reject })
    })
  }

  /** The last one ends the process; what is still asked for is rejected. */
  async close(): Promise<void> {
    this.#users--
    const child = this.#child
    if (child === undefined || this.#users > 0) return
    // An answer may be on its way: whether it comes in time is nobody's luck.
    for (const { path, reject } of this.#takePending()) reject(new UnreadableFileError(path, CLOSED))
    const ended = new Promise(resolve => child.once('close', resolve))
    // Nothing else may keep node alive, and it must live to see the end.
    child.ref()
    setAlive(child, true)
    child.kill('SIGKILL')
    await ended
  }

  #send(request: Request): void {
    this.#child ??= this.#start()
    if (this.#pending.length === 0) setAlive(this.#child, true)
    this.#pending.push(request)
    if (this.#unsent === '') nextTick(() => this.#flush())
    this.#unsent += `${request.id}\n`
  }

  /** What is asked for in one go is written in one go: each write is a system call. */
  #flush(): void {
    const ids = this.#unsent
    this.#unsent = ''
    if (ids !== '') this.#child?.stdin.write(ids)
  }

  #start(): GitProcess {
    const child = this.#git.start(['cat-file', '--batch'])
    const stream = new BlobStream(MAX_FILE_BYTES, answer => this.#settle(answer))
    child.stdout.on('data', chunk => stream.push(chunk))
    child.stderr.resume()
    // The end of the process is what tells; a write that came too late says nothing more.
    child.stdin.on('error', () => undefined)
    child.once('error', error => this.#fail(startFailure(error, 'cat-file')))
    child.once('close', () => this.#restart())
    return child
  }

  #settle(answer: BlobAnswer): void {
    const request = this.#pending.shift()
    if (this.#pending.length === 0 && this.#child !== undefined) setAlive(this.#child, false)
    if (request === undefined) return
    if (answer.kind === 'blob') request.resolve(answer.bytes)
    else request.reject(new UnreadableFileError(request.path, sentence(answer)))
  }

  #takePending(): readonly Request[] {
    this.#unsent = ''
    return this.#pending.splice(0)
  }

  #fail(error: Error): void {
    for (const request of this.#takePending()) request.reject(error)
  }

  /** Git dies of a damaged or unfetchable object: that is the first one due; the others are asked for again. */
  #restart(): void {
    this.#child = undefined
    const [culprit, ...others] = this.#takePending()
    if (culprit === undefined) return
    culprit.reject(new UnreadableFileError(culprit.path, MISSING))
    for (const request of others) this.#send(request)
  }
}

function sentence(answer: { kind: 'missing' } | { kind: 'too-big'; size: number }): string {
  if (answer.kind === 'too-big') return `The file is too big to be read (${answer.size} bytes).`
  return MISSING
}

/** For what need not be asked for. */
export function whyUnread(path: RepoPath, isClosed: boolean): UnreadableFileError {
  return new UnreadableFileError(path, isClosed ? CLOSED : MISSING)
}

/** The process counts too, not only its output: when it dies, its end must still be heard. */
function setAlive(child: GitProcess, alive: boolean): void {
  for (const handle of [child, child.stdout]) {
    const change: unknown = Reflect.get(handle, alive ? 'ref' : 'unref')
    if (typeof change === 'function') Reflect.apply(change, handle, [])
  }
}
