import type { Reporter } from '../model/report.ts';
/**
 * One JSON value a line: first `{"type":"report", …}` with everything but the two lists, then `{"type":"finding", …}` for
 * each finding, then `{"type":"problem", …}` for each problem. Fields as in json.
 */
export declare const jsonl: Reporter;
