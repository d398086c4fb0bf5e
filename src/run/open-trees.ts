import { commitTree } from '../git/commit-tree.ts'
import { openIndex } from '../git/index-tree.ts'
import { locateWorkTree, openDirectory } from '../git/open-directory.ts'
import type { RangeSide, ResolvedRange } from '../git/range/range.ts'
import { gitOfRun } from '../git/remembering-git.ts'
import type { Git } from '../git/run.ts'
import type { FileTree } from '../model/file-tree.ts'

/** A range with something to judge. */
export type OpenRange = Exclude<ResolvedRange, { kind: 'skipped' }>

/** The trees of a range, open. */
export interface OpenTrees {
  /** The range, or `all` where the directory turned out to have nothing to do with the repository around it. */
  readonly range: OpenRange
  readonly head: FileTree
  readonly base?: FileTree
  /** Absolute: what paths are relative to. */
  readonly root: string
  /** The directory of the run inside `root`; `''` when it is the root. */
  readonly prefix: string
  close(): Promise<void>
}

interface Place {
  readonly root: string
  readonly prefix: string
}

interface Where {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal?: AbortSignal
  /** Absolute. */
  readonly directory: string
  /** One for that directory, which may know something already. Default: a new one. */
  readonly git?: Git
}

/** Opens what is compared. Rejects with UserError. */
export async function openTrees(planned: OpenRange, asked: Where): Promise<OpenTrees> {
  const where = { ...asked, git: gitOf(asked) }
  const repository = await locateWorkTree(where.git)
  const head = await openSide(planned.head, where)
  const place: Place = head.place ?? repository ?? { root: where.directory, prefix: '' }
  const foreign = head.place !== undefined && repository !== undefined && head.place.root !== repository.root
  const range = foreign ? everythingOf(planned) : planned
  const base = range.kind === 'all' ? undefined : await openBase(range.base, head.tree, where)
  return {
    range,
    head: head.tree,
    ...(base && { base: base.tree }),
    root: place.root,
    prefix: place.prefix,
    async close() {
      await head.tree.close?.()
      await base?.tree.close?.()
    },
  }
}

function gitOf({ git, directory, env }: Where): Git {
  return git ?? gitOfRun(directory, { inherited: env })
}

function everythingOf({ head, settingsFrom }: OpenRange): OpenRange {
  const method = 'everything, since git ignores this directory'
  return { kind: 'all', head: { ...head, sha: '' }, method, complete: true, notes: [], settingsFrom }
}

/** Opens a side to compare with the open tree `head`. Whoever opens it closes it. Rejects with UserError. */
export async function openBase(side: RangeSide, head: FileTree, where: Where): Promise<{ readonly tree: FileTree }> {
  return side.tree.kind === 'api-tree' ? { tree: await side.tree.open(head) } : openSide(side, where)
}

async function openSide({ tree }: RangeSide, where: Where): Promise<{ tree: FileTree; place?: Place }> {
  const { directory, env, signal } = where
  const git = gitOf(where)
  const options = { inherited: env, signal, git }
  switch (tree.kind) {
    case 'worktree': {
      const opened = await openDirectory(directory, options)
      return { tree: opened, place: opened }
    }
    case 'index': {
      // `git commit FILE` hands its hooks another index than the usual one.
      const indexFile = env['GIT_INDEX_FILE'] || undefined
      const opened = await openIndex(directory, { ...options, indexFile })
      return { tree: opened, place: opened }
    }
    case 'commit':
      return { tree: await commitTree(git, tree.sha, { signal }) }
    case 'api-tree':
      throw new TypeError('only the base can be a tree of the network')
  }
}
