import type { FileTree } from '../../model/file-tree.ts'
import { groupBy } from '../../model/group-by.ts'
import { baseNameOf, directoryOf, isRepoPath, joinPath, type RepoPath } from '../../model/path.ts'
import { beginningWith } from './first-not-below.ts'

/** What PHP's open() would meet at a path of the tree. */
export type Lookup =
  | { readonly kind: 'file'; readonly path: RepoPath }
  | { readonly kind: 'directory'; readonly path: string }
  /** Leaves the tree: by `..`, or through the symlink `link`, so that something may well be there. */
  | { readonly kind: 'outside'; readonly link?: RepoPath }
  /** Passes a symlink whose target is not in the tree. */
  | { readonly kind: 'dangling'; readonly link: RepoPath; readonly target: string }
  /** Lies in or at a submodule: what is there is not known. */
  | { readonly kind: 'submodule'; readonly path: RepoPath }
  | { readonly kind: 'absent' }

/** The kernel's own bound on links in one path (path_resolution(7)). */
const MAX_LINKS = 40

/** Among so many files of one name those with a longer tail are looked for once. */
const MANY_NAMED = 16

/** Answers questions about which paths exist, the way a case-sensitive file system with symlinks would. */
export class TreeIndex {
  readonly tree: FileTree
  private readonly directories: ReadonlySet<string>
  private sorted: readonly RepoPath[] | undefined
  private folded: ReadonlyMap<string, readonly string[]> | undefined
  private byDirectory: ReadonlyMap<string, readonly RepoPath[]> | undefined
  private foldedBaseNames: ReadonlyMap<string, readonly RepoPath[]> | undefined
  private baseNames: ReadonlyMap<string, readonly RepoPath[]> | undefined
  private readonly tails = new Map<string, readonly RepoPath[]>()
  private readonly endings = new Map<string, readonly string[]>()
  private readonly lookups = new Map<string, Lookup>()

  constructor(tree: FileTree) {
    this.tree = tree
    this.directories = directoriesOf(tree.paths)
  }

  isDirectory(path: string): boolean {
    return this.directories.has(path)
  }

  /** True when a directory of the tree ends with these parts. */
  endsWithDirectory(tail: string): boolean {
    const ending = `/${tail}`
    for (const directory of this.directories) if (directory.endsWith(ending)) return true
    return false
  }

  /** The directories of the tree that end with these parts. */
  directoriesEnding(tail: string): readonly string[] {
    const known = this.endings.get(tail)
    if (known) return known
    const ending = `/${tail}`
    const found = [...this.directories].filter(directory => directory === tail || directory.endsWith(ending))
    this.endings.set(tail, found)
    return found
  }

  /**
   * `path` is relative to the root and may hold `.`, `..` and empty parts; `..` after a part that does not exist is
   * taken back textually, as PHP's include does (php-src, virtual_file_ex); after a file it leads nowhere.
   */
  lookup(path: string): Lookup {
    const known = this.lookups.get(path)
    if (known) return known
    const found = this.tree.paths.has(path as RepoPath) ? this.lookupPlain(path) : this.walk(path.split('/'), MAX_LINKS)
    this.lookups.set(path, found)
    return found
  }

  private lookupPlain(path: string): Lookup {
    if (!isRepoPath(path)) return { kind: 'absent' }
    return this.tree.entry(path).kind === 'file' ? { kind: 'file', path } : this.walk(path.split('/'), MAX_LINKS)
  }

  private walk(parts: readonly string[], linksLeft: number): Lookup {
    let at = ''
    for (const [index, part] of parts.entries()) {
      if (part === '.' || (part === '' && index < parts.length - 1)) continue
      if (part === '') return this.isDirectory(at) || at === '' ? { kind: 'directory', path: at } : { kind: 'absent' }
      const next = part === '..' ? this.above(at) : this.step(at, part, { rest: parts.slice(index + 1), linksLeft })
      if (typeof next !== 'string') return next
      at = next
    }
    return this.standing(at)
  }

  private above(at: string): string | Lookup {
    if (at === '') return { kind: 'outside' }
    return this.isFile(at) ? { kind: 'absent' } : directoryOf(at)
  }

  /** The path one part further; or, through a link or at a submodule, where it all ends. */
  private step(at: string, part: string, way: { rest: readonly string[]; linksLeft: number }): string | Lookup {
    const next = joinPath(at, part)
    const entry = this.entryAt(next)
    if (entry?.kind === 'submodule') return { kind: 'submodule', path: next as RepoPath }
    return entry?.kind === 'symlink' ? this.follow(next, entry.target, way.rest, way.linksLeft) : next
  }

  private entryAt(path: string) {
    return isRepoPath(path) && this.tree.paths.has(path) ? this.tree.entry(path) : undefined
  }

  private isFile(path: string): boolean {
    return this.entryAt(path)?.kind === 'file'
  }

  private follow(link: string, target: string, rest: readonly string[], linksLeft: number): Lookup {
    if (target.startsWith('/')) return { kind: 'outside', link: link as RepoPath }
    if (linksLeft === 0) return { kind: 'dangling', link: link as RepoPath, target }
    const aim = this.walk([...directoryOf(link).split('/').filter(Boolean), ...target.split('/')], linksLeft - 1)
    if (aim.kind === 'absent') return { kind: 'dangling', link: link as RepoPath, target }
    if (aim.kind === 'outside') return { kind: 'outside', link: link as RepoPath }
    if (rest.length === 0 || (aim.kind !== 'directory' && aim.kind !== 'file')) return aim
    return this.walk([...aim.path.split('/').filter(Boolean), ...rest], linksLeft - 1)
  }

  private standing(path: string): Lookup {
    if (this.isFile(path)) return { kind: 'file', path: path as RepoPath }
    return path === '' || this.isDirectory(path) ? { kind: 'directory', path } : { kind: 'absent' }
  }

  /** Files whose path equals `path` but for case or Unicode form. */
  inAnotherCase(path: string): readonly RepoPath[] {
    this.folded ??= groupBy(this.tree.paths, foldName)
    const twins = this.folded.get(foldName(path)) ?? []
    return twins.filter(twin => twin !== path) as RepoPath[]
  }

  /** As `inAnotherCase`, for the end of a path. */
  tailInAnotherCase(tail: string): readonly RepoPath[] {
    this.foldedBaseNames ??= groupBy([...this.tree.paths].sort(), path => foldName(baseNameOf(path)))
    const ending = foldName(`/${tail}`)
    const twins = this.foldedBaseNames.get(foldName(baseNameOf(tail))) ?? []
    return twins.filter(path => foldName(`/${path}`).endsWith(ending))
  }

  /** The paths that begin so, sorted. */
  beginningWith(prefix: string): Iterable<RepoPath> {
    this.sorted ??= [...this.tree.paths].sort()
    return beginningWith(this.sorted, prefix)
  }

  /** The entries that stand in a directory itself. */
  filesIn(directory: string): readonly RepoPath[] {
    this.byDirectory ??= groupBy([...this.tree.paths].sort(), directoryOf) as ReadonlyMap<string, RepoPath[]>
    return this.byDirectory.get(directory) ?? []
  }

  /** All files with this base name, sorted. */
  withBaseName(name: string): readonly RepoPath[] {
    this.baseNames ??= groupBy([...this.tree.paths].sort(), baseNameOf) as ReadonlyMap<string, RepoPath[]>
    return this.baseNames.get(name) ?? []
  }

  /** Files whose path ends with `tail` at a part's boundary, or is it; sorted. */
  withTail(tail: string): readonly RepoPath[] {
    const named = this.withBaseName(baseNameOf(tail))
    if (named.length < MANY_NAMED) return endingWith(named, tail)
    const known = this.tails.get(tail) ?? endingWith(named, tail)
    this.tails.set(tail, known)
    return known
  }
}

function endingWith(paths: readonly RepoPath[], tail: string): readonly RepoPath[] {
  const ending = `/${tail}`
  return paths.filter(path => path === tail || path.endsWith(ending))
}

/** Two names that a case-insensitive, form-insensitive file system takes for one. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function directoriesOf(paths: Iterable<string>): ReadonlySet<string> {
  const directories = new Set<string>()
  for (const path of paths) {
    for (let directory = directoryOf(path); directory !== '' && !directories.has(directory); ) {
      directories.add(directory)
      directory = directoryOf(directory)
    }
  }
  return directories
}
