import type { Finding } from '../../model/finding.ts'
import type { ProjectReport, RangeInfo, Report, Summary } from '../../model/report.ts'

/**
 * One report of several ranges of one repository: every finding once, problems likewise, changes added up. What is
 * counted over a whole tree (files, includes) is that of the first. Throws RangeError for an empty list.
 */
export function combineReports(reports: readonly Report[]): Report {
  const [first] = reports
  if (first === undefined) throw new RangeError('there is no report to combine')
  if (reports.length === 1) return first
  const findings = distinct(reports.flatMap(report => report.findings)).sort(byPlace)
  const ranges = distinct(reports.flatMap(report => report.range ?? []))
  const range = combineRanges(ranges)
  return {
    ...first,
    result: reports.some(({ result }) => result === 'failed') ? 'failed' : 'passed',
    ...(range && { range }),
    ...(ranges.length > 1 && { ranges }),
    ...(first.projects && { projects: combineProjects(reports.flatMap(({ projects }) => projects ?? [])) }),
    summary: combineSummaries(first.summary, reports, findings),
    findings,
    problems: distinct(reports.flatMap(report => report.problems)),
  }
}

/** Equal data in equal order of keys, which one engine gives. */
function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map(value => [JSON.stringify(value), value])).values()]
}

function byPlace(one: Finding, other: Finding): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1
  if (one.line !== other.line) return one.line - other.line
  if (one.column !== other.column) return one.column - other.column
  return one.rule < other.rule ? -1 : 1
}

function combineRanges(ranges: readonly RangeInfo[]): RangeInfo | undefined {
  const [first] = ranges
  if (first === undefined || ranges.length === 1) return first
  const methods = ranges.map(({ method, base, head }) => `${method} (${base?.sha ?? 'nothing'}..${head.sha})`)
  return {
    ...first,
    complete: ranges.every(({ complete }) => complete),
    notes: [...methods, ...new Set(ranges.flatMap(({ notes }) => notes))],
  }
}

/** Of each directory all that was found, and the worst result. */
function combineProjects(projects: readonly ProjectReport[]): ProjectReport[] {
  const combined = new Map<string, ProjectReport>()
  for (const project of projects) {
    const known = combined.get(project.directory)
    combined.set(project.directory, known === undefined ? project : sumOfProjects(known, project))
  }
  return [...combined.values()]
}

function sumOfProjects(one: ProjectReport, other: ProjectReport): ProjectReport {
  return {
    directory: one.directory,
    result: one.result === 'failed' ? 'failed' : other.result,
    errors: one.errors + other.errors,
    warnings: one.warnings + other.warnings,
    notices: one.notices + other.notices,
  }
}

function combineSummaries(first: Summary, reports: readonly Report[], findings: readonly Finding[]): Summary {
  const open = findings.filter(({ suppressed }) => suppressed === null)
  const count = (severity: Finding['severity']) => open.filter(finding => finding.severity === severity).length
  const sum = (key: 'filesChanged' | 'preexisting') => reports.reduce((total, { summary }) => total + summary[key], 0)
  return {
    ...first,
    filesChanged: sum('filesChanged'),
    preexisting: sum('preexisting'),
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    suppressed: findings.length - open.length,
  }
}
