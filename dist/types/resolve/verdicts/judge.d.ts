import type { EvaluatedProject } from '../evaluate-project.ts';
import type { Before } from './before.ts';
import type { IncludeSite } from './resolution.ts';
import { type Votes } from './votes.ts';
export interface Judging {
    readonly votes: Votes;
    readonly comparing: boolean;
    readonly before: Before;
}
/** Gives every site its verdict. */
export declare function judgeSites(project: EvaluatedProject, judging: Judging): readonly IncludeSite[];
