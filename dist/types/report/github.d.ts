import type { Reporter } from '../model/report.ts';
/**
 * GitHub workflow commands, one a line: an annotation for each finding or group, worst first; where a severity has more
 * than ten, nine and one that counts the rest. Empty when there is nothing to say.
 */
export declare const github: Reporter;
