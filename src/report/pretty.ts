import type { Reporter } from '../model/report.ts'
import { groupFindings } from './group-findings.ts'
import { painter } from './paint.ts'
import { activeFindings } from './phrases.ts'
import { prettyGroup } from './pretty-finding.ts'
import { prettySites } from './pretty-sites.ts'
import { prettySummary } from './pretty-summary.ts'

/** For people at a terminal: one block a finding or group of findings, then the includes that were asked for, what could not be checked, then the totals. */
export const pretty: Reporter = (report, options) => {
  const look = { ...options, width: Math.max(20, options.width), paint: painter(options.color) }
  const blocks = groupFindings(activeFindings(report)).map(group => prettyGroup(group, look))
  const sites = prettySites(report.sites ?? [], look)
  return `${[...blocks, ...sites, prettySummary(report, look)].map(lines => lines.join('\n')).join('\n\n')}\n`
}
