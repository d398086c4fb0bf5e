import { type RepoPath } from '../../model/path.ts';
import type { World } from '../engine.ts';
/** An absent file that is not meant to be in the repository. */
export interface Provided {
    readonly why: string;
    /** The tracked sample that tells what the file will hold. */
    readonly standIn?: RepoPath;
    /** The code seems to make it. But what was in the repository before was deployed with it: then nobody makes it. */
    readonly seemsMade?: true;
}
/** Guard 8 of an absent `path` (relative to the root, without `.` and `..`). */
export declare function providedBy(path: string, world: World, writes: (path: string) => boolean): Provided | undefined;
/** Why a file that somebody has is not part of what is deployed. */
export declare function withheld(path: string, world: World): string | undefined;
/** A sibling whose name is that of the file with a word for "sample" in it: `wp-config-sample.php`, `a.php.dist`. */
export declare function sampleOf(path: string, world: World): RepoPath | undefined;
/** What a package manager installs beside a manifest that is in the tree. */
export declare function installed(path: string, world: World): Provided | undefined;
