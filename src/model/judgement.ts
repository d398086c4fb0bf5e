import type { Finding, RuleId, Severity } from './finding.ts'
import { compileGlobs, type PathTest } from './globs.ts'
import type { Summary } from './report.ts'
import type { RuleSetting, Settings } from './settings.ts'

/** True for the paths whose findings are reported, by `include` and `exclude`. */
export function compileScope(settings: Pick<Settings, 'include' | 'exclude'>): PathTest {
  const excluded = compileGlobs(settings.exclude)
  const included = settings.include.length === 0 ? () => true : compileGlobs(settings.include)
  return path => included(path) && !excluded(path)
}

/** What the settings say of a rule in a file; `undefined`: nothing, so that the draft's own severity holds. */
export function compileRuleSettings(
  settings: Pick<Settings, 'rules' | 'overrides'>,
): (rule: RuleId, path: string) => RuleSetting | undefined {
  const overrides = settings.overrides.map(({ files, rules }) => ({ matches: compileGlobs(files), rules }))
  return (rule, path) => {
    const override = overrides.findLast(({ matches, rules }) => rules[rule] !== undefined && matches(path))
    return override?.rules[rule] ?? settings.rules[rule]
  }
}

/** True for a rule that is off and that no override turns on again: it need not run. */
export function isOffEverywhere(rule: RuleId, { rules, overrides }: Pick<Settings, 'rules' | 'overrides'>): boolean {
  return rules[rule] === 'off' && overrides.every(override => (override.rules[rule] ?? 'off') === 'off')
}

/** Findings as a summary counts them. */
export function countFindings(
  findings: readonly Finding[],
): Pick<Summary, 'errors' | 'warnings' | 'notices' | 'suppressed'> {
  const open = findings.filter(({ suppressed }) => suppressed === null)
  const count = (severity: Severity) => open.filter(finding => finding.severity === severity).length
  const suppressed = findings.length - open.length
  return { errors: count('error'), warnings: count('warning'), notices: count('notice'), suppressed }
}

const WEIGHT: Record<Severity | 'never', number> = { notice: 1, warning: 2, error: 3, never: 4 }

/** True when a finding of this severity fails the run. */
export function failsRun(severity: Severity, failOn: Settings['failOn']): boolean {
  return WEIGHT[severity] >= WEIGHT[failOn]
}

/** The gate: whether findings that are not suppressed, as the summary counts them, fail the run. */
export function gate(
  summary: Pick<Summary, 'errors' | 'warnings' | 'notices'>,
  settings: Pick<Settings, 'failOn' | 'maxWarnings'>,
): 'passed' | 'failed' {
  const { errors, warnings, notices } = summary
  const counts: [Severity, number][] = [
    ['error', errors],
    ['warning', warnings],
    ['notice', notices],
  ]
  const failing = counts.some(([severity, count]) => count > 0 && failsRun(severity, settings.failOn))
  const tooMany = settings.maxWarnings !== null && warnings > settings.maxWarnings
  return failing || tooMany ? 'failed' : 'passed'
}
