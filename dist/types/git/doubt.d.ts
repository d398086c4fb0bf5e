import type { RepoPath } from '../model/path.ts';
import type { Disk } from '../tree/disk.ts';
import { type IndexEntry } from './listing.ts';
/**
 * Files that git may take for unchanged in error: it compares whole seconds, so that an edit within one that keeps size
 * and time of modification passes for none. Their bytes are to be looked at.
 */
export declare function doubtfulPaths(entries: readonly IndexEntry[], disk: Disk): ReadonlySet<RepoPath>;
