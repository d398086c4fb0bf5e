import type { Baseline, BaselineEntry } from '../model/suppression.ts';
/**
 * Reads a baseline file; `file`: see `Baseline`. Throws UserError `bad-config` for what is not one, and for one whose
 * version, or whose fingerprints' version, is not known: then nothing in it could match.
 */
export declare function parseBaseline(text: string, file: string): Baseline;
/** A baseline file: one line for each entry, sorted, so that a change of it reads well in review. */
export declare function formatBaseline(entries: readonly BaselineEntry[]): string;
