import type { Severity } from '../model/finding.ts'
import type { Reporter } from '../model/report.ts'
import { activeFindings } from './phrases.ts'
import { openableName } from './real-name.ts'
import { visible } from './visible.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', notice: 'info' }

/** GitLab's Code Quality report: a JSON array, `[]` when clean. Fingerprints tell its findings apart between runs. */
export const gitlab: Reporter = report => {
  const entries = activeFindings(report).map(({ rule, severity, message, fingerprint, path, line }) => ({
    description: visible(message),
    check_name: rule,
    fingerprint,
    severity: SEVERITY[severity],
    location: { path: openableName(path), lines: { begin: Math.max(1, line) } },
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}
