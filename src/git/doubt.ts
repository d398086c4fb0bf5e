import { platform } from 'node:process'
import type { RepoPath } from '../model/path.ts'
import type { Disk } from '../tree/disk.ts'
import { type IndexEntry, kindOfMode } from './listing.ts'

/**
 * Files that git may take for unchanged in error: it compares whole seconds, so that an edit within one that keeps size
 * and time of modification passes for none. Their bytes are to be looked at.
 */
export function doubtfulPaths(entries: readonly IndexEntry[], disk: Disk): ReadonlySet<RepoPath> {
  const found = new Set<RepoPath>()
  for (const { path, mode, changedAt, trusted } of entries) {
    if (trusted && kindOfMode(mode) !== 'submodule' && isDoubtful(changedAt, disk.changedAt(path))) found.add(path)
  }
  return found
}

/** `then`: as the index has it; `now`: as the disk has it. */
function isDoubtful(then: number, now: number | undefined): boolean {
  // On Windows git writes down when a file was made.
  if (now === undefined || platform === 'win32') return false
  return Math.floor(then / 1000) === Math.floor(now / 1000) && Math.abs(then - now) > PRECISION
}

/** Milliseconds since 1970 as a double are a quarter of a microsecond apart. */
const PRECISION = 0.001
