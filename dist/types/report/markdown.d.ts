import type { Reporter } from '../model/report.ts';
/** For a job summary or a comment on GitHub: the result, the worst findings whole, the others as a list. */
export declare const markdown: Reporter;
