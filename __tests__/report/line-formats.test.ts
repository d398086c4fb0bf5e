import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatReport } from '../../src/report/formats.ts'
import { hostileTexts } from './hostile-text.ts'
import { cleanReport, finding, hostileReport, hugeReport, nastyReport, plainOptions, reportOf } from './nasty-report.ts'

describe('unix', () => {
  test('is what compilers print', () => {
    const report = reportOf([
      finding(),
      finding({ path: 'b.php', severity: 'notice', suppressed: { kind: 'baseline' } }),
    ])
    expect(formatReport(report, 'unix', plainOptions)).toBe(
      'index.php:3:1: error: gone.php is required here, and it does not exist. [missing-require]\n',
    )
    expect(formatReport(cleanReport, 'unix', plainOptions)).toBe('')
  })

  test('one line a finding, whatever a name holds', () => {
    fc.assert(
      fc.property(hostileTexts, texts => {
        const lines = formatReport(hostileReport(texts), 'unix', plainOptions).split(/[\n\r\u0085\u2028\u2029]/)
        expect(lines.pop()).toBe('')
        expect(lines).toHaveLength(texts.length)
        for (const line of lines)
          expect(line).toMatch(/^[^\p{Cc}\u202a-\u202e]+:\d+:\d+: error: .* \[missing-require\]$/u)
      }),
    )
  })
})

describe('gitlab', () => {
  test('is an empty list when clean', () => expect(formatReport(cleanReport, 'gitlab', plainOptions)).toBe('[]\n'))

  test('has the fields that GitLab reads', () => {
    const report = reportOf([finding({ severity: 'warning', fingerprint: 'f' })])
    expect(JSON.parse(formatReport(report, 'gitlab', plainOptions))).toEqual([
      {
        description: 'gone.php is required here, and it does not exist.',
        check_name: 'missing-require',
        fingerprint: 'f',
        severity: 'minor',
        location: { path: 'index.php', lines: { begin: 3 } },
      },
    ])
  })

  test('leaves suppressed findings out, and no line is 0', () => {
    for (const report of [nastyReport, hugeReport]) {
      const entries: { location: { lines: { begin: number } } }[] = JSON.parse(
        formatReport(report, 'gitlab', plainOptions),
      )
      expect(entries).toHaveLength(report.findings.filter(({ suppressed }) => suppressed === null).length)
      for (const { location } of entries) expect(location.lines.begin).toBeGreaterThan(0)
    }
  })
})
