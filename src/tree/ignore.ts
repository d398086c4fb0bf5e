import type { Absence } from '../model/file-tree.ts'
import { decodeName, directoryOf, encodeName, isRepoPath, joinPath, type RepoPath } from '../model/path.ts'
import { type GitPatternTest, gitPattern } from './git-pattern.ts'

/** Tells whether a tree's own .gitignore files ignore a path. The user's global ignore file never counts. */
export interface IgnoreRules {
  /** `ignored` with the line that decides (what `git check-ignore -v` names), else `never`. */
  absence(path: RepoPath): Absence
}

/** Reads the text of a .gitignore file of the tree, decoded as names are; `undefined` when it cannot be had. */
export type ReadIgnoreFile = (path: RepoPath) => string | undefined

/** Rules from the .gitignore files among `paths`, each read when a path below it is first asked for. */
export function ignoreRules(
  paths: ReadonlySet<RepoPath>,
  read: ReadIgnoreFile,
  /** Of files that are written alike and called otherwise. */
  fileName = '.gitignore',
): IgnoreRules {
  return new TreeIgnoreRules(paths, read, fileName)
}

const NEVER: Absence = { kind: 'never' }

/**
 * gitignore(5): the nearest .gitignore that has a matching line decides, in it the last such line; below an ignored
 * directory nothing can be included again.
 */
class TreeIgnoreRules implements IgnoreRules {
  readonly #paths: ReadonlySet<RepoPath>
  readonly #read: ReadIgnoreFile
  readonly #fileName: string
  readonly #files = new Map<string, IgnoreFile | undefined>()
  readonly #directories = new Map<string, Absence>([['', NEVER]])

  constructor(paths: ReadonlySet<RepoPath>, read: ReadIgnoreFile, fileName: string) {
    this.#paths = paths
    this.#read = read
    this.#fileName = fileName
  }

  absence(path: RepoPath): Absence {
    const above = this.#directory(directoryOf(path))
    return above.kind === 'ignored' ? above : this.#judge(path, path)
  }

  #directory(directory: string): Absence {
    const known = this.#directories.get(directory)
    if (known !== undefined) return known
    const above = this.#directory(directoryOf(directory))
    const verdict = above.kind === 'ignored' ? above : this.#judge(directory, `${directory}/`)
    this.#directories.set(directory, verdict)
    return verdict
  }

  /** `asked` ends with a slash for a directory. All that lies above is known not to be ignored. */
  #judge(path: string, asked: string): Absence {
    for (let at = directoryOf(path); ; at = directoryOf(at)) {
      const verdict = this.#file(at)?.test(asked)
      if (verdict?.kind === 'ignored') return verdict
      if (verdict?.kind === 'included' || at === '') return NEVER
    }
  }

  #file(directory: string): IgnoreFile | undefined {
    if (this.#files.has(directory)) return this.#files.get(directory)
    const path = joinPath(directory, this.#fileName)
    const text = isRepoPath(path) && this.#paths.has(path) ? this.#read(path) : undefined
    const file = text === undefined ? undefined : new IgnoreFile(path, text)
    this.#files.set(directory, file)
    return file
  }
}

type Verdict = Extract<Absence, { kind: 'ignored' }> | { readonly kind: 'included' }

interface IgnoreLine {
  /** 1-based. */
  readonly line: number
  /** As it is written. */
  readonly written: string
  readonly includes: boolean
  readonly matches: GitPatternTest
}

/** One .gitignore. Git matches bytes (`?` is one byte), so names and patterns are given one character a byte. */
class IgnoreFile {
  readonly #path: string
  readonly #directory: string
  readonly #lines: readonly IgnoreLine[]

  constructor(path: string, text: string) {
    this.#path = path
    this.#directory = directoryOf(path)
    const lines = asBytes(text)
      .replace(/^\xef\xbb\xbf/, '')
      .split('\n')
    this.#lines = lines.flatMap((line, index) => parseLine(line.replace(/\r$/, ''), index + 1) ?? [])
  }

  /** The last line that matches decides; `undefined` when none does. Directories above are not asked about. */
  test(path: string): Verdict | undefined {
    const below = asBytes(this.#directory === '' ? path : path.slice(this.#directory.length + 1))
    const found = this.#lines.findLast(({ matches }) => matches(below))
    if (found === undefined) return undefined
    return found.includes ? { kind: 'included' } : this.#ignoredBy(found)
  }

  #ignoredBy({ line, written }: IgnoreLine): Verdict {
    const pattern = decodeName(Buffer.from(written, 'latin1'))
    return { kind: 'ignored', source: this.#path, line, pattern }
  }
}

/** No path that git knows is as long. */
const MAX_LINE = 4096

function parseLine(written: string, line: number): IgnoreLine | undefined {
  if (written.startsWith('#') || written.length > MAX_LINE) return undefined
  const text = withoutTrailingSpaces(written)
  const includes = text.startsWith('!')
  const pattern = includes ? text.slice(1) : text
  return pattern === '' ? undefined : { line, written, includes, matches: gitPattern(pattern) }
}

/** `trim_trailing_spaces` of git's dir.c: a backslash keeps the space behind it. */
function withoutTrailingSpaces(text: string): string {
  let end = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') end = ++at + 1
    else if (text[at] !== ' ') end = at + 1
  }
  return text.slice(0, end)
}

function asBytes(name: string): string {
  return Buffer.from(encodeName(name)).toString('latin1')
}
