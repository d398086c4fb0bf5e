import type { Absence, Entry } from '../model/file-tree.ts'
import { isRepoPath, type RepoPath } from '../model/path.ts'
import type { ObjectFormat } from '../tree/blob-id.ts'
import { type DirectoryTree, DiskTree, type KnownFile } from '../tree/directory-tree.ts'
import { Disk } from '../tree/disk.ts'
import { type IgnoreRules, ignoreRules } from '../tree/ignore.ts'
import { BlobTree } from './blob-tree.ts'
import { disarmFilters, filteredPaths } from './filters.ts'
import { indexTimes, isDoubtful } from './index-times.ts'
import { type IndexEntry, kindOfMode, NOTHING, parseIndexListing, parseRawDiff, tokens } from './listing.ts'
import { missingObjects } from './missing-objects.ts'
import type { Git, RunOptions } from './run.ts'

/** Where a work tree is and how its repository names objects. */
export interface WorkTreePlace {
  /** Absolute: the top of the work tree. */
  readonly root: string
  /** The directory that was asked for, inside `root`. */
  readonly prefix: string
  readonly format: ObjectFormat
}

/** What git knows of a work tree, each path in one of the three. */
interface Inventory {
  /** Tracked or about to be, and on the disk. */
  readonly onDisk: Map<RepoPath, KnownFile>
  readonly untracked: Set<RepoPath>
  /** In the repository and deliberately not on the disk (sparse checkout). */
  readonly stored: IndexEntry[]
}

/** Tracked files as they stand on the disk, and untracked ones that the tree's own .gitignore files do not name. */
export async function openWorkTree(git: Git, place: WorkTreePlace, options: RunOptions): Promise<DirectoryTree> {
  const [{ onDisk, untracked, stored }, times] = await Promise.all([
    takeInventory(git, options),
    indexTimes(git, options),
  ])
  for (const path of untracked) onDisk.set(path, onDisk.get(path) ?? {})
  const files = new Disk(place.root)
  doubt(onDisk, files, times)
  const disk = new DiskTree(files, onDisk, place.format)
  const missing = stored.length === 0 ? new Set<string>() : await missingObjects(git, 'HEAD', options)
  const filtered = await filteredPaths(git, onDisk.keys(), options)
  return new WorkTree(place, { disk, stored: await BlobTree.open(git, stored, missing), untracked, filtered })
}

/** What git may have taken for unchanged in error is looked at again, by its bytes. */
function doubt(onDisk: Inventory['onDisk'], disk: Disk, times: ReadonlyMap<RepoPath, number>): void {
  for (const [path, { id, kind }] of onDisk) {
    if (id !== undefined && kind !== 'submodule' && isDoubtful(times.get(path), disk.changedAt(path)))
      onDisk.set(path, { kind })
  }
}

interface Parts {
  readonly disk: DiskTree
  readonly stored: BlobTree
  readonly untracked: ReadonlySet<RepoPath>
  readonly filtered: ReadonlySet<RepoPath>
}

class WorkTree implements DirectoryTree {
  readonly root: string
  readonly prefix: string
  readonly paths: ReadonlySet<RepoPath>
  readonly untracked: ReadonlySet<RepoPath>
  readonly filtered: ReadonlySet<RepoPath>
  readonly #disk: DiskTree
  readonly #stored: BlobTree
  readonly #ignore: IgnoreRules

  constructor(place: WorkTreePlace, parts: Parts) {
    this.root = place.root
    this.prefix = place.prefix
    this.untracked = parts.untracked
    this.filtered = parts.filtered
    this.#disk = parts.disk
    this.#stored = parts.stored
    this.paths = new Set([...parts.disk.paths, ...parts.stored.paths])
    this.#ignore = ignoreRules(this.paths, path => this.#holder(path).ignoreFile(path))
  }

  id(path: RepoPath): string {
    return this.#holder(path).id(path)
  }

  entry(path: RepoPath): Entry {
    return this.#holder(path).entry(path)
  }

  absence(path: RepoPath): Absence {
    return this.#ignore.absence(path)
  }

  read(path: RepoPath): Promise<Uint8Array> {
    return this.#holder(path).read(path)
  }

  close(): Promise<void> {
    return this.#stored.close()
  }

  #holder(path: RepoPath): DiskTree | BlobTree {
    return this.#stored.paths.has(path) ? this.#stored : this.#disk
  }
}

async function takeInventory(git: Git, options: RunOptions): Promise<Inventory> {
  const [listed, others, changed] = await Promise.all([
    git.run(['ls-files', '-s', '-v', '-z'], options),
    git.run(['ls-files', '-o', '-z', '--exclude-per-directory=.gitignore'], options),
    diffFiles(git, options),
  ])
  const inventory: Inventory = { onDisk: new Map(), untracked: new Set(), stored: [] }
  for (const entry of parseIndexListing(listed.stdout)) {
    if (entry.skipped) inventory.stored.push(entry)
    else inventory.onDisk.set(entry.path, knownOf(entry))
  }
  for (const { path, mode } of parseRawDiff(changed)) {
    if (mode === NOTHING) inventory.onDisk.delete(path)
    else inventory.onDisk.set(path, { kind: kindOfMode(mode) })
  }
  // A trailing slash: a repository inside this one, which git would add as a submodule.
  for (const name of tokens(others.stdout)) {
    const path = name.replace(/\/$/, '')
    if (!isRepoPath(path)) continue
    inventory.untracked.add(path)
    if (name !== path) inventory.onDisk.set(path, { kind: 'submodule', id: '' })
  }
  return inventory
}

function knownOf({ mode, id, trusted, stage }: IndexEntry): KnownFile {
  const kind = kindOfMode(mode)
  return trusted && stage === 0 ? { kind, id } : { kind }
}

/** What differs from the index by its stat data. Content is compared only where a stat proves nothing. */
async function diffFiles(git: Git, options: RunOptions): Promise<Uint8Array> {
  const flags = ['-z', '--raw', '--no-renames', '--no-ext-diff', '--ignore-submodules=all']
  return (await git.run([...(await disarmFilters(git, options)), 'diff-files', ...flags], options)).stdout
}
