import { UnreadableFileError } from '../model/errors.ts'
import { directoryOf, extensionOf, isRepoPath, type RepoPath } from '../model/path.ts'
import type { Project } from '../resolve/verdicts/project.ts'
import { DEPLOYED_EXTENSIONS } from './deployed-extensions.ts'
import { SLIPS, type Slip, slipBetween } from './extension-slip.ts'
import type { RuleContext } from './rule.ts'

/** So many files with one extension are a convention, not a slip. */
const CONVENTION = 3
/** So many files make an extension one that others may be a slip of. */
const MEANT = 5
/** Documents and code that no server runs: a slip of one breaks no page. */
const NEVER_MEANT = new Set(['txt', 'rst', 'log', 'csv', 'tsv', 'bak', 'old', 'orig', 'tmp', 'dat', 'out'])

export interface Candidate {
  readonly extension: string
  readonly slip: Slip
}

/** What the names of both sides of a comparison say about one another. */
export interface ExtensionSurvey {
  readonly context: RuleContext
  /**
   * What an extension (lower case) may be a slip of: the most telling slip first, then the core extensions, then the
   * project's own by frequency. Empty for an extension that others are a slip of.
   */
  candidates(extension: string): readonly Candidate[]
  /** In lower case: the project uses it, so that one more file with it is no slip. */
  isEstablished(extension: string): boolean
  /** The same for one spelling, in its exact case. */
  isEstablishedSpelling(extension: string): boolean
  /** An include finds a file with this extension (lower case). */
  isExtensionIncluded(extension: string): boolean
  /** An include finds this very file. */
  isIncluded(path: string): boolean
  /** A file of its directory has the extension `php`. */
  hasPhpBeside(path: RepoPath): boolean
  /** The name is there on the other side, and not on this one. */
  isGone(path: string): boolean
  /** An include asks for this name in vain. */
  isWanted(path: string): boolean
  /** True, false, or undefined where nobody looked. */
  holdsPhp(path: RepoPath): boolean | undefined
  /** The bytes of `path` here are those of `gone` on the other side. */
  isSameFile(path: RepoPath, gone: string): boolean
}

/** Looks at every path of both trees once. */
export function surveyExtensions(context: RuleContext): ExtensionSurvey {
  const { project, other } = context
  const here = countExtensions(project)
  const there = other === undefined ? new Map<string, number>() : countExtensions(other)
  const folded = fold(here)
  const foldedThere = fold(there)
  const included = new Set<string>([project, other].flatMap(side => (side === undefined ? [] : includedPaths(side))))
  const includedExtensions = new Set([...included].map(path => extensionOf(path).toLowerCase()))
  const wanted = wantedPaths(project)
  return {
    context,
    candidates: candidatesAmong(meantExtensions(folded)),
    isEstablished: extension => (folded.get(extension) ?? 0) >= CONVENTION || foldedThere.has(extension),
    isEstablishedSpelling: extension => (here.get(extension) ?? 0) >= CONVENTION || there.has(extension),
    isExtensionIncluded: extension => includedExtensions.has(extension),
    isIncluded: path => included.has(path),
    hasPhpBeside: path => hasPhpBeside(path, project),
    isGone: path => isRepoPath(path) && other?.tree.paths.has(path) === true && !project.tree.paths.has(path),
    isWanted: path => wanted.has(path),
    holdsPhp: path => project.holdsPhp?.get(path),
    isSameFile: (path, gone) => isSameFile(context, path, gone),
  }
}

function countExtensions(project: Project): Map<string, number> {
  const counts = new Map<string, number>()
  for (const path of project.tree.paths) {
    const extension = extensionOf(path)
    if (extension !== '') counts.set(extension, (counts.get(extension) ?? 0) + 1)
  }
  return counts
}

function fold(counts: ReadonlyMap<string, number>): Map<string, number> {
  const folded = new Map<string, number>()
  for (const [extension, count] of counts) {
    const lower = extension.toLowerCase()
    folded.set(lower, (folded.get(lower) ?? 0) + count)
  }
  return folded
}

function meantExtensions(counts: ReadonlyMap<string, number>): string[] {
  const own = [...counts]
    .filter(([extension, count]) => count >= MEANT && /^[a-z]{3,10}$/.test(extension) && !NEVER_MEANT.has(extension))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return [...new Set([...DEPLOYED_EXTENSIONS, ...own.map(([extension]) => extension)])]
}

function candidatesAmong(meant: readonly string[]): (extension: string) => readonly Candidate[] {
  const known = new Map<string, readonly Candidate[]>()
  return written => {
    const candidates = known.get(written) ?? findCandidates(written, meant)
    known.set(written, candidates)
    return candidates
  }
}

function findCandidates(written: string, meant: readonly string[]): Candidate[] {
  const found: Candidate[] = []
  if (meant.includes(written)) return found
  for (const extension of meant) {
    const slip = slipBetween(written, extension)
    if (slip !== undefined) found.push({ extension, slip })
  }
  return found.sort((a, b) => SLIPS.indexOf(a.slip) - SLIPS.indexOf(b.slip))
}

function includedPaths({ sites }: Project): readonly RepoPath[] {
  return sites.flatMap(({ resolution }) => (resolution.kind === 'found' ? resolution.paths : []))
}

function hasPhpBeside(path: RepoPath, { tree }: Project): boolean {
  const directory = directoryOf(path)
  for (const sibling of tree.paths) if (sibling.endsWith('.php') && directoryOf(sibling) === directory) return true
  return false
}

function wantedPaths(project: Project): Set<string> {
  return new Set(
    project.sites.flatMap(({ resolution }) => (resolution.kind === 'missing' ? resolution.tried.slice(0, 5) : [])),
  )
}

function isSameFile({ project, other }: RuleContext, path: RepoPath, gone: string): boolean {
  if (other === undefined || !isRepoPath(gone) || !other.tree.paths.has(gone)) return false
  try {
    return project.tree.id(path) === other.tree.id(gone)
  } catch (error) {
    if (error instanceof UnreadableFileError) return false
    throw error
  }
}
