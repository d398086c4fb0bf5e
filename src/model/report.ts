import type { Finding, ReportPath } from './finding.ts'

/** How many include sites of the head tree got each verdict. */
export interface VerdictCounts {
  found: number
  optional: number
  case: number
  provided: number
  outside: number
  notDeployed: number
  missing: number
  unknown: number
}

export interface Summary {
  filesChanged: number
  /** PHP files whose facts were read. */
  filesIndexed: number
  errors: number
  warnings: number
  notices: number
  suppressed: number
  /** Findings of the head tree that the base tree has too. */
  preexisting: number
  includes: VerdictCounts
}

export interface RangeInfo {
  /** Absent when there is nothing to compare with. */
  base?: { sha: string; source: string }
  head: { sha: string; source: 'worktree' | 'index' | 'commit' }
  /** How base and head were chosen, in words. */
  method: string
  /** False when something could not be determined and more was checked instead. */
  complete: boolean
  notes: string[]
}

/** What could not be checked. */
export interface Problem {
  kind: 'unreadable' | 'unparsable' | 'rule-crashed'
  path: ReportPath
  message: string
}

/**
 * Plain data: what one run found. `findings` are sorted by path, line, column, rule; equal inputs give equal bytes.
 * Its JSON form is described by report.schema.json.
 */
export interface Report {
  schemaVersion: 1
  tool: { name: 'deploy-guard'; version: string }
  result: 'passed' | 'failed' | 'skipped'
  scope: 'changed' | 'all' | 'files'
  range?: RangeInfo
  summary: Summary
  findings: Finding[]
  problems: Problem[]
}

export interface RenderOptions {
  color: boolean
  /** Columns of the terminal. */
  width: number
}

/** A format: a pure function from the report to text. */
export type Reporter = (report: Report, options: RenderOptions) => string
