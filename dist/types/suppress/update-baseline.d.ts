import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import type { Baseline, BaselineEntry } from '../model/suppression.ts';
export interface BaselineUpdate {
    readonly entries: readonly BaselineEntry[];
    /** How many entries there are that were not there before, and the reverse. */
    readonly added: number;
    readonly removed: number;
}
/**
 * The baseline of everything in the report of a whole tree that no comment ignores. Of the old entries those stay that the
 * run could not judge: `isJudged` says of which it could. An entry that stays keeps its text.
 */
export declare function updateBaseline(old: Baseline, findings: readonly Finding[], isJudged: (entry: BaselineEntry) => boolean): BaselineUpdate;
export type UpdatedBaseline = Pick<Baseline, 'file'> & Pick<BaselineUpdate, 'entries'>;
/** The report as it is with the updated baseline: what is new in it is suppressed, and nothing in it is of no use. */
export declare function coverReport(report: Report, { file, entries }: UpdatedBaseline, settings: Settings): Report;
