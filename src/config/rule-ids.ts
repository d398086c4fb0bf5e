import type { RuleId } from '../model/finding.ts'
import type { RuleSetting } from '../model/settings.ts'

/** Exhaustive by its type: a new rule that is not named here does not compile. */
const IDS: Record<RuleId, true> = {
  'suspicious-extension': true,
  'suspicious-name': true,
  'exposed-source': true,
  'missing-require': true,
  'missing-include': true,
  'case-mismatch': true,
  'malformed-include': true,
  'not-deployed': true,
  'unresolved-require': true,
  'missing-template': true,
  'missing-path': true,
  'missing-autoload': true,
  'missing-class': true,
  'autoload-mismatch': true,
  'unused-suppression': true,
}

/** Every rule, in the order in which rules are listed. */
export const RULE_IDS: readonly RuleId[] = Object.keys(IDS).filter(isRuleId)

export function isRuleId(name: string): name is RuleId {
  return Object.hasOwn(IDS, name)
}

export const RULE_SETTINGS = ['off', 'notice', 'warning', 'error'] as const satisfies readonly RuleSetting[]

export function isRuleSetting(word: string): word is RuleSetting {
  return RULE_SETTINGS.some(setting => setting === word)
}
