import type { Git } from '../run.ts';
import { type RangeContext } from './context.ts';
import type { ResolvedRange, UndeterminedPolicy } from './range.ts';
import { type TerminalFlags } from './rows/terminal.ts';
export interface TerminalRangeFlags extends TerminalFlags {
    /** Default `all`. */
    readonly onUndetermined?: UndeterminedPolicy | undefined;
}
/**
 * The range of a run at a terminal: no remote is talked to. Outside of a repository it is the directory, everything.
 * Rejects with UserError: `bad-ref` for a `base` or `head` that is not here, `bad-usage` for flags that exclude each
 * other, `not-a-repository` and `git-failed` where a flag needs git, `range-undetermined` when the policy is `fail`.
 */
export declare function resolveTerminalRange(git: Git, flags?: TerminalRangeFlags): Promise<ResolvedRange>;
/**
 * What is left when there is no repository, or no git that works: the directory, everything. Any other error is thrown
 * again; so is a git that failed when the policy is `fail`.
 */
export declare function rangeWithoutGit(error: unknown, context: RangeContext, policy: UndeterminedPolicy): ResolvedRange;
