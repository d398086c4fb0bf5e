import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { validateXML } from 'xmllint-wasm'
import type { Report } from '../../src/model/report.ts'
import { type FormatName, formatReport } from '../../src/report/formats.ts'
import { visible } from '../../src/report/visible.ts'
import { hostileTexts } from './hostile-text.ts'
import {
  cleanReport,
  finding,
  hostileReport,
  hugeReport,
  nastyReport,
  outage,
  plainOptions,
  reportOf,
} from './nasty-report.ts'

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

/** Throws unless the text is well-formed XML 1.0. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', text => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root.children[0] ?? root
}

function rendered(report: Report, format: FormatName): Element {
  return parse(formatReport(report, format, plainOptions))
}

function all(element: Element, name: string): Element[] {
  return element.children.flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)])
}

/** The parent → children relation, as `a > b`. */
function relations(element: Element): string[] {
  return element.children.flatMap(child => [`${element.name} > ${child.name}`, ...relations(child)])
}

const REPORTS: [string, Report][] = [
  ['clean', cleanReport],
  ['nasty', nastyReport],
  ['huge', hugeReport],
]

describe('junit', () => {
  const allowed = [
    'testsuites > testsuite',
    'testsuite > testcase',
    'testsuite > system-out',
    ...['failure', 'error', 'skipped', 'system-out'].map(name => `testcase > ${name}`),
  ]

  test.each(REPORTS)('a %s report has the elements that readers know, and counts that are true', (_, report) => {
    const root = rendered(report, 'junit')
    expect(allowed).toEqual(expect.arrayContaining(relations(root)))
    const [suite] = root.children
    for (const element of [root, suite]) {
      expect(element?.attributes).toMatchObject({
        tests: String(all(root, 'testcase').length),
        failures: String(all(root, 'failure').length),
        errors: String(all(root, 'error').length),
      })
    }
    expect(suite?.attributes['skipped']).toBe(String(all(root, 'skipped').length))
    for (const { attributes } of all(root, 'testcase')) expect(attributes['classname']).toBeTruthy()
  })

  test.each(REPORTS)('a %s report is valid by the schema', async (_, report) => {
    const schema = readFileSync(new URL('./schemas/junit-4.xsd', import.meta.url), 'utf8')
    const { errors } = await validateXML({ xml: formatReport(report, 'junit'), schema })
    expect(errors).toEqual([])
  })

  test('a clean run has one test, which passes', () => {
    expect(all(rendered(cleanReport, 'junit'), 'testcase').map(({ children }) => children)).toEqual([[]])
  })

  test('errors fail, milder findings do not, suppressed ones are skipped', () => {
    const root = rendered(
      reportOf([
        outage,
        finding({ severity: 'warning' }),
        finding({ severity: 'notice' }),
        finding({ suppressed: { kind: 'inline', reason: 'why' } }),
      ]),
      'junit',
    )
    expect(all(root, 'testcase').map(({ children }) => children[0]?.name)).toEqual([
      'failure',
      'system-out',
      'system-out',
      'skipped',
    ])
    expect(all(root, 'skipped')[0]?.text).toBe('why')
  })

  test('warnings fail where they made the run fail', () => {
    const findings = [finding({ severity: 'warning' }), finding({ severity: 'notice' })]
    const root = rendered(reportOf(findings, { result: 'failed' }), 'junit')
    expect(all(root, 'testcase').map(({ children }) => children[0]?.name)).toEqual(['failure', 'system-out'])
  })
})

describe('checkstyle', () => {
  test.each(REPORTS)('a %s report is files with errors', (_, report) => {
    const root = rendered(report, 'checkstyle')
    expect(root).toMatchObject({ name: 'checkstyle', attributes: { version: '4.3' } })
    expect(['checkstyle > file', 'file > error']).toEqual(expect.arrayContaining(relations(root)))
    expect(all(root, 'error')).toHaveLength(report.findings.filter(({ suppressed }) => suppressed === null).length)
    for (const { attributes } of all(root, 'error')) {
      expect(Number(attributes['line'])).toBeGreaterThan(0)
      expect(['error', 'warning', 'info']).toContain(attributes['severity'])
      expect(attributes['source']).toMatch(/^deploy-guard\.[a-z-]+$/)
    }
  })

  test('findings of one file stand in one element', () => {
    const root = rendered(reportOf([finding(), finding({ path: 'b.php' }), finding({ line: 9 })]), 'checkstyle')
    expect(root.children.map(({ attributes, children }) => [attributes['name'], children.length])).toEqual([
      ['index.php', 2],
      ['b.php', 1],
    ])
  })
})

test.each(['junit', 'checkstyle'] as const)('%s: any names and texts come out as text', format => {
  fc.assert(
    fc.property(hostileTexts, texts => {
      const root = rendered(hostileReport(texts), format)
      const messages = [...all(root, 'error'), ...all(root, 'failure')].map(({ attributes }) => attributes['message'])
      for (const text of texts) expect(messages).toContain(`${visible(text)} is not there.`)
    }),
  )
})
