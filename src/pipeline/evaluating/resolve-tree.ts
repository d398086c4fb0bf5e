import type { FileTree } from '../../model/file-tree.ts'
import type { RepoPath } from '../../model/path.ts'
import type { Settings } from '../../model/settings.ts'
import { extractFacts } from '../../php/extract.ts'
import type { FileFacts } from '../../php/facts.ts'
import type { FactsStore } from '../../php/facts-store.ts'
import { wordsToldBy } from '../../php/told-words.ts'
import type { Demands } from '../../resolve/demands.ts'
import {
  type EvaluatedProject,
  evaluateProject,
  type HeadStart,
  type ProjectInput,
} from '../../resolve/evaluate-project.ts'
import { type Compactor, compactorFor } from '../reading/compact-facts.ts'
import { readOrNothing } from '../reading/read-or-nothing.ts'
import { readServerPaths } from '../reading/read-server-paths.ts'
import type { Contents } from '../reading/remembered.ts'
import { validityOf } from '../reading/validity.ts'
import { turn } from '../turn.ts'

/** A helper may call a helper: how often facts are completed before what is still missing stays unknown. */
const MAX_ROUNDS = 5

interface Input {
  readonly tree: FileTree
  /** Of the files of the tree, where it is not asked itself. */
  readonly contents?: Contents
  /** Taken over: holds the facts of what is read again instead of those of the first reading. */
  readonly facts: Map<RepoPath, FileFacts>
  readonly settings: Settings
  readonly store: FactsStore | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Evaluates a tree. Facts leave out what does not look as if it could matter; where a value turns out to hang on such a
 * thing, the files that declare it are read again for it.
 */
export async function resolveTree(input: Input): Promise<EvaluatedProject> {
  const { tree, contents = tree, facts: files, settings, store, signal } = input
  ownFacts(files)
  const compact = compactorFor(files.size)
  // Lists: a set of one word takes 200 bytes.
  const wanted = new Map<RepoPath, readonly string[]>()
  const asked = new Set<string>()
  const serverPaths = await readServerPaths(tree)
  const evaluate = evaluator({ tree, settings, serverPaths, files })
  for (let round = 1; ; round++) {
    await turn(signal)
    let again: readonly RepoPath[] = []
    const project = evaluate(demands => {
      again = round < MAX_ROUNDS ? toReadAgain(demands, files, wanted, asked) : []
      return again.length > 0
    })
    if (project) return project
    const inUse = new Set(files.values())
    for (const path of again) {
      const facts = await readAgain(path, new Set(wanted.get(path)), { tree, contents, store, files, compact })
      if (facts === files.get(path)) continue
      files.set(path, inUse.has(facts) ? anotherOf(facts) : facts)
      inUse.add(facts)
    }
  }
}

type Interrupt = (demands: Demands) => boolean

/** Evaluates the files as they are by then, from where the run before was interrupted; undefined when it is again. */
function evaluator(
  input: Omit<ProjectInput, 'takeStart' | 'interrupt'>,
): (interrupt: Interrupt) => EvaluatedProject | undefined {
  let start: HeadStart | undefined
  const takeStart = () => {
    const given = start
    start = undefined
    return given
  }
  return interrupt => {
    const evaluation = evaluateProject({ ...input, files: new Map(input.files), takeStart, interrupt })
    if (evaluation.kind === 'settled') return evaluation.project
    start = evaluation.start
    return undefined
  }
}

/** Facts are told apart by identity, and a store gives the same ones for two files of the same bytes. */
function ownFacts(files: Map<RepoPath, FileFacts>): void {
  const seen = new Set<FileFacts>()
  for (const [path, known] of files) {
    if (seen.has(known)) files.set(path, anotherOf(known))
    seen.add(known)
  }
}

/** Equal facts that are not the same ones; what they say is shared. */
function anotherOf(facts: FileFacts): FileFacts {
  const { includes, calls } = facts
  return { ...facts, includes: includes.map(fact => ({ ...fact })), calls: calls.map(fact => ({ ...fact })) }
}

/** The files that declare what is demanded for the first time; their words are added to `wanted`. */
function toReadAgain(
  demands: Demands,
  files: ReadonlyMap<RepoPath, FileFacts>,
  wanted: Map<RepoPath, readonly string[]>,
  asked: Set<string>,
): readonly RepoPath[] {
  const again = new Set<RepoPath>()
  for (const [place, words] of demands) {
    const news = [...words].filter(word => !asked.has(`${place}\0${word}`))
    for (const word of news) asked.add(`${place}\0${word}`)
    for (const [path, found] of placesOf(place, news, files)) {
      wanted.set(path, [...new Set([...(wanted.get(path) ?? []), ...found])])
      again.add(path)
    }
  }
  return [...again].sort()
}

function placesOf(
  place: RepoPath | '',
  words: readonly string[],
  files: ReadonlyMap<RepoPath, FileFacts>,
): readonly (readonly [RepoPath, readonly string[]])[] {
  if (words.length === 0) return []
  if (place !== '') return [[place, words]]
  const toldBy = wordsToldBy(words)
  return [...files].flatMap(([path, facts]) => {
    const found = toldBy(facts)
    return found.length > 0 ? [[path, found] as const] : []
  })
}

interface Reading extends Pick<Input, 'tree' | 'store'> {
  readonly contents: Contents
  readonly files: ReadonlyMap<RepoPath, FileFacts>
  readonly compact: Compactor
}

async function readAgain(
  path: RepoPath,
  wanted: ReadonlySet<string>,
  { tree, contents, store, files, compact }: Reading,
): Promise<FileFacts> {
  const key = store && `${tree.id(path)} ${JSON.stringify([...wanted].sort())}`
  const known = key === undefined ? undefined : store?.get(key)
  if (known) return known
  const bytes = await readOrNothing(contents, path)
  // A file that has gone since the first reading keeps what that told.
  if (!bytes) return files.get(path) ?? extractFacts(new Uint8Array())
  const read = files.get(path)
  const again = factsForWords(bytes, wanted, read)
  if (again === read) return read
  const facts = compact(again, bytes.length)
  if (key !== undefined) store?.set(key, facts, validityOf(tree.id(path), bytes))
  return facts
}

/** What a second reading finds for the wanted words; the first facts where the file holds none of them. */
export function factsForWords(bytes: Uint8Array, wanted: ReadonlySet<string>, first: FileFacts | undefined): FileFacts {
  const words = wordsIn(bytes, wanted)
  if (words.size === 0 && first) return first
  const { declares = [], calledNames = '', ignores, anchored } = first ?? {}
  const searchable = { declares, calledNames, ...(ignores && { ignores }), ...(anchored && { anchored }) }
  return { ...extractFacts(bytes, words), ...searchable }
}

/** The wanted words that the file really holds: its filter of called names may have said yes for nothing. */
function wordsIn(bytes: Uint8Array, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').toLowerCase()
  const words = [...wanted].map(word => (word.startsWith('(') ? word.slice(1) : word))
  // A variable may be an element of $GLOBALS, and a name may stand in a namespace.
  return new Set(words.filter(word => source.includes(word.slice(word.search(/[^$\\]*$/)).toLowerCase())))
}
