import type { Finding, Fix } from '../model/finding.ts';
/** A finding and the fix of it that shall be applied. */
export interface Edited {
    readonly finding: Finding;
    readonly fix: Extract<Fix, {
        kind: 'edit';
    }>;
}
export interface EditOutcome<T extends Edited> {
    readonly text: string;
    readonly applied: readonly T[];
    /** `why` follows a colon. */
    readonly refused: readonly {
        readonly item: T;
        readonly why: string;
    }[];
}
/** Applies fixes to the text of one file: each as a whole or not at all, the first one first. */
export declare function applyEdits<T extends Edited>(text: string, items: readonly T[]): EditOutcome<T>;
