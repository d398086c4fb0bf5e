import type { Severity } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { formatReport } from '../report/formats.ts'
import { SEVERITIES } from '../report/phrases.ts'
import { workflowCommand } from '../report/workflow-command.ts'

/** Something to say about the run itself. */
export interface Remark {
  readonly severity: Severity
  readonly text: string
}

/** GitHub shows so many annotations of one severity a step and drops the rest. */
const SHOWN = 10

/**
 * Workflow commands, one a line, within what GitHub shows of a step: remarks of one severity are one annotation, before
 * those of the findings or, where these use up the allowance, in the last of them. `report` absent: only remarks.
 */
export function annotationText(report: Report | undefined, remarks: readonly Remark[]): string {
  const found = report === undefined ? '' : formatReport(report, 'github', { color: false, width: 100 })
  const lines = found.split('\n').filter(line => line !== '')
  return SEVERITIES.flatMap(severity => {
    const own = lines.filter(line => line.startsWith(`::${severity} `))
    const texts = remarks.filter(remark => remark.severity === severity).map(({ text }) => text)
    return joined(own, severity, texts)
  })
    .map(line => `${line}\n`)
    .join('')
}

function joined(lines: readonly string[], severity: Severity, texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return lines
  const command = workflowCommand(severity, { title: 'deploy-guard' }, texts.join('\n'))
  const last = lines.at(-1)
  if (last === undefined || lines.length < SHOWN) return [command, ...lines]
  const data = command.slice(command.indexOf('::', 2) + 2)
  return [...lines.slice(0, -1), `${last}%0A${data}`]
}
