import { didYouMean } from '../config/nearest-word.ts'
import { isRuleId, isRuleSetting, RULE_IDS, RULE_SETTINGS } from '../config/rule-ids.ts'
import type { DirectSettings } from '../config/settings.ts'
import type { RuleId } from '../model/finding.ts'
import type { RuleSetting, RuleSettings } from '../model/settings.ts'
import { badInput, type Env, inputChoice, inputFlag, inputLines, inputText, optionalText } from './input-values.ts'
import { parseReports, type ReportRequest } from './report-requests.ts'

export type CommentMode = 'never' | 'on-failure' | 'always'

/** What a workflow step asks for. Nothing has been looked up yet: paths and refs may not exist. */
export interface Inputs {
  /** `''`: without one. */
  readonly token: string
  /** Relative to the workspace, or absolute; `''`: the workspace. */
  readonly workingDirectory: string
  readonly configFile?: string
  readonly range: {
    readonly scope: 'auto' | 'changed' | 'all'
    readonly baseRef?: string
    readonly headRef?: string
    readonly environment?: string
  }
  /** What is absent is left to the configuration file. */
  readonly settings: DirectSettings
  /** The reason for letting the run pass whatever it finds. */
  readonly override?: string
  readonly warnOnly: boolean
  readonly annotations: boolean
  readonly jobSummary: boolean
  readonly comment: CommentMode
  readonly reviewSuggestions: boolean
  readonly reports: readonly ReportRequest[]
}

/** Reads the inputs of action.yml. Pure. Throws UserError `bad-usage` that names the input and shows how it is written. */
export function parseInputs(env: Env): Inputs {
  const configFile = optionalText(env, 'config-file')
  const override = overrideOf(env)
  return {
    token: inputText(env, 'token'),
    workingDirectory: inputText(env, 'working-directory'),
    ...(configFile !== undefined && { configFile }),
    range: rangeOf(env),
    settings: settingsOf(env),
    ...(override !== undefined && { override }),
    warnOnly: inputFlag(env, 'warn-only', false),
    annotations: inputFlag(env, 'annotations', true),
    jobSummary: inputFlag(env, 'job-summary', true),
    comment: inputChoice(env, 'comment', ['never', 'on-failure', 'always']) ?? 'never',
    reviewSuggestions: inputFlag(env, 'review-suggestions', false),
    reports: parseReports(inputLines(env, 'reports') ?? []),
  }
}

function rangeOf(env: Env): Inputs['range'] {
  const scope = inputChoice(env, 'scope', ['auto', 'changed', 'all']) ?? 'auto'
  const [baseRef, headRef] = [optionalText(env, 'base-ref'), optionalText(env, 'head-ref')]
  if (scope === 'all' && baseRef !== undefined)
    throw badInput('base-ref', 'contradicts scope: all, which compares with nothing', 'scope: changed')
  const environment = optionalText(env, 'environment')
  return {
    scope,
    ...(baseRef !== undefined && { baseRef }),
    ...(headRef !== undefined && { headRef }),
    ...(environment !== undefined && { environment }),
  }
}

function settingsOf(env: Env): DirectSettings {
  const failOn = inputChoice(env, 'fail-on', ['error', 'warning', 'notice', 'never'])
  const onUndetermined = inputChoice(env, 'on-undetermined', ['all', 'fail'])
  const [include, exclude] = [inputLines(env, 'include'), inputLines(env, 'exclude')]
  const maxWarnings = maxWarningsOf(env)
  const rules = inputLines(env, 'rules')
  const baseline = optionalText(env, 'baseline-file')
  return {
    ...(include && { include }),
    ...(exclude && { exclude }),
    ...(rules && { rules: rulesOf(rules) }),
    ...(failOn !== undefined && { failOn }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(onUndetermined !== undefined && { onUndetermined }),
    ...(baseline !== undefined && { baseline }),
  }
}

function maxWarningsOf(env: Env): number | undefined {
  const text = inputText(env, 'max-warnings')
  if (text === '') return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw badInput('max-warnings', `must be a whole number, not "${text}"`, 'max-warnings: 10')
}

function rulesOf(lines: readonly string[]): RuleSettings {
  const rules: Partial<Record<RuleId, RuleSetting>> = {}
  for (const line of lines) {
    const [, id = '', setting = ''] = /^([^\s=:]+)\s*[=:]\s*(.*)$/.exec(line) ?? []
    if (id !== '' && !isRuleId(id)) {
      throw badInput('rules', `names "${id}", which is no rule`, 'missing-include=warning', didYouMean(id, RULE_IDS))
    }
    if (!isRuleId(id) || !isRuleSetting(setting)) {
      const fault = `has the line "${line}", which is not RULE=LEVEL with a level of ${RULE_SETTINGS.join(', ')}`
      throw badInput('rules', fault, 'missing-include=warning')
    }
    rules[id] = setting
  }
  return rules
}

/** A switch that is left off must not read as a reason. */
function overrideOf(env: Env): string | undefined {
  const text = inputText(env, 'override')
  if (text === '' || /^(false|no|off|0)$/i.test(text)) return undefined
  if (!/^(true|yes|on|1)$/i.test(text)) return text
  throw badInput('override', 'must say why, since the reason is recorded', 'override: rollback of the release of May 3')
}
