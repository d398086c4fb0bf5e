import type { Reporter } from '../model/report.ts';
/** GitLab's Code Quality report: a JSON array, `[]` when clean. Fingerprints tell its findings apart between runs. */
export declare const gitlab: Reporter;
