import type { Finding, TextEdit } from '../model/finding.ts'
import type { RenderOptions } from '../model/report.ts'
import { type FindingGroup, leadOf } from './group-findings.ts'
import { groupDetails, groupMessage } from './group-phrases.ts'
import { type Look, textWidth } from './look.ts'
import { severityStyle } from './paint.ts'
import { placeOf } from './phrases.ts'
import { detailLines, placeLines } from './pretty-details.ts'
import { toUri } from './real-name.ts'
import { layOutSource } from './source-line.ts'
import { wrapWords } from './wrap-words.ts'

/** The lines of one block: a finding whole, or the first of a group whole and the places of the others. */
export function prettyGroup(group: FindingGroup, look: Look): string[] {
  const first = leadOf(group)
  const others = group.findings.filter(finding => finding !== first)
  const message = wrapWords(groupMessage(group), textWidth(look) - 2)
  return [
    header(first, look),
    ...message.map(line => `  ${look.paint(line, 'bold')}`),
    ...source(first, look),
    ...detailLines(groupDetails(group), look),
    ...placeLines(others, look),
  ]
}

function header(finding: Finding, { paint, ...options }: Look): string {
  const style = severityStyle[finding.severity]
  const label = `${paint(finding.severity, style, 'bold')}${paint(`[${finding.rule}]`, style)}`
  return `${label} ${link(paint(placeOf(finding), 'cyan'), finding, options)}`
}

function link(text: string, finding: Finding, { hyperlinks, sourceUrl }: RenderOptions): string {
  if (!hyperlinks || sourceUrl === undefined) return text
  return `\u001b]8;;${sourceUrl}${toUri(finding.path)}#L${finding.line}\u001b\\${text}\u001b]8;;\u001b\\`
}

function source(finding: Finding, look: Look): string[] {
  if (finding.snippet === '') return []
  const number = String(finding.line)
  const margin = ' '.repeat(number.length)
  const openEnded = finding.endLine > finding.line
  const line = layOutSource(finding.snippet, { ...finding, openEnded }, look.width - margin.length - 5)
  const bar = look.paint('│', 'dim')
  return [
    `  ${margin} ${bar}`,
    `  ${look.paint(number, 'dim')} ${bar} ${line.text}`,
    `  ${margin} ${bar} ${look.paint(line.marks, severityStyle[finding.severity], 'bold')}`,
    ...replacement(finding, look).map(text => `  ${margin} ${look.paint(`+ ${text}`, 'green')}`),
  ]
}

/** The line as the first fix would leave it, when the fix touches no other line. */
function replacement({ fixes, snippet, path, line }: Finding, look: Look): string[] {
  const [fix] = fixes
  if (fix?.kind !== 'edit' || fix.edits.length !== 1) return []
  const [edit] = fix.edits
  if (!edit || edit.path !== path || edit.startLine !== line || edit.endLine !== line) return []
  const span = { column: edit.startColumn, endColumn: edit.startColumn + edit.text.length, openEnded: false }
  return [layOutSource(edited(snippet, edit), span, look.width - String(line).length - 5).text]
}

function edited(snippet: string, edit: TextEdit): string {
  return `${snippet.slice(0, edit.startColumn - 1)}${edit.text}${snippet.slice(edit.endColumn - 1)}`
}
