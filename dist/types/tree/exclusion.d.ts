import type { Entry } from '../model/file-tree.ts';
import { type RepoPath } from '../model/path.ts';
/** What leaves a path out of what is deployed. */
export interface Exclusion {
    /** Where the pattern stands: a file with its line, or a setting. */
    readonly source: string;
    readonly pattern: string;
}
/** Asked about a path of a tree and what stands there. Undefined: nothing leaves it out. */
export type ExclusionTest = (path: RepoPath, kind: Entry['kind']) => Exclusion | undefined;
/** What leaves out a directory leaves out all below it. `test` is asked about directories with a slash at their end. */
export declare function everyLevel(test: (asked: string) => Exclusion | undefined): ExclusionTest;
