import type { Severity } from '../model/finding.ts'
import type { Problem, Report, Reporter } from '../model/report.ts'
import { type FindingGroup, groupFindings, leadOf, worstFirst } from './group-findings.ts'
import { groupDetails, groupMessage } from './group-phrases.ts'
import { activeFindings, clip, counted, isAboutFile, placeOf, SEVERITIES } from './phrases.ts'
import { openableName } from './real-name.ts'
import { visible } from './visible.ts'
import { type CommandProperties, workflowCommand } from './workflow-command.ts'

/** GitHub shows so many annotations of one severity a step and drops the rest. */
const SHOWN = 10

interface Annotation {
  readonly severity: Severity
  readonly properties: CommandProperties
  readonly message: string
}

/**
 * GitHub workflow commands, one a line: an annotation for each finding or group, worst first; where a severity has more
 * than ten, nine and one that counts the rest. Empty when there is nothing to say.
 */
export const github: Reporter = report => {
  const annotations = [...worstFirst(groupFindings(activeFindings(report))).map(ofGroup), ...ofProblems(report)]
  const shown = SEVERITIES.flatMap(severity => rollUp(annotations.filter(each => each.severity === severity)))
  return shown
    .map(({ severity, properties, message }) => `${workflowCommand(severity, properties, message)}\n`)
    .join('')
}

function rollUp(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations
  if (!first || annotations.length <= SHOWN) return annotations
  const kept = annotations.slice(0, SHOWN - 1)
  const message = `${counted(annotations.length - kept.length, `more ${first.severity}`)}: GitHub shows no more than ${SHOWN} of a kind here. The job summary and the log have the rest.`
  return [...kept, { severity: first.severity, properties: { title: 'deploy-guard' }, message }]
}

function ofGroup(group: FindingGroup): Annotation {
  const lead = leadOf(group)
  const { rule, severity, path } = lead
  const position = isAboutFile(lead) ? { line: 1 } : positionOf(lead)
  return {
    severity,
    properties: { title: `deploy-guard: ${rule}`, file: visible(openableName(path)), ...position },
    message: messageOf(group),
  }
}

function positionOf({ line, endLine, column, endColumn }: FindingGroup['findings'][0]): CommandProperties {
  const lines = { line: Math.max(1, line), endLine: Math.max(1, line, endLine) }
  // GitHub refuses columns on a span over several lines.
  return lines.endLine > lines.line ? lines : { ...lines, col: Math.max(1, column), endColumn: Math.max(1, endColumn) }
}

const MESSAGE = 4000

const PLACES = 5

function messageOf(group: FindingGroup): string {
  const lead = leadOf(group)
  const others = group.findings.filter(finding => finding !== lead)
  const more = others.length - PLACES
  const lines = [
    groupMessage(group),
    ...groupDetails(group).map(({ label, text }) => `${label}: ${text}`),
    ...others.slice(0, PLACES).map(finding => `also: ${placeOf(finding)}`),
    ...(more > 0 ? [`and ${counted(more, 'more place')}`] : []),
  ]
  return clip(lines.join('\n'), MESSAGE)
}

function ofProblems({ problems }: Report): Annotation[] {
  if (problems.length === 0) return []
  const lines = ['Not everything could be checked.', ...problems.slice(0, PLACES).map(problemLine)]
  const more = problems.length - PLACES
  const message = clip((more > 0 ? [...lines, `and ${counted(more, 'more problem')}`] : lines).join('\n'), MESSAGE)
  return [{ severity: 'warning', properties: { title: 'deploy-guard' }, message }]
}

function problemLine({ kind, path, message }: Problem): string {
  return `${kind}: ${path === '' ? '' : `${visible(path)}: `}${visible(message)}`
}
