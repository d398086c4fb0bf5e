import { type Listing } from './listing.ts';
import type { Git, RunOptions } from './run.ts';
/**
 * What is in the commits of one repository, each listed once. The second one is listed by what it has other than the
 * first: in a large repository two commits are nearly the same.
 */
export declare class TreeListings {
    #private;
    constructor(git: Git);
    /** The entries of a commit; undefined where it or one of its trees is not here. Rejects as `Git.run` does. */
    of(sha: string, options?: Pick<RunOptions, 'signal'>): Promise<Listing | undefined>;
}
