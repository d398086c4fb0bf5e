import type { Finding } from '../model/finding.ts'
import { deletedPlaces } from './deleted-places.ts'
import { SEVERITIES } from './phrases.ts'

/** What the findings of a group have in common. Paths are report paths; a `directory` holds more than one of the files. */
export type SharedReason =
  | { readonly kind: 'none' }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string; readonly files: number }
  | { readonly kind: 'deleted'; readonly path: string; readonly files: number }
  | { readonly kind: 'changed'; readonly path: string; readonly cause: 'value-changed' | 'context-changed' }
  | { readonly kind: 'target'; readonly path: string }

export interface FindingGroup {
  readonly reason: SharedReason
  /** At least one, in the report's order, all of one rule and one severity. */
  readonly findings: readonly [Finding, ...Finding[]]
}

/**
 * Puts findings of one rule and severity that have one reason together: a directory or file that was renamed or deleted,
 * a changed value, or one missing target. A finding without company stays single (`none`). Groups stand where their first
 * finding stood; none is lost or doubled.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const placeOf = deletedPlaces(findings)
  const groups = new Map<string, { reason: SharedReason; findings: [Finding, ...Finding[]] }>()
  for (const [index, finding] of findings.entries()) {
    const reason = reasonOf(finding, placeOf)
    const key = JSON.stringify([finding.rule, finding.severity, reason.kind === 'none' ? index : reason])
    const group = groups.get(key)
    if (group) group.findings.push(finding)
    else groups.set(key, { reason, findings: [finding] })
  }
  return Array.from(groups.values(), settle)
}

function reasonOf(finding: Finding, placeOf: (path: string) => string): SharedReason {
  const { cause, target } = finding
  if (cause?.kind === 'target-renamed' && cause.movedTo !== undefined)
    return { kind: 'renamed', ...movedDirectory(cause.path, cause.movedTo), files: 0 }
  if (cause?.kind === 'target-deleted') return { kind: 'deleted', path: placeOf(cause.path), files: 0 }
  if (cause?.kind === 'value-changed' || cause?.kind === 'context-changed')
    return { kind: 'changed', path: cause.path, cause: cause.kind }
  const path = target?.tried[0]
  return path === undefined ? { kind: 'none' } : { kind: 'target', path }
}

/** Both names without the directories and file that they end in alike: `a/b/x.php`, `a/c/x.php` → `a/b`, `a/c`. */
function movedDirectory(from: string, to: string): { from: string; to: string } {
  const left = from.split('/')
  const right = to.split('/')
  while (left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1)) {
    left.pop()
    right.pop()
  }
  return left.join('/') === right.join('/') ? { from, to } : { from: left.join('/'), to: right.join('/') }
}

/** Now that the members are known: a single finding has no shared reason, and one file is named as that file. */
function settle({ reason, findings }: FindingGroup): FindingGroup {
  if (findings.length === 1) return { reason: { kind: 'none' }, findings }
  const files = new Set(findings.map(finding => finding.cause?.path)).size
  const { cause } = findings[0]
  if (reason.kind === 'renamed' && cause && files === 1)
    return { reason: { ...reason, from: cause.path, to: cause.movedTo ?? reason.to, files }, findings }
  if (reason.kind === 'deleted' && cause && files === 1)
    return { reason: { ...reason, path: cause.path, files }, findings }
  if (reason.kind === 'renamed' || reason.kind === 'deleted') return { reason: { ...reason, files }, findings }
  return { reason, findings }
}

/** The finding that speaks for a group: the first of those that break most pages. */
export function leadOf({ findings }: FindingGroup): Finding {
  return findings.reduce((lead, finding) => (pagesOf(finding) > pagesOf(lead) ? finding : lead))
}

/** Errors, then warnings, then notices; of one severity those that break more pages first; else the given order. */
export function worstFirst(groups: readonly FindingGroup[]): FindingGroup[] {
  const leads = groups.map(group => ({ group, lead: leadOf(group) }))
  leads.sort((one, other) => rankOf(one.lead) - rankOf(other.lead) || pagesOf(other.lead) - pagesOf(one.lead))
  return leads.map(({ group }) => group)
}

function rankOf({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity)
}

function pagesOf({ impact }: Finding): number {
  return impact?.count ?? 0
}
