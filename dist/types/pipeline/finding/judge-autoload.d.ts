import type { Problem } from '../../model/report.ts';
import type { Settings } from '../../model/settings.ts';
import type { FactsStore } from '../../php/facts-store.ts';
import type { EvaluatedProject } from '../../resolve/evaluate-project.ts';
import type { Project } from '../../resolve/verdicts/project.ts';
export interface AutoloadInput {
    readonly head: EvaluatedProject;
    /** Absent where nothing is compared. */
    readonly base: EvaluatedProject | undefined;
    readonly settings: Settings;
    readonly store: FactsStore | undefined;
    readonly signal: AbortSignal | undefined;
}
/** Empty for a tree without a composer.json. */
type Found = Partial<Pick<Project, 'autoload' | 'graph'>>;
export interface AutoloadFindings {
    readonly head: Found;
    readonly base: Found;
    /** Of the head tree. */
    readonly problems: readonly Problem[];
}
/** Reads and judges how the classes of both trees are loaded; a class load is an edge of the graph too. */
export declare function judgeAutoload({ head, base, ...how }: AutoloadInput): Promise<AutoloadFindings>;
export {};
