import type { Problem } from '../../model/report.ts';
import type { Sides } from '../evaluating/evaluate-sides.ts';
import type { JudgedTree } from '../reporting/make-report.ts';
import type { Setup } from '../setup.ts';
import type { JudgedSides } from './judge-sides.ts';
/** What the rules find in both trees, and what suppresses it. */
export interface FoundInSides {
    readonly head: JudgedTree;
    readonly base?: JudgedTree;
    /** Rules that crashed over the head tree. */
    readonly problems: readonly Problem[];
}
export declare function findInSides({ head, before }: Sides, judged: JudgedSides, { options, settings, rules }: Setup): Promise<FoundInSides>;
