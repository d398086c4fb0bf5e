import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import type { Report } from '../../src/model/report.ts'
import { formatReport } from '../../src/report/formats.ts'
import { cleanReport, finding, hugeReport, nastyReport, outage, plainOptions, reportOf } from './nasty-report.ts'

const schemaUrl = new URL('../../src/report/report.schema.json', import.meta.url)
const validate = new Ajv2020.default({ allErrors: true, strict: true }).compile(
  JSON.parse(readFileSync(schemaUrl, 'utf8')),
)

function parsed(report: Report): Report {
  return JSON.parse(formatReport(report, 'json', plainOptions))
}

const { range: _, ...rangeless } = cleanReport
const wholeTree: Report = { ...rangeless, scope: 'all' }
const firstCommit = reportOf([], {
  range: { head: { sha: '', source: 'index' }, method: 'm', complete: false, notes: ['n'] },
})

describe('json', () => {
  test.each([
    ['clean', cleanReport],
    ['nasty', nastyReport],
    ['huge', hugeReport],
    ['whole tree', wholeTree],
    ['first commit', firstCommit],
  ])('a %s report is what the schema says', (_, report) => {
    validate(parsed(report))
    expect(validate.errors).toBeNull()
  })

  test('says the same as the report', () => {
    expect(JSON.parse(formatReport(nastyReport, 'json', plainOptions))).toEqual(nastyReport)
  })

  test('keys stand in the documented order, whoever built the report', () => {
    const shuffled: Report = {
      ...cleanReport,
      findings: [reversed(outage)],
      ...reversed({ schemaVersion: 1 as const }),
    }
    const text = formatReport(reversed(shuffled), 'json', plainOptions)
    expect(text).toBe(formatReport({ ...cleanReport, findings: [outage] }, 'json', plainOptions))
    expect(Object.keys(JSON.parse(text))).toEqual([
      'schemaVersion',
      'tool',
      'result',
      'scope',
      'range',
      'summary',
      'findings',
      'problems',
    ])
    expect(text.endsWith('\n}\n')).toBe(true)
  })

  test.each<[string, (report: Report) => unknown]>([
    ['a missing field', ({ summary: { errors: _, ...summary }, ...rest }) => ({ ...rest, summary })],
    ['a misspelt optional field', report => withFinding(report, { impacts: outage.impact })],
    ['a field too many in an object', report => withFinding(report, { target: { ...outage.target, near: 'x' } })],
    ['line 0', report => withFinding(report, { line: 0 })],
    ['an unknown severity', report => withFinding(report, { severity: 'fatal' })],
    ['a rename with edits', report => withFinding(report, { fixes: [{ ...outage.fixes[0], kind: 'rename' }] })],
    ['another schemaVersion', report => ({ ...report, schemaVersion: 2 })],
  ])('the schema rejects %s', (_, damage) => {
    const report = parsed(reportOf([outage]))
    expect(validate(report)).toBe(true)
    expect(validate(damage(report))).toBe(false)
  })
})

function withFinding(report: Report, over: object): unknown {
  return { ...report, findings: report.findings.map(each => ({ ...each, ...over })) }
}

describe('jsonl', () => {
  test('is one value a line: the run, then findings, then problems', () => {
    const lines = formatReport(nastyReport, 'jsonl', plainOptions).split('\n')
    expect(lines.pop()).toBe('')
    const values = lines.map(line => JSON.parse(line))
    const { findings, problems, ...head } = nastyReport
    expect(values).toEqual([
      { type: 'report', ...head },
      ...findings.map(each => ({ type: 'finding', ...each })),
      ...problems.map(each => ({ type: 'problem', ...each })),
    ])
  })

  test('an undefined field is left out', () => {
    const [, line] = formatReport(reportOf([finding()]), 'jsonl', plainOptions).split('\n')
    expect(Object.keys(JSON.parse(line ?? ''))).not.toContain('impact')
  })
})

function reversed<T extends object>(value: T): T {
  return Object.assign(
    Object.create(null),
    ...Object.entries(value)
      .reverse()
      .map(([key, inner]) => ({ [key]: inner })),
  )
}
