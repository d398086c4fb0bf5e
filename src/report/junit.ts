import type { Finding, Severity } from '../model/finding.ts'
import type { Problem, Report, Reporter } from '../model/report.ts'
import { detailsOf } from './finding-details.ts'
import { comparison, isAboutFile, SEVERITIES, verdictCounts } from './phrases.ts'
import { element, escapeXml, XML_HEAD } from './xml.ts'

/**
 * JUnit's XML as Jenkins, GitLab and GitHub actions read it, by the strict schema of Jenkins' xUnit plugin: a test case for each finding and each problem, and a passing
 * one when there are none. Errors are failures; milder findings only where they, and no error, made the run fail.
 */
export const junit: Reporter = report => {
  const failing = failingSeverities(report)
  const cases = [
    ...report.findings.map(finding => findingCase(finding, failing.includes(finding.severity))),
    ...report.problems.map(problemCase),
  ]
  const shown = cases.length > 0 ? cases : [passingCase()]
  const sums = { tests: shown.length, failures: countOf(shown, 'failures'), errors: countOf(shown, 'errors') }
  const counts = { ...sums, skipped: countOf(shown, 'skipped') }
  const output = element('system-out', {}, escapeLines([verdictCounts(report.summary), comparison(report)]))
  const body = [...shown.map(each => each.xml), output].map(line => `    ${line}\n`).join('')
  const suite = element('testsuite', { name: 'deploy-guard', ...counts, time: 0 }, `\n${body}  `)
  return `${XML_HEAD}${element('testsuites', { name: 'deploy-guard', ...sums, time: 0 }, `\n  ${suite}\n`)}\n`
}

interface Case {
  readonly outcome: 'failures' | 'errors' | 'skipped' | 'passed'
  readonly xml: string
}

function failingSeverities({ result, summary }: Report): readonly Severity[] {
  if (summary.errors > 0 || result !== 'failed') return ['error']
  return summary.warnings > 0 ? ['error', 'warning'] : SEVERITIES
}

function countOf(cases: readonly Case[], outcome: Case['outcome']): number {
  return cases.filter(each => each.outcome === outcome).length
}

function findingCase(finding: Finding, fails: boolean): Case {
  const { suppressed, severity, message } = finding
  const text = escapeLines([message, ...detailsOf(finding).map(detail => `${detail.label}: ${detail.text}`)])
  if (suppressed) {
    const reason = suppressed.reason ?? `suppressed (${suppressed.kind})`
    return { outcome: 'skipped', xml: caseOf(finding, element('skipped', {}, escapeXml(reason))) }
  }
  if (fails) return { outcome: 'failures', xml: caseOf(finding, element('failure', { type: severity, message }, text)) }
  return { outcome: 'passed', xml: caseOf(finding, element('system-out', {}, text)) }
}

function caseOf(finding: Finding, outcome: string): string {
  const { rule, path, line } = finding
  const name = `${rule} ${isAboutFile(finding) ? path : `${path}:${line}`}`
  return element('testcase', { name, classname: path, time: 0 }, outcome)
}

/** A file that could not be read, or a rule that broke, is an error; PHP that could not be parsed whole is not. */
function problemCase({ kind, path, message }: Problem): Case {
  const attributes = { name: `${kind} ${path}`.trimEnd(), classname: 'deploy-guard', time: 0 }
  if (kind === 'unparsable')
    return { outcome: 'passed', xml: element('testcase', attributes, element('system-out', {}, escapeXml(message))) }
  const error = element('error', { type: kind, message }, escapeXml(message))
  return { outcome: 'errors', xml: element('testcase', attributes, error) }
}

function passingCase(): Case {
  return { outcome: 'passed', xml: element('testcase', { name: 'no findings', classname: 'deploy-guard', time: 0 }) }
}

function escapeLines(lines: readonly string[]): string {
  return lines.map(escapeXml).join('\n')
}
