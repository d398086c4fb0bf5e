import type { Report, Reporter } from '../model/report.ts'
import { counted, SEVERITIES } from './phrases.ts'
import { toUri } from './real-name.ts'
import { sarifResult } from './sarif-result.ts'
import { type SarifRule, sarifRules } from './sarif-rules.ts'
import { visible } from './visible.ts'

/** GitHub refuses a run with more results, and a file of more than 10 MB (compressed; the text itself is held to it). */
const RESULTS = 25_000

const BYTES = 10_000_000

/** Room for everything but results and rules. */
const FRAME = 500_000

/**
 * SARIF 2.1.0 for GitHub code scanning and other readers: one run, on one line. Suppressed findings are in it and marked.
 * Beyond GitHub's limits the mildest results are left out, and a notification says how many.
 */
export const sarif: Reporter = (report, options) => {
  const rules = sarifRules(report, options)
  const results = fittingResults(report, rules)
  const omitted = report.findings.length - results.length
  const run = {
    tool: { driver: driver(report, rules) },
    automationDetails: { id: `${options.category ?? 'deploy-guard'}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(report, omitted)],
    results,
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log)}\n`
}

function driver({ tool }: Report, rules: readonly SarifRule[]) {
  return { name: tool.name, version: tool.version, semanticVersion: tool.version, rules }
}

/** In the report's order; what does not fit is chosen from the mild end. */
function fittingResults(report: Report, rules: readonly SarifRule[]) {
  const results = report.findings.map(finding => ({ finding, result: sarifResult(finding, rules) }))
  const ranked = [...results].sort((one, other) => rankOf(one.finding) - rankOf(other.finding)).slice(0, RESULTS)
  let left = BYTES - FRAME - byteLength(rules)
  const kept = new Set<unknown>()
  for (const { result } of ranked) {
    left -= byteLength(result) + 1
    if (left < 0) break
    kept.add(result)
  }
  return results.flatMap(({ result }) => (kept.has(result) ? [result] : []))
}

function rankOf({ suppressed, severity }: Report['findings'][0]): number {
  return suppressed ? SEVERITIES.length : SEVERITIES.indexOf(severity)
}

const encoder = new TextEncoder()

function byteLength(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length
}

const NOTIFICATIONS = 100

function invocation({ problems }: Report, omitted: number) {
  const left = problems.length - NOTIFICATIONS
  const notes = [
    ...(omitted > 0
      ? [`${counted(omitted, 'result')} left out, mildest first: the file would pass the limits of code scanning.`]
      : []),
    ...(left > 0 ? [`${counted(left, 'more problem')} not listed.`] : []),
  ]
  return {
    executionSuccessful: problems.every(({ kind }) => kind === 'unparsable'),
    toolExecutionNotifications: [
      ...notes.map(text => ({ level: 'warning', message: { text } })),
      ...problems.slice(0, NOTIFICATIONS).map(notification),
    ],
  }
}

function notification({ kind, path, message }: Report['problems'][0]) {
  const locations = [{ physicalLocation: { artifactLocation: { uri: toUri(path), uriBaseId: '%SRCROOT%' } } }]
  return {
    level: kind === 'unparsable' ? 'note' : 'error',
    descriptor: { id: kind },
    message: { text: visible(message).slice(0, 1000) || kind },
    ...(path === '' ? {} : { locations }),
  }
}
