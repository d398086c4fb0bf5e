import { type RepoPath } from '../model/path.ts';
import type { Git, RunOptions } from './run.ts';
/**
 * When each file of the index last changed, as its stat said when git looked at it: milliseconds since 1970. Git itself
 * compares whole seconds, so that an edit within one that keeps size and time of modification passes for none.
 */
export declare function indexTimes(git: Git, options: RunOptions): Promise<ReadonlyMap<RepoPath, number>>;
/** Parses `ls-files -z --debug`: a name, NUL, then lines about it, of which the first is `  ctime: seconds:nanoseconds`. */
export declare function parseIndexTimes(output: Uint8Array): ReadonlyMap<RepoPath, number>;
/**
 * Whether git took a file for unchanged without looking at more than whole seconds, while the rest says that it is not.
 * `then`: as the index has it; `now`: as the disk has it.
 */
export declare function isDoubtful(then: number | undefined, now: number | undefined): boolean;
