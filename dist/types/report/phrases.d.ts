import type { Finding, Severity } from '../model/finding.ts';
import type { Report, Summary } from '../model/report.ts';
/** `1 page`, `1,834 pages`. */
export declare function counted(count: number, noun: string): string;
/** Thousands parted by commas, whatever the locale. */
export declare function grouped(count: number): string;
/** `path:line:col` in visible characters; a finding about a whole file is named by its path. */
export declare function placeOf(finding: Finding): string;
export declare function isAboutFile(finding: Finding): boolean;
export declare const SEVERITIES: readonly Severity[];
/** `2 errors, 1 warning`; `no findings`. */
export declare function tally(summary: Pick<Summary, 'errors' | 'warnings' | 'notices'>): string;
/** Whether something was left out that may hold findings: then a run without any is not clean, and ends with 2 or 3. */
export declare function hasGap({ problems }: Pick<Report, 'problems'>): boolean;
/** `5,150 includes in 1,834 files: 5,120 found, 9 optional, …`, without the verdicts that nothing got. */
export declare function verdictCounts({ includes, filesIndexed }: Summary): string;
/** What was compared with what, and how that was found, in one sentence without a full stop. */
export declare function comparison(report: Report): string;
/** `3 suppressed, 12 there before this change`; empty when there are none. */
export declare function setAside({ suppressed, preexisting }: Summary): string;
/** `passed all the same: the shop is down (--override)`; empty when nothing was overridden. */
export declare function overrideWords({ override }: Report): string;
/** Findings that count: those that nothing suppresses. */
export declare function activeFindings(report: Report): Finding[];
/** At most `limit` UTF-16 units, with `…` for what is cut off; no character is cut in half. */
export declare function clip(text: string, limit: number): string;
