import { didYouMean } from '../../config/nearest-word.ts'
import { isRuleId, isRuleSetting, RULE_IDS, RULE_SETTINGS } from '../../config/rule-ids.ts'
import { UserError } from '../../model/errors.ts'
import type { RuleId } from '../../model/finding.ts'
import type { RuleSetting, RuleSettings, Settings } from '../../model/settings.ts'
import type { RawFlags } from './read-flags.ts'

/** The settings that flags can set; what is absent is left to the configuration file. */
export type SettingFlags = Partial<
  Pick<
    Settings,
    'include' | 'exclude' | 'failOn' | 'maxWarnings' | 'onUndetermined' | 'rules' | 'baseline' | 'inlineIgnores'
  >
>

/** Reads the flags that stand for settings; globs are checked where settings are put together. Throws UserError `bad-usage`. */
export function settingsOf(raw: RawFlags): SettingFlags {
  const failOn = failOnOf(raw.value('fail-on'))
  const onUndetermined = onUndeterminedOf(raw.value('on-undetermined'))
  const maxWarnings = maxWarningsOf(raw.value('max-warnings'))
  const baseline = raw.value('baseline')
  return {
    ...(baseline !== undefined && { baseline }),
    ...(raw.has('no-inline-ignores') && { inlineIgnores: false }),
    ...(raw.has('include') && { include: raw.all('include') }),
    ...(raw.has('exclude') && { exclude: raw.all('exclude') }),
    ...(raw.has('rule') && { rules: rulesOf(raw.all('rule')) }),
    ...(failOn !== undefined && { failOn }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(onUndetermined !== undefined && { onUndetermined }),
  }
}

function rulesOf(values: readonly string[]): RuleSettings {
  const rules: Partial<Record<RuleId, RuleSetting>> = {}
  for (const value of values) {
    const [id = '', setting = ''] = value.split(/=(.*)/s)
    if (!isRuleId(id)) {
      const hint = didYouMean(id, RULE_IDS)
      throw new UserError(
        'bad-usage',
        `--rule ${value}: there is no rule "${id}".${hint} See deploy-guard --list-rules.`,
      )
    }
    if (!isRuleSetting(setting)) {
      const choices = RULE_SETTINGS.join(', ')
      throw new UserError('bad-usage', `--rule ${value}: write ${id}=LEVEL, where LEVEL is one of ${choices}.`)
    }
    rules[id] = setting
  }
  return rules
}

function failOnOf(value: string | undefined): Settings['failOn'] | undefined {
  switch (value) {
    case undefined:
    case 'error':
    case 'warning':
    case 'notice':
    case 'never':
      return value
    default:
      throw new UserError('bad-usage', `--fail-on must be error, warning, notice or never, not "${value}".`)
  }
}

function onUndeterminedOf(value: string | undefined): Settings['onUndetermined'] | undefined {
  if (value === undefined || value === 'all' || value === 'fail') return value
  throw new UserError('bad-usage', `--on-undetermined must be all or fail, not "${value}".`)
}

function maxWarningsOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new UserError('bad-usage', `--max-warnings must be a whole number from 0, not "${value}".`)
}
