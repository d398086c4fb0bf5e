import type { FileTree } from '../../model/file-tree.ts'
import type { RepoPath } from '../../model/path.ts'
import type { FileFacts } from '../../php/facts.ts'
import type { FactsStore } from '../../php/facts-store.ts'
import type { TreeIndex } from '../../resolve/files/tree-index.ts'
import { turn } from '../turn.ts'
import { type Compactor, compactorFor } from './compact-facts.ts'
import { readOrNothing } from './read-or-nothing.ts'
import { validityOf } from './validity.ts'

export interface Aside {
  readonly index: TreeIndex
  readonly store: FactsStore | undefined
  readonly signal: AbortSignal | undefined
}

/** Facts of another kind than those of includes, kept under a key of their own. */
export interface AsideKind<K extends string> {
  readonly name: string
  /** How a file is read; undefined for one that is not. */
  kindOf(path: RepoPath): K | undefined
  /** Cheaper than `extract`: false for a file that has nothing to say this time, and of which nothing is kept. */
  worthIt?(source: string): boolean
  /** `source`: bytes as latin1. */
  extract(source: string, kind: K): Pick<FileFacts, 'templates' | 'mentions'>
}

const BATCH = 64

/** Beside facts of another kind there is nothing to say about includes. */
const BARE: FileFacts = {
  includes: [],
  scopes: [],
  blocks: [],
  assignments: [],
  constants: [],
  calls: [],
  classes: [],
  runs: false,
  syntaxErrors: [],
}

export function asideFacts(found: Pick<FileFacts, 'templates' | 'mentions'>): FileFacts {
  return { ...BARE, ...found }
}

/** The facts of one kind of the files that have any; files that cannot be read are left out. */
export async function* readAside<K extends string>(
  { index, store, signal }: Aside,
  kind: AsideKind<K>,
): AsyncIterable<readonly [RepoPath, FileFacts]> {
  const { tree } = index
  const paths = [...tree.paths].filter(path => kind.kindOf(path) !== undefined && tree.entry(path).kind === 'file')
  const compact = compactorFor(paths.length)
  for (let start = 0; start < paths.length; start += BATCH) {
    await turn(signal)
    const batch = paths.slice(start, start + BATCH)
    const facts = await Promise.all(batch.map(path => readOne(path, { tree, store, compact }, kind)))
    for (const [at, path] of batch.entries()) {
      const found = facts[at]
      if (found) yield [path, found]
    }
  }
}

async function readOne<K extends string>(
  path: RepoPath,
  { tree, store, compact }: { tree: FileTree; store: FactsStore | undefined; compact: Compactor },
  { name, kindOf, worthIt, extract }: AsideKind<K>,
): Promise<FileFacts | undefined> {
  const kind = kindOf(path)
  if (kind === undefined) return undefined
  const id = store ? tree.id(path) : ''
  const key = `${id} ${name} ${kind}`
  const known = store?.get(key)
  if (known) return known
  const bytes = await readOrNothing(tree, path)
  if (!bytes) return undefined
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (worthIt?.(source) === false) return undefined
  const facts = asideFacts(compact(extract(source, kind), source.length))
  store?.set(key, facts, () => validityOf(id, bytes))
  return facts
}
