import type { Cause, Finding, Impact } from '../../model/finding.ts';
import { type RepoPath } from '../../model/path.ts';
import type { RuledDraft } from '../finding/apply-rules.ts';
/** What a draft does not know of itself. */
export interface Surroundings {
    severity(ruled: RuledDraft, cause: Cause | undefined): Finding['severity'] | 'off';
    cause(ruled: RuledDraft): Cause | undefined;
    /** Whether something in the change must have brought it, known or not. */
    isBrought(ruled: RuledDraft): boolean;
    impact(path: RepoPath): Impact | undefined;
    line(path: RepoPath, line: number): string;
    fingerprint(ruled: RuledDraft): string;
}
/** Completes drafts to findings; those whose rule is off for their file are left out. Sorted. */
export declare function makeFindings(drafts: readonly RuledDraft[], surroundings: Surroundings): Finding[];
