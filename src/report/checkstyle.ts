import type { Finding, Severity } from '../model/finding.ts'
import type { Reporter } from '../model/report.ts'
import { activeFindings } from './phrases.ts'
import { openableName } from './real-name.ts'
import { element, XML_HEAD } from './xml.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'info' }

/** Checkstyle's XML: a `file` for each path that has findings, with its `error` elements. */
export const checkstyle: Reporter = report => {
  const files = new Map<string, Finding[]>()
  for (const finding of activeFindings(report)) files.set(finding.path, [...(files.get(finding.path) ?? []), finding])
  const body = Array.from(files, ([path, findings]) => `  ${fileElement(path, findings)}\n`).join('')
  return `${XML_HEAD}${element('checkstyle', { version: '4.3' }, `\n${body}`)}\n`
}

function fileElement(path: string, findings: readonly Finding[]): string {
  const errors = findings.map(finding => `    ${errorElement(finding)}\n`).join('')
  return element('file', { name: openableName(path) }, `\n${errors}  `)
}

function errorElement({ line, column, severity, message, rule }: Finding): string {
  return element('error', { line, column, severity: SEVERITY[severity], message, source: `deploy-guard.${rule}` })
}
