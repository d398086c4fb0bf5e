import type { EvaluatedSite } from './complete-site.ts';
import type { EvaluatedProject } from './evaluate-project.ts';
import type { IncludeSite } from './resolution.ts';
import { type Votes } from './votes.ts';
export interface Judging {
    readonly votes: Votes;
    readonly comparing: boolean;
    /** True when this site's target was found in the base tree. */
    wasFound(site: EvaluatedSite): boolean;
}
/** Gives every site its verdict. */
export declare function judgeSites(project: EvaluatedProject, judging: Judging): readonly IncludeSite[];
