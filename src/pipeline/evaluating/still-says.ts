import type { FileTree } from '../../model/file-tree.ts'
import type { RepoPath } from '../../model/path.ts'
import type { ClassFacts } from '../../php/classes/class-facts.ts'
import { classFactsOf } from '../../php/classes/class-uses.ts'
import type { FileFacts } from '../../php/facts.ts'
import type { FactsShelf, FactsStore } from '../../php/facts-store.ts'
import { hasPhpShebang } from '../../php/is-php.ts'
import { sayTheSame, sayTheSameOfClasses } from '../../php/same-facts.ts'
import { pathMentions } from '../../php/tokens/path-mentions.ts'
import { extractTemplates, type TemplateLanguage } from '../../templates/extract-templates.ts'
import { holdsBytes } from '../../tree/watch-tree.ts'
import { asideFacts } from '../reading/read-aside.ts'
import { factsOfFile } from '../reading/read-facts.ts'
import { readOrNothing } from '../reading/read-or-nothing.ts'
import { CLASSES_MARK, type Mark, restOfKey } from '../reading/watched-store.ts'
import { factsForWords } from './second-readings.ts'

/** A file of which the content is another one than when it was read. */
export interface ChangedFile {
  readonly path: RepoPath
  /** The content id then. */
  readonly before: string
  /** Holds the content of now. */
  readonly tree: FileTree
}

/** What is known of the time when it was read. */
export interface Then {
  /** In what ways the content was read. */
  readonly marks: Iterable<Mark>
  /** Words by which files were asked for a second reading. */
  readonly names: ReadonlySet<string>
  readonly store: FactsStore
}

/** Whether what was found out from the content then is found out from that of now: see `sayTheSame`. False where it is not known. */
export async function stillSays(file: ChangedFile, { marks, names, store }: Then): Promise<boolean> {
  for (const mark of marks) if (!(await saysTheSame(file, mark, { names, store }))) return false
  return true
}

type Compared = Pick<Then, 'names' | 'store'>

async function saysTheSame(
  { path, before, tree }: ChangedFile,
  mark: Mark,
  { names, store }: Compared,
): Promise<boolean> {
  if (mark === CLASSES_MARK) {
    const then = store.classes?.get(before)
    const now = then && (await known({ path, tree, shelf: store.classes, key: tree.id(path) }, readClasses))
    return then !== undefined && now !== undefined && sayTheSameOfClasses(then, now)
  }
  const rest = restOfKey(mark)
  const then = store.get(before + rest)
  const now = then && (await known({ path, tree, shelf: store, key: tree.id(path) + rest }, bytes => read(bytes, rest)))
  return then !== undefined && now !== undefined && sayTheSame(then, now, names)
}

interface Asked<Facts> {
  readonly path: RepoPath
  readonly tree: FileTree
  readonly shelf: FactsShelf<Facts> | undefined
  readonly key: string
}

async function known<Facts>(
  { path, tree, shelf, key }: Asked<Facts>,
  readFacts: (bytes: Uint8Array) => Facts | undefined,
): Promise<Facts | undefined> {
  const kept = shelf?.get(key)
  if (kept) return kept
  const bytes = await readOrNothing(tree, path)
  const facts = bytes && holdsBytes(tree, path, bytes) ? readFacts(bytes) : undefined
  if (facts) shelf?.set(key, facts, () => 'lasting')
  return facts
}

function readClasses(bytes: Uint8Array): ClassFacts {
  return classFactsOf(latin1(bytes))
}

/** The facts that are kept under this rest of a key; undefined where there are none of this content. */
function read(bytes: Uint8Array, rest: string): FileFacts | undefined {
  const [, name = '', detail = ''] = /^ (\S+) ?(.*)$/s.exec(rest) ?? []
  if (name === '') return factsOfFile(bytes)
  if (name === '#!') return hasPhpShebang(bytes) ? factsOfFile(bytes) : undefined
  if (name === 'templates' && isLanguage(detail))
    return asideFacts({ templates: extractTemplates(latin1(bytes), detail) })
  if (name === 'paths') return asideFacts({ mentions: pathMentions(latin1(bytes)) })
  const words = wordsOf(rest)
  return words && factsForWords(bytes, words, factsOfFile(bytes))
}

function isLanguage(name: string): name is TemplateLanguage {
  return name === 'php' || name === 'blade' || name === 'twig'
}

function wordsOf(rest: string): ReadonlySet<string> | undefined {
  const words: unknown = rest.startsWith(' [') ? JSON.parse(rest) : undefined
  return Array.isArray(words) ? new Set(words.map(String)) : undefined
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
