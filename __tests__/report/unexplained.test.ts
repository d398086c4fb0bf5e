import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import { formatReport } from '../../src/report/formats.ts'
import { finding, reportOf } from './nasty-report.ts'

const schemaUrl = new URL('../../src/report/report.schema.json', import.meta.url)
const validate = new Ajv2020.default({ strict: true }).compile(JSON.parse(readFileSync(schemaUrl, 'utf8')))

const { cause: _, ...plain } = finding()
const report = reportOf([{ ...plain, unexplained: true }])

test.each([
  'pretty',
  'github',
  'markdown',
  'sarif',
  'junit',
] as const)('%s says that no file can be shown to have brought a finding', format => {
  const text = formatReport(report, format, { width: 200 })
  expect(text).toMatch(/because:?\s+this change brought it; which of its files did cannot be shown/)
})

test('json says so in a field, as its schema does', () => {
  const written = JSON.parse(formatReport(report, 'json'))
  expect(written.findings[0]).toMatchObject({ unexplained: true })
  expect(written.findings[0]).not.toHaveProperty('cause')
  expect(validate(written)).toBe(true)
})
