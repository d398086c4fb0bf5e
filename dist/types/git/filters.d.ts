import { type RepoPath } from '../model/path.ts';
import type { Git, RunOptions } from './run.ts';
/**
 * Flags that empty every clean and smudge command that is configured. Git would run them on a file that was written in
 * the same moment as the index, because then only the content can tell whether it changed.
 */
export declare function disarmFilters(git: Git, options: RunOptions): Promise<string[]>;
/**
 * The paths between whose bytes on the disk and in the repository a filter stands that is configured here (git-crypt, Git
 * LFS): the id of the index names the latter.
 */
export declare function filteredPaths(git: Git, paths: Iterable<RepoPath>, options: RunOptions): Promise<Set<RepoPath>>;
