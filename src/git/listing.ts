import { isUtf8 } from 'node:buffer'
import type { Entry } from '../model/file-tree.ts'
import { decodeName, isRepoPath, type RepoPath } from '../model/path.ts'

/** One path of a commit or of the index. */
export interface ListedEntry {
  /** Octal, six digits: `100644`, `100755`, `120000` (symlink), `160000` (submodule). */
  readonly mode: string
  /** Id of the blob; of a submodule, of its commit. */
  readonly id: string
  readonly path: RepoPath
}

/** The NUL-terminated tokens of `-z` output. One that is not UTF-8 spoils no other. */
export function tokens(output: Uint8Array): string[] {
  // No sequence of UTF-8 runs over a NUL: what is valid as a whole is valid in parts.
  if (isUtf8(output)) return decodeName(output).split('\0').slice(0, -1)
  const found: string[] = []
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start)
    const stop = end < 0 ? output.length : end
    found.push(decodeName(output.subarray(start, stop)))
    start = stop + 1
  }
  return found
}

/** The paths of a commit or of the index, each with what stands there. */
export type Listing = ReadonlyMap<RepoPath, ListedEntry>

/** Of two entries with the same path the last one counts. */
export function listingOf(entries: readonly ListedEntry[]): Listing {
  const listing = new Map<RepoPath, ListedEntry>()
  for (const entry of entries) listing.set(entry.path, entry)
  return listing
}

/**
 * Parses `ls-tree -r -z`: mode, type and id with a blank between them, a tab, the name. Names that no checkout could make
 * (`..`) are left out.
 */
export function parseTreeListing(output: Uint8Array): ListedEntry[] {
  const entries: ListedEntry[] = []
  for (const token of tokens(output)) {
    const tab = token.indexOf('\t')
    const path = token.slice(tab + 1)
    if (!isRepoPath(path)) continue
    const about = token.slice(0, Math.max(tab, 0))
    const id = about.slice(about.lastIndexOf(' ') + 1)
    entries.push({ mode: about.slice(0, Math.max(about.indexOf(' '), 0)), id, path })
  }
  return entries
}

/** One line of the index. */
export interface IndexEntry extends ListedEntry {
  /** 0, or 1 to 3 where a merge has not been resolved. */
  readonly stage: number
  /** Left out of the work tree on purpose (skip-worktree). */
  readonly skipped: boolean
  /** Whether git looks at the file at all: not with assume-unchanged. */
  readonly trusted: boolean
  /** When the file last changed, as its stat said when git looked at it: milliseconds since 1970. */
  readonly changedAt: number
}

/** What follows the last name has no end of its own. */
const LAST = Uint8Array.of(0)

/** What is in a work tree, or should be. */
export interface FileListing {
  readonly index: readonly IndexEntry[]
  /** As git writes them: a repository inside this one ends with a slash. */
  readonly untracked: readonly string[]
}

/**
 * Parses `ls-files -o -c -s -v -z --debug`. First `? ` and the name of each untracked file; then for each entry a tag (`S`
 * skipped, lower case assumed unchanged), mode, id, stage, a tab, the name, NUL, and five lines about it, of which the first
 * is `  ctime: seconds:nanoseconds`.
 */
export function parseFileListing(output: Uint8Array): FileListing {
  const [index, untracked]: [IndexEntry[], string[]] = [[], []]
  let about: string | undefined
  for (const token of tokens(Buffer.concat([output, LAST]))) {
    // What was told of the entry before goes on in this token.
    const start = about === undefined ? 0 : afterLines(token, 5)
    if (about !== undefined) addEntry(index, about, token)
    const isUntracked = token.startsWith('? ', start)
    if (isUntracked) untracked.push(token.slice(start + 2))
    about = isUntracked ? undefined : token.slice(start)
  }
  return { index, untracked }
}

function afterLines(text: string, count: number): number {
  let at = 0
  for (let line = 0; line < count; line++) {
    const end = text.indexOf('\n', at)
    if (end < 0) return text.length
    at = end + 1
  }
  return at
}

function addEntry(index: IndexEntry[], line: string, about: string): void {
  const tab = line.indexOf('\t')
  const [tag = '', mode = '', id = '', stage = ''] = line.slice(0, tab).split(' ')
  const path = line.slice(tab + 1)
  if (!isRepoPath(path)) return
  const flags = { skipped: tag === 'S' || tag === 's', trusted: tag === 'H' }
  index.push({ mode, id, path, stage: Number(stage), ...flags, changedAt: changeTime(about) })
}

const CHANGED = '  ctime: '

/** Milliseconds since 1970, of `  ctime: seconds:nanoseconds` and other lines. */
function changeTime(about: string): number {
  const colon = about.indexOf(':', CHANGED.length)
  const seconds = Number(about.slice(CHANGED.length, colon))
  return seconds * 1e3 + Number(about.slice(colon + 1, about.indexOf('\n'))) / 1e6
}

/** One path of a raw diff, as it is on the right side. */
export interface DiffEntry extends ListedEntry {
  /** One letter: `A` added, `D` deleted, `M` modified, `T` of another kind, `U` unmerged (a second line may follow). */
  readonly status: string
}

/** Parses `--raw -z` without renames: `:mode mode id id status`, then the name as a token of its own. */
export function parseRawDiff(output: Uint8Array): DiffEntry[] {
  const found = tokens(output)
  const entries: DiffEntry[] = []
  for (let at = 0; at + 1 < found.length; at += 2) {
    const [, mode = '', , id = '', status = ''] = (found[at] ?? '').split(' ')
    const path = found[at + 1] ?? ''
    if (isRepoPath(path)) entries.push({ mode, id, status, path })
  }
  return entries
}

/** The mode of a side on which there is nothing. */
export const NOTHING = '000000'

/** What a mode stands for. */
export function kindOfMode(mode: string): Entry['kind'] {
  if (mode === '120000') return 'symlink'
  return mode === '160000' ? 'submodule' : 'file'
}
