import type { RepoPath } from '../../model/path.ts';
import type { RuledDraft } from '../finding/apply-rules.ts';
export interface Difference {
    /** Findings of the head tree that the base tree does not have. */
    readonly brought: readonly RuledDraft[];
    /** How many the two have in common. */
    readonly preexisting: number;
}
/**
 * findings(head) − findings(base), as multisets: a second, identical broken require in the same file is new. Base paths
 * are taken through the change's renames, so that a moved folder brings nothing old back. The key is what the source
 * says, never what it evaluates to.
 */
export declare function subtract(head: readonly RuledDraft[], base: readonly RuledDraft[], renames: ReadonlyMap<RepoPath, RepoPath>): Difference;
