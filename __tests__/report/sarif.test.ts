import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import Ajv from 'ajv-draft-04'
import fc from 'fast-check'
import type { Finding } from '../../src/model/finding.ts'
import type { RenderOptions, Report } from '../../src/model/report.ts'
import { formatReport } from '../../src/report/formats.ts'
import { hostileTexts } from './hostile-text.ts'
import {
  cleanReport,
  finding,
  hostileReport,
  hugeReport,
  misnamed,
  nastyReport,
  outage,
  plainOptions,
  reportOf,
  rules,
} from './nasty-report.ts'

const schemaUrl = new URL('./schemas/sarif-2.1.0-rtm.5.json', import.meta.url)
const validate = new Ajv.default({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(JSON.parse(readFileSync(schemaUrl, 'utf8')))

interface Location {
  physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> }
}

/** The parts of a run that the tests look at. */
interface Run {
  tool: { driver: { rules: { id: string; help: { text: string } }[] } }
  automationDetails: { id: string }
  columnKind: string
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: { message: { text: string } }[] }[]
  results: {
    ruleId: string
    ruleIndex: number
    level: string
    message: { text: string }
    locations: Location[]
    relatedLocations: Location[]
    partialFingerprints: Record<string, string>
    suppressions?: { kind: string; justification?: string }[]
    fixes?: unknown[]
  }[]
}

function runOf(report: Report, over: Partial<RenderOptions> = {}): Run {
  const log = JSON.parse(formatReport(report, 'sarif', { ...plainOptions, rules, ...over }))
  validate(log)
  expect(validate.errors).toBeNull()
  return log.runs[0]
}

describe('sarif', () => {
  test.each([
    ['clean', cleanReport],
    ['nasty', nastyReport],
    ['huge', hugeReport],
  ])('a %s report is valid, and has what code scanning asks for', (_, report) => {
    const run = runOf(report)
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.automationDetails.id).toBe('deploy-guard/')
    expect(run.results).toHaveLength(report.findings.length)
    for (const { ruleId, ruleIndex, locations, message, partialFingerprints } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      expect(run.tool.driver.rules[ruleIndex]?.help.text).not.toBe('')
      expect(locations).toHaveLength(1)
      expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^(?:[\w.~/-]|%[0-9A-F]{2})+$/)
      expect(locations[0]?.physicalLocation.region['startLine']).toBeGreaterThan(0)
      expect(message.text).not.toBe('')
      expect(partialFingerprints['deployGuard/v1']).not.toBe('')
    }
  })

  test('the schema is one that can fail', () => {
    const log = JSON.parse(formatReport(nastyReport, 'sarif', plainOptions))
    log.runs[0].results[0].level = 'fatal'
    expect(validate(log)).toBe(false)
  })

  test('names become percent-encoded bytes', () => {
    const paths = ['a b/ä#?.php', '\\xFF\\\\x.php', 'c:d.php']
    const run = runOf(reportOf(paths.map(path => finding({ path }))))
    expect(run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri)).toEqual([
      'a%20b/%C3%A4%23%3F.php',
      '%FF%5Cx.php',
      'c%3Ad.php',
    ])
  })

  test('regions: a span as it is, a whole file as its first line', () => {
    const run = runOf(reportOf([outage, misnamed]))
    expect(run.results.map(({ locations }) => locations[0]?.physicalLocation.region)).toEqual([
      { startLine: 142, startColumn: 1, endLine: 142, endColumn: 50 },
      { startLine: 1 },
    ])
  })

  test('suppressions are kept with their reason; levels and category', () => {
    const inline = finding({ severity: 'notice', suppressed: { kind: 'inline', reason: 'built later' } })
    const run = runOf(
      reportOf([inline, finding({ suppressed: { kind: 'baseline' }, severity: 'warning' }), finding()]),
      {
        category: 'site-b',
      },
    )
    expect(run.results.map(({ level }) => level)).toEqual(['note', 'warning', 'error'])
    expect(run.results.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted', justification: 'built later' }],
      [{ kind: 'external', status: 'accepted' }],
      undefined,
    ])
    expect(run.automationDetails.id).toBe('site-b/')
  })

  test('a run with a crashed rule was not successful, one with unparsable files was', () => {
    const withProblem = (kind: Report['problems'][0]['kind']) =>
      runOf(reportOf([], { problems: [{ kind, path: 'a.php', message: 'm' }] })).invocations[0]?.executionSuccessful
    expect([withProblem('rule-crashed'), withProblem('unreadable'), withProblem('unparsable')]).toEqual([
      false,
      false,
      true,
    ])
  })

  test('more than 25,000 results: the mildest go, the order stays, and it is said', () => {
    const many = Array.from(
      { length: 25_010 },
      (_, index): Finding =>
        finding({ path: `f${index}`, severity: index < 20 ? 'notice' : 'error', snippet: '', message: 'm' }),
    )
    const log = JSON.parse(formatReport(reportOf(many), 'sarif', plainOptions))
    const run: Run = log.runs[0]
    expect(run.results).toHaveLength(25_000)
    expect(run.results.filter(({ level }) => level === 'note')).toHaveLength(10)
    expect(run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('f0')
    expect(run.invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(/^10 results left out/)
  })

  test('the file stays below 10 MB', () => {
    const many = Array.from({ length: 3000 }, (_, index) => finding({ path: `f${index}`, message: '日'.repeat(4000) }))
    const text = formatReport(reportOf(many), 'sarif', plainOptions)
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(9_000_000)
    expect(text).toContain('results left out')
  })

  test('any names and texts: valid, no control or bidi character, no link', () => {
    fc.assert(
      fc.property(hostileTexts, texts => {
        const run = runOf(hostileReport(texts))
        for (const { message } of run.results) {
          expect(message.text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
          expect(message.text).not.toContain('](')
        }
      }),
      { numRuns: 50 },
    )
  })
})
