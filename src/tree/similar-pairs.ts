import { UnreadableFileError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import { baseNameOf, extensionOf, type RepoPath } from '../model/path.ts'
import { type LineWeights, similarity, weighLines } from './line-weights.ts'

/** Some files of a tree. */
export interface Files {
  readonly tree: FileTree
  readonly paths: readonly RepoPath[]
}

/** Files on a side that are read at most, and pairs that are compared at most: a rewrite of everything stays quick. */
const MAX_FILES = 1000
const MAX_PAIRS = 200_000
const MAX_BYTES = 1024 * 1024
/** Of so few files on each side any two are compared, as git does; of more those that share an extension or a stem. */
const FEW = 100
/** As git's `-M`. */
const ENOUGH = 0.5

interface Weighed {
  readonly path: RepoPath
  readonly lines: LineWeights
}

interface Candidate {
  readonly from: RepoPath
  readonly to: RepoPath
  readonly score: number
}

/** Pairs deleted with added files of which at least half of the lines are the same, the most similar first. */
export async function pairBySimilarity(deleted: Files, added: Files): Promise<Map<RepoPath, RepoPath>> {
  const anyTwo = deleted.paths.length <= FEW && added.paths.length <= FEW
  const [before, after] = await Promise.all([weigh(deleted, added.paths, anyTwo), weigh(added, deleted.paths, anyTwo)])
  const pairs = new Map<RepoPath, RepoPath>()
  const taken = new Set<RepoPath>()
  for (const { from, to } of candidates(before, after, anyTwo)) {
    if (pairs.has(from) || taken.has(to)) continue
    pairs.set(from, to)
    taken.add(to)
  }
  return pairs
}

/** Those that could have a partner, the ones with a namesake on the other side first. */
async function weigh({ tree, paths }: Files, others: readonly RepoPath[], anyTwo: boolean): Promise<Weighed[]> {
  const [names, stems] = [new Set(others.map(baseNameOf)), new Set(others.map(stemOf))]
  const extensions = new Set(others.map(extensionOf))
  const rank = (path: RepoPath) =>
    names.has(baseNameOf(path)) ? 0 : stems.has(stemOf(path)) ? 1 : extensions.has(extensionOf(path)) ? 2 : 3
  const hopeful = paths.filter(path => (anyTwo || rank(path) < 3) && tree.entry(path).kind === 'file')
  const chosen = hopeful.sort((one, other) => rank(one) - rank(other)).slice(0, MAX_FILES)
  const weighed = await Promise.all(chosen.map(path => weighFile(tree, path)))
  return weighed.filter(file => file !== undefined)
}

async function weighFile(tree: FileTree, path: RepoPath): Promise<Weighed | undefined> {
  try {
    const bytes = await tree.read(path)
    return bytes.length > MAX_BYTES ? undefined : { path, lines: weighLines(bytes) }
  } catch (error) {
    if (error instanceof UnreadableFileError) return undefined
    throw error
  }
}

function candidates(before: readonly Weighed[], after: readonly Weighed[], anyTwo: boolean): Candidate[] {
  const found: Candidate[] = []
  let compared = 0
  for (const one of before) {
    for (const other of after) {
      if (!sameSize(one, other) || (!anyTwo && !sharesName(one, other))) continue
      if (++compared > MAX_PAIRS) return ordered(found)
      const alike = similarity(one.lines, other.lines)
      if (alike < ENOUGH) continue
      // A namesake wins over a file that is as similar, or hardly more.
      const namesake = baseNameOf(one.path) === baseNameOf(other.path) ? 0.1 : 0
      found.push({ from: one.path, to: other.path, score: alike + namesake })
    }
  }
  return ordered(found)
}

function sharesName(one: Weighed, other: Weighed): boolean {
  return extensionOf(one.path) === extensionOf(other.path) || stemOf(one.path) === stemOf(other.path)
}

function sameSize(one: Weighed, other: Weighed): boolean {
  const [a, b] = [one.lines.total, other.lines.total]
  return a <= 2 * b && b <= 2 * a
}

function ordered(found: Candidate[]): Candidate[] {
  return found.sort((a, b) => b.score - a.score || order(a.from, b.from) || order(a.to, b.to))
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** The base name up to its first dot that is not at its start. */
function stemOf(path: RepoPath): string {
  const base = baseNameOf(path)
  const dot = base.indexOf('.', 1)
  return dot < 0 ? base : base.slice(0, dot)
}
