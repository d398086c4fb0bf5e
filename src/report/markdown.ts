import type { RenderOptions, Report, Reporter } from '../model/report.ts'
import { type FindingGroup, groupFindings, worstFirst } from './group-findings.ts'
import { markdownFinding, markdownItem } from './markdown-finding.ts'
import { markdownCode, markdownText } from './markdown-text.ts'
import {
  activeFindings,
  clip,
  comparison,
  counted,
  hasGap,
  overrideWords,
  setAside,
  tally,
  verdictCounts,
} from './phrases.ts'

/**
 * What the text must fit into. GitHub drops a whole job summary past 1 MiB a step, so it is held to 900 KB; a comment may
 * have 65,536 characters, of which some are left for whoever posts it to add a marker.
 */
const LIMITS = { 'job-summary': 900_000, comment: 65_000 } as const

/** So many are shown whole, the first few of them with a picture; the others are items of a list. */
const WHOLE = 10

const PICTURES = 3

/** For a job summary or a comment on GitHub: the result, the worst findings whole, the others as a list. */
export const markdown: Reporter = (report, options) => {
  const groups = worstFirst(groupFindings(activeFindings(report)))
  const head = [heading(report), facts(report)]
  const whole = groups
    .slice(0, WHOLE)
    .map((group, at) => markdownFinding(group, { ...options, picture: at < PICTURES }))
  const items = groups.slice(WHOLE).map(group => markdownItem(group, options))
  const problems = problemList(report)
  return assemble({ start: [...head, ...problems], whole, items, groups }, options)
}

interface Parts {
  readonly start: readonly string[]
  readonly whole: readonly string[]
  readonly items: readonly string[]
  readonly groups: readonly FindingGroup[]
}

/** Room for the sentence that says how much is missing. */
const NOTE = 300

function assemble({ start, whole, items, groups }: Parts, { destination = 'job-summary' }: RenderOptions): string {
  const measure = destination === 'comment' ? (text: string) => text.length : byteLength
  let left = LIMITS[destination] - NOTE
  const take = (texts: readonly string[]) => {
    const end = texts.findIndex(text => {
      left -= measure(text) + 2
      return left < 0
    })
    return end < 0 ? texts : texts.slice(0, end)
  }
  const head = take(start)
  const blocks = take(whole)
  const lines = blocks.length < whole.length ? [] : take(items)
  const hidden = groups.slice(blocks.length + lines.length).reduce((sum, group) => sum + group.findings.length, 0)
  const list = lines.length > 0 ? ['### And more', lines.join('\n')] : []
  const note =
    hidden > 0
      ? [`**${counted(hidden, 'more finding')} would not fit in here**; the log and the reports have all.`]
      : []
  return `${[...head, ...blocks, ...list, ...note].join('\n\n')}\n`
}

const encoder = new TextEncoder()

function byteLength(text: string): number {
  return encoder.encode(text).length
}

function heading(report: Report): string {
  const { result, summary } = report
  const words = tally(summary)
  if (result === 'skipped') return '## ⏭️ deploy-guard: skipped, nothing was checked'
  if (result === 'failed') return `## ❌ deploy-guard: ${words === 'no findings' ? 'failed without findings' : words}`
  if (report.override) return `## ⚠️ deploy-guard: overridden with ${words}`
  if (hasGap(report)) return `## ❌ deploy-guard: ${words}, and not everything could be checked`
  return words === 'no findings' ? '## ✅ deploy-guard: all clear' : `## ✅ deploy-guard: passed with ${words}`
}

function facts(report: Report): string {
  const notes = report.range?.notes ?? []
  const lines = [
    overrideWords(report),
    verdictCounts(report.summary),
    comparison(report),
    ...notes,
    setAside(report.summary),
  ]
  return lines
    .filter(line => line !== '')
    .map(line => `- ${markdownText(clip(line, 1000))}`)
    .join('\n')
}

const PROBLEMS = 10

function problemList({ problems }: Report): string[] {
  if (problems.length === 0) return []
  const more = problems.length - PROBLEMS
  const lines = problems.slice(0, PROBLEMS).map(({ kind, path, message }) => {
    const where = path === '' ? '' : `${markdownCode(clip(path, 500))} `
    return `- ${kind}: ${where}${markdownText(clip(message, 500))}`
  })
  return [
    [
      'Not everything could be checked:',
      '',
      ...lines,
      ...(more > 0 ? [`- and ${counted(more, 'more problem')}`] : []),
    ].join('\n'),
  ]
}
