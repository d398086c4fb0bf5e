import ignore, { type Ignore, type IgnoreRule } from 'ignore'
import type { Absence } from '../model/file-tree.ts'
import { decodeName, directoryOf, encodeName, isRepoPath, joinPath, type RepoPath } from '../model/path.ts'
import { asGitReads } from './ignore-pattern.ts'

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
    let included = false
    for (let at = directoryOf(path); ; at = directoryOf(at)) {
      const file = this.#file(at)
      const verdict = file?.test(asked)
      if (included && verdict?.kind === 'ignored') file?.include(asked)
      else if (verdict?.kind === 'ignored') return verdict
      included ||= verdict?.kind === 'included'
      if (at === '') return NEVER
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

/** One .gitignore. Git matches bytes (`?` is one byte), so the library is given one character a byte. */
class IgnoreFile {
  readonly #path: string
  readonly #directory: string
  readonly #lines: readonly string[]
  readonly #patterns: Ignore

  constructor(path: string, text: string) {
    this.#path = path
    this.#directory = directoryOf(path)
    this.#lines = asBytes(text)
      .replace(/^\xef\xbb\xbf/, '')
      .split('\n')
    this.#patterns = ignore({ ignorecase: false })
    for (const [index, line] of this.#lines.entries()) {
      for (const pattern of asGitReads(line)) this.#patterns.add({ pattern, mark: String(index + 1) })
    }
  }

  /** `undefined` when no line matches. */
  test(path: string): Verdict | undefined {
    const { ignored, unignored, rule } = this.#patterns.test(this.#below(path))
    if (ignored && rule !== undefined) return this.#ignoredBy(rule)
    return unignored ? { kind: 'included' } : undefined
  }

  /** A deeper file includes this directory again. The library holds it for ignored, and all below, until told. */
  include(directory: string): void {
    const escaped = this.#below(directory).replaceAll(/[\\*?[\]]/g, '\\$&')
    this.#patterns.add({ pattern: `!/${escaped}` })
  }

  #ignoredBy(rule: IgnoreRule): Verdict {
    const line = Number(rule.mark)
    const pattern = decodeName(Buffer.from(this.#lines[line - 1]?.replace(/\r$/, '') ?? '', 'latin1'))
    return { kind: 'ignored', source: this.#path, line, pattern }
  }

  #below(path: string): string {
    return asBytes(this.#directory === '' ? path : path.slice(this.#directory.length + 1))
  }
}

function asBytes(name: string): string {
  return Buffer.from(encodeName(name)).toString('latin1')
}
