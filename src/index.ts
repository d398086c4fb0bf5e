export { type CheckOptions, check, type Progress, type ProjectSettings } from './check.ts'
export { applyFixes, type FixableDirectory, type FixOutcome } from './fix/apply-fixes.ts'
export { formatPatch } from './fix/format-patch.ts'
export { type FixableTree, type FixPlan, planFixes } from './fix/plan-fixes.ts'
export type { CommitTree } from './git/commit-tree.ts'
export { openCommit } from './git/commit-tree.ts'
export type { IndexTree } from './git/index-tree.ts'
export { openIndex } from './git/index-tree.ts'
export { openDirectory } from './git/open-directory.ts'
export { type ResolvedRange, rangeInfo } from './git/range/range.ts'
export { resolveRange } from './git/range/resolve-range.ts'
export { createGit, type Git } from './git/run.ts'
export { UnreadableFileError, UserError, type UserErrorCode } from './model/errors.ts'
export type { Absence, Entry, FileTree } from './model/file-tree.ts'
export type {
  Cause,
  CustomRuleId,
  Finding,
  Fix,
  Impact,
  Proof,
  Related,
  ReportPath,
  RuleId,
  Severity,
  Suppression,
  Target,
  TextEdit,
} from './model/finding.ts'
export { displayName, type RepoPath, toRepoPath } from './model/path.ts'
export type {
  Problem,
  ProjectReport,
  RangeInfo,
  RenderOptions,
  Report,
  Reporter,
  RuleDoc,
  ShownSite,
  Summary,
  VerdictCounts,
} from './model/report.ts'
export {
  type DeployIgnore,
  type DeploySettings,
  defaultSettings,
  type Override,
  type RuleSetting,
  type RuleSettings,
  type Settings,
} from './model/settings.ts'
export type { Baseline, BaselineEntry } from './model/suppression.ts'
export type { Verdict } from './model/verdict.ts'
export { type FormatName, formatReport, formats } from './report/formats.ts'
export type { CustomRule } from './rules/custom-rules.ts'
export type { Draft, Rule, RuleContext } from './rules/rule.ts'
export { formatBaseline, parseBaseline } from './suppress/baseline.ts'
export { type BaselineUpdate, updateBaseline } from './suppress/update-baseline.ts'
export type { DirectoryTree } from './tree/directory-tree.ts'
export { type MemoryFile, memoryTree } from './tree/memory-tree.ts'
export { version } from './version.ts'
