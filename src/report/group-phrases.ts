import { type Detail, detailsOf } from './finding-details.ts'
import { type FindingGroup, leadOf } from './group-findings.ts'
import { counted } from './phrases.ts'
import { visible } from './visible.ts'

/** One sentence for all findings of a group, in visible characters; a single finding's own message. */
export function groupMessage({ reason, findings }: FindingGroup): string {
  const where = `${counted(findings.length, 'place')} in ${counted(filesOf(findings), 'file')}`
  switch (reason.kind) {
    case 'renamed':
      return `${where} still ${name(reason.from, reason.files)}, which was renamed to ${directory(reason.to, reason.files)}.`
    case 'deleted':
      return reason.files > 1
        ? `${where} still need ${counted(reason.files, 'deleted file')} of ${directory(reason.path, 2)}.`
        : `${where} still need ${visible(reason.path)}, which was deleted.`
    case 'changed':
      return `${where} broke together: ${changed[reason.cause]} in ${visible(reason.path)}.`
    case 'target':
      return `${visible(leadOf({ reason, findings }).message).replace(/\.$/, '')} (${where}).`
    case 'none':
      return visible(findings[0].message)
  }
}

/** The details of the finding that speaks for a group, without what `groupMessage` has said already. */
export function groupDetails(group: FindingGroup): Detail[] {
  const told = group.reason.kind === 'renamed' || group.reason.kind === 'deleted' || group.reason.kind === 'changed'
  return detailsOf(leadOf(group), groupMessage(group)).filter(({ label }) => !(told && label === 'because'))
}

const changed = {
  'value-changed': 'a part of their paths got another value',
  'context-changed': 'what their paths hang on changed',
} as const

function name(path: string, files: number): string {
  return files > 1 ? `point into ${directory(path, files)}` : `need ${visible(path)}`
}

function directory(path: string, files: number): string {
  return files > 1 ? `${visible(path)}/` : visible(path)
}

function filesOf(findings: FindingGroup['findings']): number {
  return new Set(findings.map(finding => finding.path)).size
}
