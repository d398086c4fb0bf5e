import type { EvaluatedProject } from '../evaluate-project.ts';
import { type Judging } from './judge-outcome.ts';
import type { IncludeSite } from './resolution.ts';
/** Gives every site its verdict. */
export declare function judgeSites(project: EvaluatedProject, judging: Judging): readonly IncludeSite[];
