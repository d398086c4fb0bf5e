import type { FileTree } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'
import type { ClassFacts } from '../php/class-facts.ts'
import { classFactsOf } from '../php/class-uses.ts'
import type { FileFacts } from '../php/facts.ts'
import type { FactsStore } from '../php/facts-store.ts'
import { hasPhpShebang } from '../php/is-php.ts'
import { pathMentions } from '../php/path-mentions.ts'
import { sayTheSame, sayTheSameOfClasses } from '../php/same-facts.ts'
import { extractTemplates, type TemplateLanguage } from '../templates/extract-templates.ts'
import { holdsBytes } from '../tree/watch-tree.ts'
import { asideFacts } from './read-aside.ts'
import { factsOfFile } from './read-facts.ts'
import { readOrNothing } from './read-or-nothing.ts'
import { factsForWords } from './resolve-tree.ts'
import { CLASSES_MARK, type Mark, restOfKey } from './watched-store.ts'

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
export async function stillSays({ path, before, tree }: ChangedFile, { marks, names, store }: Then): Promise<boolean> {
  const id = tree.id(path)
  let bytes: Uint8Array | undefined
  for (const mark of marks) {
    bytes ??= await readOrNothing(tree, path)
    if (!bytes || !holdsBytes(tree, path, bytes)) return false
    const same =
      mark === CLASSES_MARK
        ? sameClasses(store.classes?.get(before), store.classes?.get(id) ?? classFactsOf(latin1(bytes)))
        : sameFacts(store.get(before + restOfKey(mark)), store.get(id + restOfKey(mark)) ?? read(bytes, mark), names)
    if (!same) return false
  }
  return true
}

function sameClasses(one: ClassFacts | undefined, other: ClassFacts): boolean {
  return one !== undefined && sayTheSameOfClasses(one, other)
}

function sameFacts(one: FileFacts | undefined, other: FileFacts | undefined, names: ReadonlySet<string>): boolean {
  return one !== undefined && other !== undefined && sayTheSame(one, other, names)
}

/** The facts that have this mark; undefined where there are none of this content. */
function read(bytes: Uint8Array, mark: Mark): FileFacts | undefined {
  const [, name = '', detail = ''] = /^ (\S+) ?(.*)$/s.exec(restOfKey(mark)) ?? []
  if (name === '') return factsOfFile(bytes)
  if (name === '#!') return hasPhpShebang(bytes) ? factsOfFile(bytes) : undefined
  if (name === 'templates' && isLanguage(detail))
    return asideFacts({ templates: extractTemplates(latin1(bytes), detail) })
  if (name === 'paths') return asideFacts({ mentions: pathMentions(latin1(bytes)) })
  const words = wordsOf(restOfKey(mark))
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
