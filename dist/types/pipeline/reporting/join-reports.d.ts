import type { CheckOptions } from '../../check.ts';
import type { Report } from '../../model/report.ts';
/** One report of the reports of all projects, each with the question that it answers. Throws RangeError for none. */
export declare function joinReports(questions: readonly CheckOptions[], reports: readonly Report[]): Report;
