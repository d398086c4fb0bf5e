import type { CheckOptions } from '../../check.ts';
import type { Problem, Report } from '../../model/report.ts';
import type { Settings } from '../../model/settings.ts';
import type { Project } from '../../resolve/verdicts/project.ts';
import type { Changes } from '../../tree/changes.ts';
import type { SuppressibleDrafts } from '../finding/suppressions.ts';
export interface JudgedTree extends SuppressibleDrafts {
    readonly project: Project;
}
export interface ReportInput {
    readonly options: CheckOptions;
    readonly settings: Settings;
    readonly head: JudgedTree;
    readonly base?: JudgedTree;
    readonly changes?: Changes;
    readonly problems: readonly Problem[];
}
export declare function makeReport(input: ReportInput): Promise<Report>;
