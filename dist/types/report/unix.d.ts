import type { Reporter } from '../model/report.ts';
/** `path:line:col: severity: message [rule]`, one line a finding, as compilers print it; empty when there is none. */
export declare const unix: Reporter;
