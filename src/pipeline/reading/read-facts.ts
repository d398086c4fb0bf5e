import { UnreadableFileError } from '../../model/errors.ts'
import type { FileTree } from '../../model/file-tree.ts'
import { baseNameOf, displayName, type RepoPath } from '../../model/path.ts'
import type { Problem } from '../../model/report.ts'
import type { Settings } from '../../model/settings.ts'
import { extractSearchable } from '../../php/extract.ts'
import type { FileFacts } from '../../php/facts.ts'
import type { FactsStore } from '../../php/facts-store.ts'
import { hasPhpShebang, isPhpFile } from '../../php/is-php.ts'
import { mayMentionPaths } from '../../php/tokens/path-mentions.ts'
import { turn } from '../turn.ts'
import { type Compactor, compactorFor } from './compact-facts.ts'
import { ignoresIn } from './read-ignores.ts'
import type { Contents } from './remembered.ts'
import { validityOf } from './validity.ts'

export interface TreeFacts {
  readonly files: Map<RepoPath, FileFacts>
  readonly problems: readonly Problem[]
}

export interface ReadOptions {
  readonly tree: FileTree
  /** Of the files of the tree, where it is not asked itself. */
  readonly contents?: Contents
  readonly settings: Settings
  readonly store: FactsStore | undefined
  readonly signal: AbortSignal | undefined
  readonly onFile: (done: number, total: number) => void
}

/** How many files are asked for at once, and once more ahead: enough for a git process to stay busy, few enough to stay small. */
const BATCH = 64

/** Reads the facts of every PHP file of a tree. A file that cannot be read is a problem and does not stop the others. */
export async function readFacts(options: ReadOptions): Promise<TreeFacts> {
  const candidates = candidatesIn(options)
  const files = new Map<RepoPath, FileFacts>()
  const problems: Problem[] = []
  for await (const [start, results] of batchesOf(candidates, options)) {
    for (const [index, result] of results.entries()) keep(candidates[start + index], result, files, problems)
    options.onFile(Math.min(start + BATCH, candidates.length), candidates.length)
    await turn(options.signal)
  }
  return { files, problems }
}

/** The files that may hold PHP, in the order in which they are read. */
export function candidatesIn({ tree, settings }: Pick<ReadOptions, 'tree' | 'settings'>): readonly RepoPath[] {
  return [...tree.paths].filter(path => tree.entry(path).kind === 'file' && mayHoldPhp(path, settings)).sort()
}

/**
 * Batch by batch, with the place of its first; the next one is asked for before one is there, so that who answers never
 * waits. Nothing is under way any more when it ends, however it does.
 */
export async function* batchesOf(
  candidates: readonly RepoPath[],
  options: Omit<Reading, 'compact'>,
): AsyncGenerator<readonly [number, readonly Result[]]> {
  const reading = { ...options, compact: compactorFor(candidates.length) }
  const begin = (start: number) => {
    const results = candidates.slice(start, start + BATCH).map(path => readOne(path, reading))
    // Whoever takes them hears of it; nobody may.
    Promise.allSettled(results)
    return results
  }
  let [batch, next] = [begin(0), begin(BATCH)]
  try {
    for (let start = 0; batch.length > 0; start += BATCH) {
      yield [start, await allOf(batch)]
      batch = next
      next = begin(start + 2 * BATCH)
    }
  } finally {
    await Promise.allSettled([...batch, ...next])
  }
}

/** Without a wait where there is nothing to wait for. */
function allOf(results: readonly (Result | Promise<Result>)[]): readonly Result[] | Promise<readonly Result[]> {
  const isThere = (each: Result | Promise<Result>): each is Result => !(each instanceof Promise)
  return results.every(isThere) ? results : Promise.all(results)
}

type Result = FileFacts | Problem | undefined

function keep(path: RepoPath | undefined, result: Result, files: Map<RepoPath, FileFacts>, problems: Problem[]): void {
  if (path === undefined || result === undefined) return
  if ('kind' in result) {
    problems.push(result)
    return
  }
  files.set(path, result)
  const [error] = result.syntaxErrors
  if (!error) return
  const message = `Line ${error.line}: ${error.message}. What could be read around it was checked.`
  problems.push({ kind: 'unparsable', path: displayName(path), message })
}

function mayHoldPhp(path: RepoPath, settings: Settings): boolean {
  return isPhpFile(path, settings.phpExtensions) || mayHaveShebang(path)
}

/** Only files without any extension are opened to look for a `#!…php` line. */
function mayHaveShebang(path: RepoPath): boolean {
  return !baseNameOf(path).includes('.')
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** What a first reading of a file finds. */
export function factsOfFile(bytes: Uint8Array): FileFacts {
  const source = latin1(bytes)
  const ignores = ignoresIn(source)
  return {
    ...extractSearchable(source),
    ...(ignores.length > 0 && { ignores }),
    ...(mayMentionPaths(source) && { anchored: true as const }),
  }
}

type Reading = Omit<ReadOptions, 'signal' | 'onFile'> & { readonly compact: Compactor }

/** At once where the store has it, as it has nearly all of a second tree. */
function readOne(path: RepoPath, options: Reading): Result | Promise<Result> {
  const { tree, settings, store } = options
  try {
    const id = store ? tree.id(path) : ''
    const isNamed = isPhpFile(path, settings.phpExtensions)
    // Of two files with the same bytes only the one that is named so may be PHP.
    const key = isNamed ? id : `${id} #!`
    return store?.get(key) ?? readAnew(path, { id, key, isNamed }, options)
  } catch (error) {
    return error instanceof UnreadableFileError ? problemOf(path, error) : Promise.reject(error)
  }
}

interface Unread {
  readonly id: string
  readonly key: string
  readonly isNamed: boolean
}

async function readAnew(path: RepoPath, { id, key, isNamed }: Unread, options: Reading): Promise<Result> {
  const { tree, contents = tree, store, compact } = options
  try {
    const bytes = await contents.read(path)
    if (!isNamed && !hasPhpShebang(bytes)) return undefined
    const facts = compact(factsOfFile(bytes), bytes.length)
    store?.set(key, facts, () => validityOf(id, bytes))
    return facts
  } catch (error) {
    if (error instanceof UnreadableFileError) return problemOf(path, error)
    throw error
  }
}

function problemOf(path: RepoPath, error: UnreadableFileError): Problem {
  return { kind: 'unreadable', path: displayName(path), message: error.message }
}
