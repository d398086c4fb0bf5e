import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { RenderOptions, Report } from '../../src/model/report.ts'
import { DESCRIBES_RULES, type FormatName, formatReport, formats } from '../../src/report/formats.ts'
import { cleanReport, hugeReport, movedDirectory, nastyReport, outage, reportOf, rules } from './nasty-report.ts'

/** Set DEPLOY_GUARD_UPDATE_GOLDEN=1 to write the files anew; then read what changed before you commit it. */
const updating = process.env['DEPLOY_GUARD_UPDATE_GOLDEN'] === '1'

// One suffix for all, so that no formatter takes them for its own.
const folder = new URL('./golden/', import.meta.url)

const options: RenderOptions = {
  color: false,
  width: 80,
  rules,
  sourceUrl: 'https://github.example/o/r/blob/4e732ced/',
}

function golden(name: string, text: string): void {
  const file = new URL(name, folder)
  if (updating) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
  }
  expect(text).toBe(readFileSync(file, 'utf8'))
}

const few = reportOf([outage, ...movedDirectory])

test.each(Object.keys(formats) as FormatName[])('%s', format => {
  const reports: [string, Report][] = [
    ['nasty', nastyReport],
    ['clean', cleanReport],
  ]
  for (const [name, report] of reports) golden(`${name}.${format}.txt`, formatReport(report, format, options))
})

test.each(Object.keys(formats) as FormatName[])('%s is known to need the rules, or not', format => {
  const bare = { ...options, rules: [] }
  const isDifferent = formatReport(nastyReport, format, options) !== formatReport(nastyReport, format, bare)
  expect(isDifferent).toBe(DESCRIBES_RULES.has(format))
})

/** 2,000 findings are too many to be read in a review: where the text begins and ends, and that it is the same. */
function digest(text: string): string {
  const lines = text.split('\n').map(line => (line.length > 160 ? `${line.slice(0, 160)}…` : line))
  const shown = lines.length > 12 ? [...lines.slice(0, 6), '…', ...lines.slice(-6)] : lines
  const hash = createHash('sha256').update(text).digest('hex')
  return `${Buffer.byteLength(text)} bytes, ${lines.length} lines, sha256 ${hash}\n${shown.join('\n')}`
}

test.each(Object.keys(formats) as FormatName[])('%s of 2,000 findings', format =>
  golden(`huge.${format}.txt`, digest(formatReport(hugeReport, format, options))))

test.each([
  ['narrow', { ...options, width: 40 }],
  ['wide', { ...options, width: 120, color: true, hyperlinks: true }],
])('pretty, %s', (name, look) => golden(`few.pretty-${name}.txt`, formatReport(few, 'pretty', look)))

test('markdown of one outage and one moved directory', () =>
  golden('few.markdown.txt', formatReport(few, 'markdown', options)))
