import { type RepoPath } from '../../model/path.ts';
import type { Problem } from '../../model/report.ts';
import type { Settings } from '../../model/settings.ts';
import type { Baseline, IgnoreComment, Suppressible } from '../../model/suppression.ts';
import type { Draft, Rule } from '../../rules/rule.ts';
/** All that suppresses in a tree, and all that was found in it. */
export interface UsefulnessInput {
    readonly ignores: ReadonlyMap<RepoPath, readonly IgnoreComment[]>;
    /** By path. */
    readonly found: ReadonlyMap<string, readonly Suppressible[]>;
    readonly baseline: Baseline | undefined;
    /** The entries of the baseline that matched nothing. */
    readonly unusedEntries: Baseline['entries'];
    readonly settings: Settings;
    /** All that ran or could have run. */
    readonly rules: readonly Rule[];
    readonly problems: readonly Problem[];
    isThere(path: string): boolean;
}
/**
 * The findings about ignore comments and baseline entries that match nothing. Silent where nothing is known: of a rule that
 * is off there or finds something only in a comparison, of a file that could not be read whole, and after a crash.
 */
export declare function uselessSuppressions(input: UsefulnessInput): readonly Draft[];
