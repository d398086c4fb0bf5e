import { compareNames, type RepoPath } from '../model/path.ts'
import {
  type DiffEntry,
  type ListedEntry,
  type Listing,
  listingOf,
  NOTHING,
  parseRawDiff,
  parseTreeListing,
} from './listing.ts'
import type { Git, RunOptions } from './run.ts'

type Known = readonly [sha: string, listing: Promise<Listing | undefined>]

const DIFF = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-relative', '--ignore-submodules=none']

/**
 * What is in the commits of one repository, each listed once. The second one is listed by what it has other than the
 * first: in a large repository two commits are nearly the same.
 */
export class TreeListings {
  readonly #git: Git
  readonly #known = new Map<string, Promise<Listing | undefined>>()

  constructor(git: Git) {
    this.#git = git
  }

  /** The entries of a commit; undefined where it or one of its trees is not here. Rejects as `Git.run` does. */
  of(sha: string, options: Pick<RunOptions, 'signal'> = {}): Promise<Listing | undefined> {
    const known = this.#known.get(sha)
    if (known !== undefined) return known
    const listed = this.#list(sha, options)
    this.#known.set(sha, listed)
    const forget = () => this.#known.delete(sha)
    // What is not here may be fetched.
    listed.then(entries => entries ?? forget(), forget)
    return listed
  }

  async #list(sha: string, options: Pick<RunOptions, 'signal'>): Promise<Listing | undefined> {
    const [other] = this.#known
    const apart = other && (await this.#fromOther(sha, other, options))
    if (apart !== undefined) return apart
    const { stdout, code } = await this.#run(['ls-tree', '-r', '-z', '--full-tree', sha], options)
    return code === 0 ? listingOf(parseTreeListing(stdout)) : undefined
  }

  async #fromOther(sha: string, [other, known]: Known, options: RunOptions): Promise<Listing | undefined> {
    const asked = this.#run([...DIFF, other, sha], options)
    // Who fails is told by the listing of the commit itself.
    const [listing, { stdout, code }] = await Promise.all([known.catch(() => undefined), asked])
    return listing === undefined || code !== 0 ? undefined : patched(listing, parseRawDiff(stdout))
  }

  #run(args: readonly string[], options: RunOptions) {
    return this.#git.run(args, { ...options, allowedExitCodes: [0, 128] })
  }
}

/** As a diff leaves it, in git's order. */
function patched(listing: Listing, changes: readonly DiffEntry[]): Listing {
  const left = new Map<RepoPath, ListedEntry>(listing)
  for (const { mode, id, path } of changes) {
    if (mode === NOTHING) left.delete(path)
    else left.set(path, { mode, id, path })
  }
  const added = changes.filter(({ path }) => !listing.has(path))
  return added.length === 0 ? left : inOrder(left, new Set(added.map(({ path }) => path)))
}

/** Some stand behind all others, and else all are in order. */
function inOrder(listing: Listing, last: ReadonlySet<RepoPath>): Listing {
  const ordered = new Map<RepoPath, ListedEntry>()
  const late = [...last].values()
  let next = late.next()
  const put = (path: RepoPath) => {
    const entry = listing.get(path)
    if (entry) ordered.set(path, entry)
  }
  for (const path of listing.keys()) {
    if (last.has(path)) break
    for (; !next.done && compareNames(next.value, path) < 0; next = late.next()) put(next.value)
    put(path)
  }
  for (; !next.done; next = late.next()) put(next.value)
  return ordered
}
