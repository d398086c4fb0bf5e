import type { RuleId } from '../../model/finding.ts';
import type { RepoPath } from '../../model/path.ts';
import type { Problem } from '../../model/report.ts';
import type { Draft, Rule, RuleContext } from '../../rules/rule.ts';
/** A draft and the rule that made it. */
export interface RuledDraft {
    readonly rule: Rule;
    readonly draft: Draft;
}
export interface RuledDrafts {
    readonly drafts: readonly RuledDraft[];
    readonly problems: readonly Problem[];
}
export interface Ruling {
    isOff(rule: RuleId, path: RepoPath): boolean;
    /** The files that something is to be found in; what is found in others may be told or not. Default: all. */
    isAsked?(path: RepoPath): boolean;
}
/**
 * Runs every rule. One place gives one finding: that of the first rule that is not off for its file. A rule that throws is
 * a problem.
 */
export declare function applyRules(rules: readonly Rule[], context: RuleContext, { isOff, isAsked }: Ruling): RuledDrafts;
