import { UserError } from '../model/errors.ts'
import type { CustomRuleId } from '../model/finding.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'

/** A rule that the caller of the library brings. Its id has a prefix, such as `acme/no-dumps`. */
export interface CustomRule extends Rule {
  readonly id: CustomRuleId
}

/** As comments and configurations can name it. */
const ID = /^[a-z\d][\w.-]*(?:\/[\w.-]+)+$/i

/** The built-in rules, and then the caller's, so that of two findings at one place the built-in one stays. Throws UserError. */
export function withCustomRules(custom: readonly CustomRule[] = []): readonly Rule[] {
  const ids = custom.map(({ id }) => id)
  const wrong = ids.find((id, index) => !ID.test(id) || ids.indexOf(id) !== index)
  if (wrong === undefined) return [...rules, ...custom]
  const advice = 'give each its own, with a prefix, such as acme/no-dumps'
  throw new UserError('bad-usage', `${JSON.stringify(wrong)} cannot be the id of a custom rule; ${advice}.`)
}
