import type { Finding } from '../model/finding.ts';
/** What the findings of a group have in common. Paths are report paths; a `directory` holds more than one of the files. */
export type SharedReason = {
    readonly kind: 'none';
} | {
    readonly kind: 'renamed';
    readonly from: string;
    readonly to: string;
    readonly files: number;
} | {
    readonly kind: 'deleted';
    readonly path: string;
    readonly files: number;
} | {
    readonly kind: 'changed';
    readonly path: string;
    readonly cause: 'value-changed' | 'context-changed';
} | {
    readonly kind: 'target';
    readonly path: string;
};
export interface FindingGroup {
    readonly reason: SharedReason;
    /** At least one, in the report's order, all of one rule and one severity. */
    readonly findings: readonly [Finding, ...Finding[]];
}
/**
 * Puts findings of one rule and severity that have one reason together: a directory or file that was renamed or deleted,
 * a changed value, or one missing target. A finding without company stays single (`none`). Groups stand where their first
 * finding stood; none is lost or doubled.
 */
export declare function groupFindings(findings: readonly Finding[]): FindingGroup[];
/** The finding that speaks for a group: the first of those that break most pages. */
export declare function leadOf({ findings }: FindingGroup): Finding;
/** Errors, then warnings, then notices; of one severity those that break more pages first; else the given order. */
export declare function worstFirst(groups: readonly FindingGroup[]): FindingGroup[];
