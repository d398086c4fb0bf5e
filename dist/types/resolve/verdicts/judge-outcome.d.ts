import { type RepoPath } from '../../model/path.ts';
import type { TreeIndex } from '../files/tree-index.ts';
import type { Outcome } from '../search/search.ts';
import type { Anchors } from './anchors.ts';
import type { Before } from './before.ts';
import type { EvaluatedSite } from './complete-site.ts';
import type { Resolution } from './resolution.ts';
import { type Votes } from './votes.ts';
export interface Judging {
    readonly votes: Votes;
    readonly anchors: Anchors;
    readonly comparing: boolean;
    readonly before: Before;
}
export type Tail = Extract<Outcome, {
    kind: 'tail';
}>;
interface Around {
    readonly index: TreeIndex;
    readonly judging: Judging;
}
/** The verdict on one of the texts that a path can be, of which nothing was found. */
export declare function missingOutcome(outcome: Outcome, site: EvaluatedSite, around: Around): Resolution;
/** What is installed beside PHP (`Mail.php`) has the name of a command of ours (`bin/mail.php`): nobody includes those. */
export declare function isChance(outcome: Outcome, twin: RepoPath, { path }: EvaluatedSite): boolean;
export {};
