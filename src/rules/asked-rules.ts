import { compileRuleSettings } from '../model/judgement.ts'
import type { Settings } from '../model/settings.ts'
import { defaultSettingOf, type Rule } from './rule.ts'
import { rules } from './rules.ts'
import { unusedSuppression } from './unused-suppression.ts'

/** Whether a rule of this id, if there is one, looks at a file whenever the file is checked. */
export type IsAsked = (rule: string, path: string) => boolean

/** A rule that is off there does not, nor one that needs a comparison, nor the one that judges suppressions. */
export function compileIsAsked(
  settings: Pick<Settings, 'rules' | 'overrides'>,
  known: readonly Rule[] = rules,
): IsAsked {
  const setting = compileRuleSettings(settings)
  return (id, path) => {
    const rule = known.find(candidate => candidate.id === id)
    if (rule === undefined || rule === unusedSuppression || rule.comparisonOnly) return false
    return (setting(rule.id, path) ?? defaultSettingOf(rule)) !== 'off'
  }
}
