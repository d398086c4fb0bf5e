import { randomBytes } from 'node:crypto'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { SEVERITIES } from '../report/phrases.ts'
import type { CheckedChange } from './check-change.ts'

/** The outputs of action.yml, all of them in every run. */
export interface Outputs {
  readonly result: Report['result']
  readonly errors: string
  readonly warnings: string
  readonly notices: string
  /** A JSON array: the worst ones, at most 100. */
  readonly findings: string
  readonly 'findings-truncated': string
  /** A JSON array of paths. */
  readonly 'changed-files': string
  readonly 'changed-files-truncated': string
  readonly 'base-sha': string
  readonly 'head-sha': string
  readonly scope: string
  readonly 'sarif-file': string
  readonly 'report-file': string
}

const FINDINGS = 100

/** GitHub takes 1 MB for all outputs of a job; both lists together stay below half of it. */
const LIST_CHARACTERS = 200_000

/** What a run says in which nothing was checked. */
export function emptyOutputs(result: 'failed' | 'skipped'): Outputs {
  return {
    result,
    errors: '0',
    warnings: '0',
    notices: '0',
    findings: '[]',
    'findings-truncated': 'false',
    'changed-files': '[]',
    'changed-files-truncated': 'false',
    'base-sha': '',
    'head-sha': '',
    scope: '',
    'sarif-file': '',
    'report-file': '',
  }
}

/** `files`: where reports were written, `''` where none was. */
export function outputsOf(
  { report, range, changedFiles }: CheckedChange,
  files: { readonly sarif: string; readonly report: string },
): Outputs {
  const { errors, warnings, notices } = report.summary
  const active = report.findings.filter(({ suppressed }) => suppressed === null)
  const findings = fitting([...active].sort(bySeverity).slice(0, FINDINGS))
  const changed = fitting(changedFiles)
  return {
    result: report.result,
    errors: String(errors),
    warnings: String(warnings),
    notices: String(notices),
    findings: JSON.stringify(findings),
    'findings-truncated': String(findings.length < active.length),
    'changed-files': JSON.stringify(changed),
    'changed-files-truncated': String(changed.length < changedFiles.length),
    'base-sha': range.kind === 'all' ? '' : range.base.sha,
    'head-sha': range.head.sha,
    scope: report.scope,
    'sarif-file': files.sarif,
    'report-file': files.report,
  }
}

function bySeverity(one: Finding, other: Finding): number {
  return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)
}

function fitting<T>(values: readonly T[]): readonly T[] {
  let left = LIST_CHARACTERS
  const end = values.findIndex(value => {
    left -= JSON.stringify(value).length + 1
    return left < 0
  })
  return end < 0 ? values : values.slice(0, end)
}

/** The outputs as GITHUB_OUTPUT takes them: no value can end its own block, since nobody can guess how it ends. */
export function outputFileText(outputs: Outputs): string {
  const end = `end-${randomBytes(16).toString('hex')}`
  return Object.entries(outputs)
    .map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
    .join('')
}
