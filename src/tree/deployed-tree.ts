import { UnreadableFileError } from '../model/errors.ts'
import type { Absence, Entry, FileTree } from '../model/file-tree.ts'
import { decidingGlob } from '../model/globs.ts'
import { decodeName, directoryOf, isRepoPath, joinPath, type RepoPath } from '../model/path.ts'
import type { DeployIgnore, DeploySettings } from '../model/settings.ts'
import { dockerIgnore } from './docker-ignore.ts'
import type { Exclusion, ExclusionTest } from './exclusion.ts'
import { attributesFiles, exportIgnore } from './export-ignore.ts'
import { ignoreRules } from './ignore.ts'

/** How a setting is named in messages: `deploy.exclude.0` → `deploy-guard.config.json:3:5`. */
export type SettingOrigin = (key: string) => string | undefined

/**
 * The tree without what the settings keep out of the artifact: a path that is left out is absent, and its absence names
 * the pattern. The ignore files that are respected are those of the tree itself. The same tree where nothing is left out.
 */
export async function deployedTree(
  tree: FileTree,
  deploy: DeploySettings,
  origin: SettingOrigin = () => undefined,
): Promise<FileTree> {
  const respected = await Promise.all(deploy.respect.map(kind => testOf[kind](tree, deploy.directory)))
  const tests = [globTest(deploy.exclude, origin), ...respected].filter(test => test !== undefined)
  return tests.length === 0 ? tree : filteredTree(tree, firstOf(tests))
}

/** The tree without the paths that the test leaves out. */
export function filteredTree(tree: FileTree, test: ExclusionTest): FileTree {
  const excluded = new Map<RepoPath, Exclusion>()
  for (const path of tree.paths) {
    const found = test(path, tree.entry(path).kind)
    if (found !== undefined) excluded.set(path, found)
  }
  return excluded.size === 0 ? tree : new FilteredTree(tree, excluded)
}

class FilteredTree implements FileTree {
  readonly paths: ReadonlySet<RepoPath>
  readonly excluded: ReadonlySet<RepoPath>
  readonly untracked?: ReadonlySet<RepoPath>
  readonly filtered?: ReadonlySet<RepoPath>
  readonly built?: boolean
  readonly #tree: FileTree
  readonly #exclusions: ReadonlyMap<RepoPath, Exclusion>

  constructor(tree: FileTree, excluded: ReadonlyMap<RepoPath, Exclusion>) {
    this.#tree = tree
    this.#exclusions = excluded
    this.excluded = new Set(excluded.keys())
    this.paths = without(tree.paths, excluded)
    if (tree.untracked !== undefined) this.untracked = without(tree.untracked, excluded)
    if (tree.filtered !== undefined) this.filtered = without(tree.filtered, excluded)
    if (tree.built !== undefined) this.built = tree.built
  }

  id(path: RepoPath): string {
    return this.#tree.id(this.#there(path))
  }

  entry(path: RepoPath): Entry {
    return this.#tree.entry(this.#there(path))
  }

  absence(path: RepoPath): Absence {
    const found = this.#exclusions.get(path)
    return found === undefined ? this.#tree.absence(path) : { kind: 'excluded', ...found }
  }

  async read(path: RepoPath): Promise<Uint8Array> {
    return this.#tree.read(this.#there(path))
  }

  async close(): Promise<void> {
    await this.#tree.close?.()
  }

  #there(path: RepoPath): RepoPath {
    if (this.excluded.has(path)) throw new RangeError(`not in the tree: ${path}`)
    return path
  }
}

function without(paths: ReadonlySet<RepoPath>, excluded: ReadonlyMap<RepoPath, Exclusion>): Set<RepoPath> {
  return new Set([...paths].filter(path => !excluded.has(path)))
}

function firstOf(tests: readonly ExclusionTest[]): ExclusionTest {
  return (path, kind) => {
    for (const test of tests) {
      const found = test(path, kind)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function globTest(globs: readonly string[], origin: SettingOrigin): ExclusionTest | undefined {
  if (globs.length === 0) return undefined
  const deciding = decidingGlob(globs)
  return path => {
    const index = deciding(path)
    const pattern = index === undefined ? undefined : globs[index]
    if (pattern === undefined || pattern.startsWith('!')) return undefined
    return { source: origin(`deploy.exclude.${index}`) ?? 'deploy.exclude', pattern }
  }
}

type Open = (tree: FileTree, directory: string) => Promise<ExclusionTest | undefined>

const testOf: Readonly<Record<DeployIgnore, Open>> = {
  async 'export-ignore'(tree) {
    const texts = new Map<string, string>()
    for (const path of attributesFiles(tree.paths)) {
      const text = await textOf(tree, path)
      if (text !== undefined) texts.set(directoryOf(path), text)
    }
    return texts.size === 0 ? undefined : exportIgnore(texts)
  },

  /** The file that is named after the Dockerfile counts alone where it is there. */
  async dockerignore(tree, directory) {
    for (const name of ['Dockerfile.dockerignore', '.dockerignore']) {
      const path = joinPath(directory, name)
      const text = await textOf(tree, path)
      if (text !== undefined) return dockerIgnore({ path, text, directory })
    }
    return undefined
  },

  /** As WP-CLI's dist-archive reads it: like a .gitignore. */
  async distignore(tree, directory) {
    const path = joinPath(directory, '.distignore')
    const text = await textOf(tree, path)
    if (text === undefined || !isRepoPath(path)) return undefined
    const rules = ignoreRules(new Set([path]), () => text, '.distignore')
    return asked => {
      const found = rules.absence(asked)
      return found.kind === 'ignored' ? { source: `${found.source}:${found.line}`, pattern: found.pattern } : undefined
    }
  },
}

/** Undefined when it is no file of the tree, or cannot be read. */
async function textOf(tree: FileTree, path: string): Promise<string | undefined> {
  if (!isRepoPath(path) || !tree.paths.has(path) || tree.entry(path).kind !== 'file') return undefined
  try {
    return decodeName(await tree.read(path))
  } catch (error) {
    if (error instanceof UnreadableFileError) return undefined
    throw error
  }
}
