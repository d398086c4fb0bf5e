import { type RangeContext } from './context.ts';
import type { TreeSource } from './range.ts';
/** What the commit is wanted for: only for the head is a full clone asked to fetch, and without a cut. */
export interface Purpose {
    readonly isHead: boolean;
    /** A local commit that is likely to share most files; without one the API is not asked. */
    readonly reference: string | undefined;
}
/**
 * Makes the tree of a commit available: local objects, one fetch of exactly this commit, the trees API. Undefined when
 * none of them did; each rung that was tried leaves a note.
 */
export declare function obtainCommit(context: RangeContext, sha: string, purpose: Purpose): Promise<TreeSource | undefined>;
/**
 * Begins to make available a commit for which `obtainCommit` will be asked, as far as can be foreseen, but does not ask the
 * API. What it has to say is said then.
 */
export declare function obtainAhead(context: RangeContext, sha: string): void;
/** Ends what was begun in advance and is under way. No commit is fetched any more once this is settled. */
export declare function endAhead(context: RangeContext): Promise<void>;
export declare function short(sha: string): string;
/** The sha of a ref of the remote, by asking it; undefined when it does not say. */
export declare function remoteRef(context: RangeContext, ref: string): Promise<string | undefined>;
