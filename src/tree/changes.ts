import type { FileTree } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'
import { idOrNothing } from './id-or-nothing.ts'
import { pairByContent } from './identical-pairs.ts'
import { pairBySimilarity } from './similar-pairs.ts'

/** What is different between two trees. Each path of either tree is in one of them at most. */
export interface Changes {
  /** Only in head. */
  readonly added: ReadonlySet<RepoPath>
  /** Only in base. */
  readonly deleted: ReadonlySet<RepoPath>
  /** In both, with other bytes or of another kind. */
  readonly modified: ReadonlySet<RepoPath>
  /** Base path to head path. */
  readonly renames: ReadonlyMap<RepoPath, RepoPath>
}

/**
 * Compares by content ids; reads only what was deleted or added, to find renames: of the same bytes first, then of at
 * least half of the same lines.
 */
export async function diffTrees(base: FileTree, head: FileTree): Promise<Changes> {
  const deleted = missingFrom(head, base)
  const added = missingFrom(base, head)
  const modified = [...base.paths].filter(path => head.paths.has(path) && differs(path, base, head))
  const identical = pairByContent(byId(base, deleted), byId(head, added))
  const [gone, come] = [without(deleted, identical.keys()), without(added, identical.values())]
  const similar = await pairBySimilarity({ tree: base, paths: gone }, { tree: head, paths: come })
  return {
    added: new Set(without(come, similar.values())),
    deleted: new Set(without(gone, similar.keys())),
    modified: new Set(modified),
    renames: new Map([...identical, ...similar]),
  }
}

function missingFrom(other: FileTree, tree: FileTree): RepoPath[] {
  return [...tree.paths].filter(path => !other.paths.has(path)).sort()
}

function without(paths: readonly RepoPath[], taken: Iterable<RepoPath>): RepoPath[] {
  const gone = new Set(taken)
  return paths.filter(path => !gone.has(path))
}

/** A file that cannot be read may have changed. */
function differs(path: RepoPath, base: FileTree, head: FileTree): boolean {
  const [before, after] = [idOrNothing(base, path), idOrNothing(head, path)]
  return before === undefined || before !== after || base.entry(path).kind !== head.entry(path).kind
}

function byId(tree: FileTree, paths: readonly RepoPath[]): Map<string, RepoPath[]> {
  const groups = new Map<string, RepoPath[]>()
  for (const path of paths) {
    const { kind } = tree.entry(path)
    const id = kind === 'submodule' ? undefined : idOrNothing(tree, path)
    if (id === undefined) continue
    const group = groups.get(`${kind} ${id}`)
    if (group === undefined) groups.set(`${kind} ${id}`, [path])
    else group.push(path)
  }
  return groups
}
