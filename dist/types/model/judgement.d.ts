import type { Finding, RuleId, Severity } from './finding.ts';
import { type PathTest } from './globs.ts';
import type { Summary } from './report.ts';
import type { RuleSetting, Settings } from './settings.ts';
/** True for the paths whose findings are reported, by `include` and `exclude`. */
export declare function compileScope(settings: Pick<Settings, 'include' | 'exclude'>): PathTest;
/** What the settings say of a rule in a file; `undefined`: nothing, so that the draft's own severity holds. */
export declare function compileRuleSettings(settings: Pick<Settings, 'rules' | 'overrides'>): (rule: RuleId, path: string) => RuleSetting | undefined;
/** True for a rule that is off and that no override turns on again: it need not run. */
export declare function isOffEverywhere(rule: RuleId, { rules, overrides }: Pick<Settings, 'rules' | 'overrides'>): boolean;
/** Findings as a summary counts them. */
export declare function countFindings(findings: readonly Finding[]): Pick<Summary, 'errors' | 'warnings' | 'notices' | 'suppressed'>;
/** True when a finding of this severity fails the run. */
export declare function failsRun(severity: Severity, failOn: Settings['failOn']): boolean;
/** The gate: whether findings that are not suppressed, as the summary counts them, fail the run. */
export declare function gate(summary: Pick<Summary, 'errors' | 'warnings' | 'notices'>, settings: Pick<Settings, 'failOn' | 'maxWarnings'>): 'passed' | 'failed';
