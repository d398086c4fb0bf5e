import { type Provided } from '../files/provided.ts';
import { type Guard } from '../guards/guards.ts';
import { type LookedUpSite, type Searching } from '../search/look-up.ts';
import { type SourceTail } from '../search/source-tail.ts';
/** A site with all that its verdict needs, but for the votes of the others. */
export interface EvaluatedSite extends LookedUpSite {
    /** The path as it is written; set where the head is no literal and some site needs it. */
    readonly sourceTail?: SourceTail | undefined;
    /** Why an absent target does no harm. */
    readonly guard?: Guard | undefined;
    /** Set when one of the absent targets is not meant to be in the repository. */
    readonly provided?: Provided | undefined;
    /** Something speaks against it: see `isDeclaredAlready` and `isLaidOver`. */
    readonly doubted?: boolean | undefined;
    /** Set when an absent target exists somewhere, but is not part of what is deployed. */
    readonly withheld?: {
        readonly path: string;
        readonly why: string;
    } | undefined;
}
/** Asks what only absent targets need to be asked: once, when the graph has settled. */
export declare function completeSites(sites: readonly LookedUpSite[], searching: Searching): readonly EvaluatedSite[];
