import type { Reporter } from '../model/report.ts';
/** For people at a terminal: one block a finding or group of findings, then the includes that were asked for, what could not be checked, then the totals. */
export declare const pretty: Reporter;
