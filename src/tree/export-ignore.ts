import { decodeName, directoryOf, encodeName, joinPath, type RepoPath } from '../model/path.ts'
import { type AttributeLine, type AttributeState, type AttributeValue, parseAttributes } from './attributes-file.ts'
import { type Exclusion, type ExclusionTest, everyLevel } from './exclusion.ts'

const NAME = 'export-ignore'

/**
 * What `git archive` leaves out: paths, and all below directories, whose attribute export-ignore is set. `files` are the
 * texts of the tree's .gitattributes files, decoded as names are, by the directory that each lies in.
 */
export function exportIgnore(files: ReadonlyMap<string, string>): ExclusionTest {
  const parsed = new Map(Array.from(files, ([directory, text]) => [directory, parseAttributes(asBytes(text))]))
  const stack = new AttributeStack(parsed)
  return everyLevel(path => stack.exclusion(path))
}

interface Setting {
  readonly value: AttributeValue
  readonly directory: string
  readonly line: AttributeLine
}

/** Of several lines the last one of the nearest file decides; each attribute by itself (gitattributes(5)). */
class AttributeStack {
  readonly #files: ReadonlyMap<string, readonly AttributeLine[]>
  readonly #macros: ReadonlyMap<string, readonly AttributeState[]>

  constructor(files: ReadonlyMap<string, readonly AttributeLine[]>) {
    this.#files = files
    const macros = (files.get('') ?? []).filter(({ matches }) => matches === undefined)
    this.#macros = new Map(macros.map(({ pattern, states }) => [pattern, states]))
  }

  /** `asked` ends with a slash for a directory. */
  exclusion(asked: string): Exclusion | undefined {
    const settings = new Map<string, Setting>()
    for (let at = directoryOf(asked.replace(/\/$/, '')); ; at = directoryOf(at)) {
      this.#collect(at, asked, settings)
      if (settings.has(NAME) || at === '') break
    }
    const found = settings.get(NAME)
    if (found?.value !== true) return undefined
    const { directory, line } = found
    const source = `${joinPath(directory, '.gitattributes')}:${line.line}`
    return { source, pattern: decodeName(Buffer.from(line.pattern, 'latin1')) }
  }

  #collect(directory: string, asked: string, settings: Map<string, Setting>): void {
    const lines = this.#files.get(directory) ?? []
    const below = asBytes(directory === '' ? asked : asked.slice(directory.length + 1))
    for (const line of lines.toReversed()) {
      if (line.matches?.(below) === true) this.#fill(line.states, { directory, line }, settings)
    }
  }

  /** Later words of a line come first; what is said of an attribute once is not said again. */
  #fill(states: readonly AttributeState[], place: Omit<Setting, 'value'>, settings: Map<string, Setting>): void {
    for (const { name, value } of states.toReversed()) {
      if (settings.has(name)) continue
      settings.set(name, { ...place, value })
      const macro = value === true ? this.#macros.get(name) : undefined
      if (macro !== undefined) this.#fill(macro, place, settings)
    }
  }
}

function asBytes(name: string): string {
  return Buffer.from(encodeName(name)).toString('latin1')
}

/** Where the texts for `exportIgnore` are in a tree. */
export function attributesFiles(paths: Iterable<RepoPath>): RepoPath[] {
  return [...paths].filter(path => path === '.gitattributes' || path.endsWith('/.gitattributes'))
}
