import type { Report } from '../model/report.ts';
import { type Look } from './look.ts';
/** The end of the text: problems, the result with its counts, the verdicts, the comparison. */
export declare function prettySummary(report: Report, look: Look): string[];
