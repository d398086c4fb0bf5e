import type { Absence, Entry } from '../model/file-tree.ts'
import { isRepoPath, type RepoPath } from '../model/path.ts'
import type { ObjectFormat } from '../tree/blob-id.ts'
import { type DirectoryTree, DiskTree, type KnownFile } from '../tree/directory-tree.ts'
import { Disk } from '../tree/disk.ts'
import { type IgnoreRules, ignoreRules } from '../tree/ignore.ts'
import { BlobReader } from './blob-reader.ts'
import { BlobTree } from './blob-tree.ts'
import { doubtfulPaths } from './doubt.ts'
import { filteredPaths } from './filters.ts'
import {
  type FileListing,
  type IndexEntry,
  kindOfMode,
  listingOf,
  NOTHING,
  parseFileListing,
  parseRawDiff,
} from './listing.ts'
import { missingObjects } from './missing-objects.ts'
import type { Git, RunOptions } from './run.ts'
import { askWorkTree } from './work-tree-questions.ts'

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
  const files = new Disk(place.root)
  const { onDisk, untracked, stored } = await takeInventory(git, files, options)
  for (const path of untracked) onDisk.set(path, onDisk.get(path) ?? {})
  const disk = new DiskTree(files, onDisk, place.format)
  const [missing, filtered] = await Promise.all([
    stored.length === 0 ? new Set<string>() : missingObjects(git, 'HEAD', options),
    filteredPaths(git, onDisk.keys(), options),
  ])
  return new WorkTree(place, {
    disk,
    stored: await BlobTree.open(new BlobReader(git), listingOf(stored), missing),
    untracked,
    filtered,
  })
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

async function takeInventory(git: Git, disk: Disk, options: RunOptions): Promise<Inventory> {
  const answers = askWorkTree(git, options)
  const [{ index, untracked, doubtful }, changed] = await Promise.all([
    answers.files.then(output => withDoubts(parseFileListing(output), disk)),
    answers.changed,
  ])
  const inventory: Inventory = { onDisk: new Map(), untracked: new Set(), stored: [] }
  for (const entry of index) {
    if (entry.skipped) inventory.stored.push(entry)
    else inventory.onDisk.set(entry.path, doubtful.has(entry.path) ? { kind: kindOfMode(entry.mode) } : knownOf(entry))
  }
  for (const { path, mode } of parseRawDiff(changed)) {
    if (mode === NOTHING) inventory.onDisk.delete(path)
    else inventory.onDisk.set(path, { kind: kindOfMode(mode) })
  }
  addUntracked(inventory, untracked)
  return inventory
}

/** Looks at the disk while git does. */
function withDoubts(listing: FileListing, disk: Disk) {
  return { ...listing, doubtful: doubtfulPaths(listing.index, disk) }
}

/** A trailing slash: a repository inside this one, which git would add as a submodule. */
function addUntracked({ onDisk, untracked }: Inventory, names: readonly string[]): void {
  for (const name of names) {
    const path = name.replace(/\/$/, '')
    if (!isRepoPath(path)) continue
    untracked.add(path)
    if (name !== path) onDisk.set(path, { kind: 'submodule', id: '' })
  }
}

function knownOf({ mode, id, trusted, stage }: IndexEntry): KnownFile {
  const kind = kindOfMode(mode)
  return trusted && stage === 0 ? { kind, id } : { kind }
}
