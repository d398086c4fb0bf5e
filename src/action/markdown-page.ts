import { formatReport } from '../report/formats.ts'
import { markdownCode, markdownText } from '../report/markdown-text.ts'
import { clip, counted, placeOf } from '../report/phrases.ts'
import type { AlsoPresent } from './also-present.ts'
import type { CheckedChange } from './check-change.ts'
import { renderOptions } from './links.ts'
import type { Surroundings } from './surroundings.ts'

export interface PageOptions {
  readonly destination: 'job-summary' | 'comment'
  /** Where the whole report is; `''`: nowhere. */
  readonly reportFile: string
}

/** So many errors of earlier pushes are named. */
const NAMED = 10

/**
 * The result as Markdown, within GitHub's limits: 1 MiB for the summary of a step, 65,536 characters for a comment (the
 * format keeps 148,576 bytes and 536 characters of them free).
 */
export function markdownPage(change: CheckedChange, place: Surroundings, options: PageOptions): string {
  const { destination, reportFile } = options
  const { report, alsoPresent, settingsRemark } = change
  const whole = formatReport(report, 'markdown', { ...renderOptions(change, place), destination })
  if (destination === 'comment') return `${overrideText(change, 200)}${whole}`
  const parts = [
    overrideText(change, 2000) + whole.trimEnd(),
    alsoPresentText(alsoPresent),
    settingsRemark === undefined ? '' : `> [!NOTE]\n> ${markdownText(clip(settingsRemark, 2000))}`,
    reportFile === '' ? '' : `Whole report on the runner: ${markdownCode(clip(reportFile, 500))}`,
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function overrideText({ report: { override } }: CheckedChange, limit: number): string {
  if (override === undefined) return ''
  const source = markdownText(override.source)
  return `> [!CAUTION]\n> **Overridden** by ${source}: ${markdownText(clip(override.reason, limit))}\n\n`
}

function alsoPresentText(alsoPresent: AlsoPresent | undefined): string {
  if (alsoPresent === undefined) return ''
  const { errors, counted: isCounted } = alsoPresent
  const meaning = isCounted
    ? 'They came with an earlier push and are not in production yet, as far as is known: they count.'
    : 'They were there before this push: they do not count.'
  const lines = errors.slice(0, NAMED).map(error => `- ${markdownCode(clip(placeOf(error), 500))}`)
  const more = errors.length - lines.length
  const rest = more > 0 ? [`- and ${counted(more, 'more error')}`] : []
  return [`### Also present, not from this push`, meaning, [...lines, ...rest].join('\n')].join('\n\n')
}

/** The page of a run in which there was nothing to check. */
export function skippedPage(method: string): string {
  return `## ⏭️ deploy-guard: skipped\n\n${markdownText(method)}\n`
}

/** The page of a run that could not check and passes all the same. */
export function overriddenPage(text: string): string {
  return `## ⚠️ deploy-guard: overridden\n\n> [!CAUTION]\n> ${markdownText(clip(text, 4000))}\n`
}
