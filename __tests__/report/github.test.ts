import * as core from '@actions/core'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import type { Finding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { formatReport } from '../../src/report/formats.ts'
import { type CommandProperties, defuse, workflowCommand } from '../../src/report/workflow-command.ts'
import { hostileText, hostileTexts } from './hostile-text.ts'
import {
  cleanReport,
  finding,
  hostileReport,
  hugeReport,
  misnamed,
  movedDirectory,
  plainOptions,
  reportOf,
} from './nasty-report.ts'

function lines(report: Report): string[] {
  const text = formatReport(report, 'github', plainOptions)
  expect(text === '' || text.endsWith('\n')).toBe(true)
  return text.split('\n').slice(0, -1)
}

interface Parsed {
  command: string
  properties: Record<string, string>
  data: string
}

/** As the runner reads a line (actions/runner, ActionCommand.TryParseV2). */
function asRunner(line: string): Parsed {
  const [, command = '', pairs = '', data = ''] = /^::([a-z-]+)(?: (.*?))?::(.*)$/s.exec(line) ?? []
  const undo = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const properties = Object.fromEntries(
    pairs.split(',').map(pair => [pair.split('=', 1)[0], undo(pair.replace(/^[^=]*=/, ''))]),
  )
  return { command, properties, data: data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%') }
}

describe('the command', () => {
  const written: string[] = []
  const silent = () =>
    jest.spyOn(process.stdout, 'write').mockImplementation(text => {
      written.push(String(text))
      return true
    })

  afterEach(() => {
    jest.restoreAllMocks()
    written.length = 0
  })

  test('is escaped as @actions/core does it', () => {
    silent()
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, fc.nat({ max: 99 }), (title, file, message, at) => {
        written.length = 0
        const properties: CommandProperties = {
          title: defuse(title),
          file: defuse(file),
          line: at + 1,
          endLine: at + 1,
          col: 3,
          endColumn: 9,
        }
        const { line, endLine, col, endColumn } = properties
        const theirs = {
          title: defuse(title),
          file: defuse(file),
          startLine: line,
          endLine,
          startColumn: col,
          endColumn,
        }
        core.error(defuse(message), JSON.parse(JSON.stringify(theirs)))
        const pairs = JSON.parse(JSON.stringify(properties))
        expect(`${workflowCommand('error', pairs, message)}\n`).toBe(written.join(''))
      }),
    )
  })
})

describe('github', () => {
  test('says nothing when there is nothing to say', () =>
    expect(formatReport(cleanReport, 'github', plainOptions)).toBe(''))

  test('a file gets line 1, one line gets columns, several lines get none', () => {
    const several = finding({ path: 's.php', endLine: 9, endColumn: 2 })
    expect(lines(reportOf([misnamed, finding(), several])).map(line => asRunner(line).properties)).toEqual([
      { title: 'deploy-guard: suspicious-extension', file: misnamed.path, line: '1' },
      { title: 'deploy-guard: missing-require', file: 'index.php', line: '3', endLine: '3', col: '1', endColumn: '19' },
      { title: 'deploy-guard: missing-require', file: 's.php', line: '3', endLine: '9' },
    ])
  })

  test('a line is never 0', () => {
    const [line = ''] = lines(reportOf([finding({ line: 0, endLine: 0, column: 0, endColumn: 0 })]))
    expect(line).not.toMatch(/(?:line|endLine|col|endColumn)=0/)
  })

  test('ten of a severity are shown; of more, nine and a roll-up', () => {
    const many = (count: number, severity: Finding['severity']) =>
      Array.from({ length: count }, (_, index) => finding({ path: `${severity}${index}.php`, severity }))
    const shown = lines(reportOf([...many(12, 'notice'), ...many(10, 'warning'), ...many(11, 'error')]))
    expect(shown.map(line => asRunner(line).command)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ])
    expect(asRunner(shown[9] ?? '').data).toMatch(/^2 more errors: /)
    expect(asRunner(shown[29] ?? '').data).toMatch(/^3 more notices: /)
    expect(lines(hugeReport)).toHaveLength(20)
  })

  test('a moved directory is one annotation', () => {
    const [line = '', ...others] = lines(reportOf(movedDirectory))
    expect(others).toEqual([])
    expect(asRunner(line).data).toMatch(/^300 places in 120 files still point into lib\/old\/.*and 294 more places$/s)
  })

  test('what is suppressed is not annotated; what could not be checked is', () => {
    const problems = [{ kind: 'unreadable' as const, path: 'a\nb.php', message: 'denied' }]
    const [line = '', ...others] = lines(reportOf([finding({ suppressed: { kind: 'baseline' } })], { problems }))
    expect(others).toEqual([])
    expect(asRunner(line)).toMatchObject({
      command: 'warning',
      data: expect.stringContaining('unreadable: a\\nb.php: denied'),
    })
  })

  test('nothing injected gets through', () => {
    fc.assert(
      fc.property(hostileTexts, texts => {
        for (const line of lines(hostileReport(texts))) {
          expect(line).toMatch(/^::(?:error|warning|notice) /)
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
          expect(line).not.toMatch(/##\w*\[/)
          const { properties, data } = asRunner(line)
          expect(Object.keys(properties)).toEqual(expect.arrayContaining(['title']))
          expect(['title', 'file', 'line', 'endLine', 'col', 'endColumn']).toEqual(
            expect.arrayContaining(Object.keys(properties)),
          )
          expect(data).not.toMatch(/^\s*::/m)
        }
      }),
    )
  })
})
