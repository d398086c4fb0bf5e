import type { Reporter } from '../model/report.ts';
/** Checkstyle's XML: a `file` for each path that has findings, with its `error` elements. */
export declare const checkstyle: Reporter;
