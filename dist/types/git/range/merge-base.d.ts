import { type RangeContext } from './context.ts';
import type { MergePartner, SelfMeaning } from './plan.ts';
import type { Inquiry } from './workflow-runs.ts';
/** A common ancestor; `selfProved` is false when it claims to be the head itself without saying so twice. */
export interface MergeBase {
    readonly sha: string;
    readonly selfProved: boolean;
}
/** Local where both sides are here, else by the compare API. */
export declare function mergeBase(context: RangeContext, head: string, partner: MergePartner): Promise<Inquiry<MergeBase>>;
/** What it means that the merge-base is the head. */
export declare function selfMeaning(base: MergeBase, wanted: SelfMeaning): SelfMeaning;
