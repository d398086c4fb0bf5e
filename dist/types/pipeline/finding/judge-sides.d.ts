import type { Problem } from '../../model/report.ts';
import type { Project } from '../../resolve/verdicts/project.ts';
import type { Sides } from '../evaluating/evaluate-sides.ts';
import type { Setup } from '../setup.ts';
/** Both trees with a verdict for all that they load. */
export interface JudgedSides {
    readonly head: Project;
    readonly base?: Project;
    /** Of the head tree. */
    readonly problems: readonly Problem[];
}
/** Judges includes, then what is no include: templates, paths in code, classes. */
export declare function judgeSides({ head, before }: Sides, { options, settings, store }: Setup): Promise<JudgedSides>;
