import type { Severity } from '../model/finding.ts'
import type { RenderOptions, Report, RuleDoc } from '../model/report.ts'

export const sarifLevel = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity,
  string
>

const PROBLEM = { error: 'error', warning: 'warning', notice: 'recommendation' } as const satisfies Record<
  Severity,
  string
>

export type SarifRule = ReturnType<typeof sarifRule>

/** Every rule of the options, then those that only the findings name; each id once. */
export function sarifRules(report: Report, { rules = [] }: RenderOptions) {
  const known = new Set<string>(rules.map(({ id }) => id))
  const bare = new Map<string, RuleDoc>()
  for (const { rule: id, severity } of report.findings)
    if (!known.has(id) && !bare.has(id)) bare.set(id, { id, severity, summary: id })
  return [...rules, ...bare.values()].map(sarifRule)
}

function sarifRule({ id, summary, helpUri, severity }: RuleDoc) {
  const more = helpUri === undefined ? '' : ` More: ${helpUri}`
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: `${summary}${more}`, markdown: helpUri === undefined ? summary : `${summary} [More](${helpUri})` },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: sarifLevel[severity] },
    properties: { precision: 'very-high', 'problem.severity': PROBLEM[severity], tags: ['reliability', 'php'] },
  }
}
