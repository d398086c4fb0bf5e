import type { CheckOptions } from '../../check.ts'
import { displayName } from '../../model/path.ts'
import type { ProjectReport, Report, Summary, VerdictCounts } from '../../model/report.ts'

/** One report of the reports of all projects, each with the question that it answers. Throws RangeError for none. */
export function joinReports(questions: readonly CheckOptions[], reports: readonly Report[]): Report {
  const [first] = reports
  if (first === undefined) throw new RangeError('there is no report to join')
  const sites = reports.flatMap(report => report.sites ?? []).sort(byPlace)
  return {
    ...first,
    result: reports.some(({ result }) => result === 'failed') ? 'failed' : 'passed',
    projects: reports.map((report, at) => projectOf(questions[at]?.part?.directory ?? '', report)),
    summary: sumOf(reports.map(({ summary }) => summary)),
    findings: reports.flatMap(({ findings }) => findings).sort(byPlace),
    problems: reports.flatMap(({ problems }) => problems).sort((a, b) => compare(a.path, b.path)),
    ...(first.sites && { sites }),
  }
}

function projectOf(directory: string, { result, summary }: Report): ProjectReport {
  const { errors, warnings, notices } = summary
  return { directory: displayName(directory), result, errors, warnings, notices }
}

interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** Of one place all come from one report, in its order. */
function byPlace(a: Place, b: Place): number {
  return compare(a.path, b.path) || a.line - b.line || a.column - b.column
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Files belong to one project each; how many changed is counted over the whole tree. */
function sumOf(summaries: readonly Summary[]): Summary {
  const sum = (count: (summary: Summary) => number) => summaries.reduce((total, summary) => total + count(summary), 0)
  const verdicts = (key: keyof VerdictCounts) => sum(({ includes }) => includes[key])
  return {
    filesChanged: Math.max(...summaries.map(({ filesChanged }) => filesChanged)),
    filesIndexed: sum(({ filesIndexed }) => filesIndexed),
    errors: sum(({ errors }) => errors),
    warnings: sum(({ warnings }) => warnings),
    notices: sum(({ notices }) => notices),
    suppressed: sum(({ suppressed }) => suppressed),
    preexisting: sum(({ preexisting }) => preexisting),
    includes: {
      found: verdicts('found'),
      optional: verdicts('optional'),
      case: verdicts('case'),
      provided: verdicts('provided'),
      outside: verdicts('outside'),
      notDeployed: verdicts('notDeployed'),
      missing: verdicts('missing'),
      unknown: verdicts('unknown'),
    },
  }
}
