import type { CustomRuleId } from '../model/finding.ts';
import type { Rule } from './rule.ts';
/** A rule that the caller of the library brings. Its id has a prefix, such as `acme/no-dumps`. */
export interface CustomRule extends Rule {
    readonly id: CustomRuleId;
}
/** The built-in rules, and then the caller's, so that of two findings at one place the built-in one stays. Throws UserError. */
export declare function withCustomRules(custom?: readonly CustomRule[]): readonly Rule[];
