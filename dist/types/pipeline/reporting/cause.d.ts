import type { Cause } from '../../model/finding.ts';
import { type RepoPath } from '../../model/path.ts';
import type { Project } from '../../resolve/verdicts/project.ts';
import type { Changes } from '../../tree/changes.ts';
import type { RuledDraft } from '../finding/apply-rules.ts';
export interface Comparison {
    readonly head: Project;
    readonly base: Project;
    readonly changes: Changes;
    /** Head path to base path, for every file that was renamed. */
    readonly origins: ReadonlyMap<RepoPath, RepoPath>;
}
/**
 * What in the change brought a finding: its target went away, its line is new, or something that it hangs on changed.
 * Undefined where nothing of that can be shown.
 */
export declare function causeOf({ draft }: RuledDraft, comparison: Comparison): Cause | undefined;
