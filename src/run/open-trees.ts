import { BlobReader } from '../git/blob-reader.ts'
import { type CommitTree, commitTree } from '../git/commit-tree.ts'
import { openIndex } from '../git/index-tree.ts'
import { locateWorkTree, openDirectory } from '../git/open-directory.ts'
import type { RangeSide, ResolvedRange } from '../git/range/range.ts'
import { gitOfRun } from '../git/remembering-git.ts'
import type { Git } from '../git/run.ts'
import { TreeListings } from '../git/tree-listings.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { HeadAhead } from './head-ahead.ts'

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
  /** What was done before the base was known. Default: nothing. */
  readonly ahead?: HeadAhead | undefined
  /** Shared by both sides. Default: each commit has its own. */
  readonly blobs?: BlobReader
  readonly listings?: TreeListings
}

/** Opens what is compared, both sides at the same time. Rejects with UserError. */
export async function openTrees(planned: OpenRange, asked: Where): Promise<OpenTrees> {
  const git = gitOf(asked)
  const { blobs, listings } = asked.ahead ?? { blobs: new BlobReader(git), listings: new TreeListings(git) }
  const where = { ...asked, git, blobs, listings }
  const repository = await locateWorkTree(git)
  const opening = openSide(planned.head, where)
  const [head, base] = await Promise.allSettled([opening, baseOf(planned, opening, where)])
  if (head.status === 'rejected') return closedFor(head.reason, base)
  const { tree, place = repository ?? { root: where.directory, prefix: '' } } = head.value
  const foreign = head.value.place !== undefined && repository !== undefined && place.root !== repository.root
  if (foreign) await closeSide(base)
  else if (base.status === 'rejected') return closedFor(base.reason, head)
  const other = foreign || base.status === 'rejected' ? undefined : base.value
  return {
    range: foreign ? everythingOf(planned) : planned,
    head: tree,
    ...(other && { base: other.tree }),
    root: place.root,
    prefix: place.prefix,
    async close() {
      await tree.close?.()
      await other?.tree.close?.()
    },
  }
}

interface OpenSide {
  readonly tree: FileTree
  readonly place?: Place
}

/** A base of the network is made from the head, every other one by itself. */
async function baseOf(range: OpenRange, head: Promise<OpenSide>, where: Where): Promise<OpenSide | undefined> {
  if (range.kind === 'all') return undefined
  return range.base.tree.kind === 'api-tree'
    ? openBase(range.base, (await head).tree, where)
    : openSide(range.base, where)
}

async function closedFor(fault: unknown, other: Settled): Promise<never> {
  await closeSide(other)
  throw fault
}

type Settled = PromiseSettledResult<OpenSide | undefined>

async function closeSide(side: Settled): Promise<void> {
  if (side.status === 'fulfilled') await side.value?.tree.close?.()
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

function commitOf(sha: string, where: Where): Promise<CommitTree> {
  const { signal, blobs, listings } = where
  return commitTree(gitOf(where), sha, { signal, blobs, listings })
}

async function openSide({ tree }: RangeSide, where: Where): Promise<OpenSide> {
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
      const opened = await openIndex(directory, { ...options, indexFile, blobs: where.blobs })
      return { tree: opened, place: opened }
    }
    case 'commit':
      return { tree: (await where.ahead?.treeOf(tree.sha)) ?? (await commitOf(tree.sha, where)) }
    case 'api-tree':
      throw new TypeError('only the base can be a tree of the network')
  }
}
