import type { Finding } from '../model/finding.ts'
import { countFindings, gate } from '../model/judgement.ts'
import { baseNameOf, displayName, isRepoPath } from '../model/path.ts'
import type { Report } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'
import type { Baseline, BaselineEntry } from '../model/suppression.ts'

export interface BaselineUpdate {
  readonly entries: readonly BaselineEntry[]
  /** How many entries there are that were not there before, and the reverse. */
  readonly added: number
  readonly removed: number
}

/**
 * The baseline of everything in the report of a whole tree that no comment ignores. Of the old entries those stay that the
 * run could not judge: `isJudged` says of which it could. An entry that stays keeps its text.
 */
export function updateBaseline(
  old: Baseline,
  findings: readonly Finding[],
  isJudged: (entry: BaselineEntry) => boolean,
): BaselineUpdate {
  const before = new Map(old.entries.map(entry => [entry.fingerprint, entry]))
  const entries = new Map<string, BaselineEntry>()
  for (const entry of old.entries) if (!isJudged(entry)) entries.set(entry.fingerprint, entry)
  for (const finding of findings) {
    const { fingerprint, suppressed, rule } = finding
    if (rule === 'unused-suppression' || suppressed?.kind === 'inline') continue
    entries.set(fingerprint, before.get(fingerprint) ?? finding)
  }
  const removed = [...before.keys()].filter(fingerprint => !entries.has(fingerprint)).length
  return { entries: [...entries.values()], added: entries.size - before.size + removed, removed }
}

export type UpdatedBaseline = Pick<Baseline, 'file'> & Pick<BaselineUpdate, 'entries'>

/** The report as it is with the updated baseline: what is new in it is suppressed, and nothing in it is of no use. */
export function coverReport(report: Report, { file, entries }: UpdatedBaseline, settings: Settings): Report {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint))
  const place = displayName(isRepoPath(file) ? file : baseNameOf(file))
  const findings = report.findings
    .filter(({ rule, path }) => rule !== 'unused-suppression' || path !== place)
    .map(finding => (finding.suppressed || !known.has(finding.fingerprint) ? finding : covered(finding)))
  const summary = { ...report.summary, ...countFindings(findings) }
  return { ...report, result: gate(summary, settings), summary, findings }
}

function covered(finding: Finding): Finding {
  return { ...finding, suppressed: { kind: 'baseline' } }
}
