import type { FileTree } from '../../model/file-tree.ts';
import type { Finding, Suppression } from '../../model/finding.ts';
import { type RepoPath } from '../../model/path.ts';
import type { Problem } from '../../model/report.ts';
import type { Settings } from '../../model/settings.ts';
import type { Baseline } from '../../model/suppression.ts';
import type { FileFacts } from '../../php/facts.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RuledDraft } from './apply-rules.ts';
/** One tree with everything that was found in it. */
export interface SuppressionInput {
    readonly tree: FileTree;
    readonly facts: ReadonlyMap<RepoPath, FileFacts>;
    readonly drafts: readonly RuledDraft[];
    readonly problems: readonly Problem[];
    readonly settings: Settings;
    /** All that ran or could have run. */
    readonly rules: readonly Rule[];
    readonly baseline: Baseline | undefined;
    /** Of the change that led to this tree. */
    readonly renames?: ReadonlyMap<RepoPath, RepoPath> | undefined;
    /** Of which files the ignore comments count. Default: of all. */
    readonly trusts?: ((path: RepoPath) => boolean) | undefined;
}
/** The findings of a tree, those about useless comments and entries among them, and what suppresses each. */
export interface SuppressibleDrafts {
    readonly drafts: readonly RuledDraft[];
    readonly fingerprints: ReadonlyMap<RuledDraft, string>;
    suppressionOf(finding: Finding): Suppression | null;
}
/**
 * Matches all findings of a tree, also those that a comparison or a scope will leave out, with its ignore comments and
 * the baseline: only so it is known what matches nothing.
 */
export declare function findSuppressions(input: SuppressionInput): Promise<SuppressibleDrafts>;
