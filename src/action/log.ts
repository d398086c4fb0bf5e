import { randomBytes } from 'node:crypto'
import { formatReport } from '../report/formats.ts'
import { visible } from '../report/visible.ts'
import { defuse } from '../report/workflow-command.ts'
import { version } from '../version.ts'
import type { CheckedChange } from './check-change.ts'
import type { Surroundings } from './surroundings.ts'

/** Text that the runner prints as it is: until a word that nobody can guess, no line is taken for a command. */
export function inertText(text: string): string {
  if (text === '') return ''
  const token = `deploy-guard-${randomBytes(16).toString('hex')}`
  return `::stop-commands::${token}\n${defuse(text)}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`
}

/** Why the run judged what it judged: event, base, head, method, settings. */
export function reasonText({ range, settings, report }: CheckedChange, { event }: Surroundings): string {
  const { head } = range
  const base = range.kind === 'all' ? 'nothing, everything is judged' : `${range.base.sha} (${range.base.source})`
  const lines = [
    `deploy-guard ${version}`,
    `event:    ${event.name === '' ? 'none' : event.name}${event.ref === '' ? '' : ` on ${event.ref}`}`,
    `head:     ${head.sha === '' ? '' : `${head.sha} `}(${head.source})`,
    `base:     ${base}`,
    `method:   ${range.method}${range.complete ? '' : '; not all of it could be determined, so more is checked'}`,
    ...range.notes.map(note => `          ${note}`),
    `settings: ${settingsText(settings.origins)}${range.settingsFrom === 'base' ? ', as they are in the base' : ''}`,
    `files:    ${report.summary.filesChanged} changed, ${report.summary.filesIndexed} with PHP read`,
  ]
  return `${lines.map(visible).join('\n')}\n`
}

/** `default`, or the files and inputs that set something. */
function settingsText(origins: ReadonlyMap<string, string>): string {
  const sources = new Set([...origins.values()].map(origin => origin.replace(/:\d+:\d+$/, '')))
  return sources.size === 0 ? 'the defaults' : [...sources].join(', ')
}

/** Everything that was found, folded. */
export function findingsText({ report }: CheckedChange): string {
  const text = formatReport(report, 'pretty', { color: false, width: 120 })
  return `::group::All that deploy-guard found\n${inertText(text)}::endgroup::\n`
}
