import type { Reporter } from '../model/report.ts';
/**
 * SARIF 2.1.0 for GitHub code scanning and other readers: one run, on one line. Suppressed findings are in it and marked.
 * Beyond GitHub's limits the mildest results are left out, and a notification says how many.
 */
export declare const sarif: Reporter;
