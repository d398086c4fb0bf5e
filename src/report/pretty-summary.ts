import type { Problem, Report } from '../model/report.ts'
import { type Look, textWidth } from './look.ts'
import type { Style } from './paint.ts'
import { comparison, counted, hasGap, overrideWords, setAside, tally, verdictCounts } from './phrases.ts'
import { visible } from './visible.ts'
import { wrapWords } from './wrap-words.ts'

/** The end of the text: problems, the result with its counts, the verdicts, the comparison. */
export function prettySummary(report: Report, look: Look): string[] {
  const facts = [verdictCounts(report.summary), comparison(report), ...(report.range?.notes ?? []).map(visible)]
  return [
    ...problemLines(report.problems, look),
    headline(report, look),
    ...(report.override ? overrideLines(report, look) : []),
    ...[...facts, setAside(report.summary)].filter(Boolean).flatMap(fact => indented(fact, look)),
  ]
}

const SHOWN_PROBLEMS = 10

function problemLines(problems: readonly Problem[], look: Look): string[] {
  if (problems.length === 0) return []
  const more = problems.length - SHOWN_PROBLEMS
  return [
    look.paint(`Not everything could be checked (${counted(problems.length, 'problem')})`, 'yellow'),
    ...problems.slice(0, SHOWN_PROBLEMS).flatMap(problem => indented(problemText(problem), look)),
    ...(more > 0 ? indented(`and ${more} more`, look) : []),
    '',
  ]
}

function problemText({ kind, path, message }: Problem): string {
  return `${path === '' ? '' : `${visible(path)}: `}${visible(message)} (${kind})`
}

function overrideLines(report: Report, look: Look): string[] {
  return wrapWords(overrideWords(report), textWidth(look) - 2).map(line => look.paint(`  ${line}`, 'yellow', 'bold'))
}

function headline(report: Report, { paint }: Look): string {
  const { mark, style, words } = headlineParts(report)
  return paint(`${mark} ${words}`, style, 'bold')
}

function headlineParts(report: Report): { mark: string; style: Style; words: string } {
  const { result, summary, problems } = report
  const nothing = summary.errors + summary.warnings + summary.notices === 0
  if (result === 'skipped') return { mark: '-', style: 'yellow', words: 'Skipped: nothing was checked.' }
  if (result === 'failed') {
    const why = problems.length > 0 ? ': see the problems above' : ''
    return { mark: '✗', style: 'red', words: nothing ? `Failed without findings${why}.` : tally(summary) }
  }
  if (report.override) return { mark: '!', style: 'yellow', words: `Overridden: ${tally(summary)}.` }
  if (hasGap(report)) {
    const words = nothing
      ? 'Not everything could be checked.'
      : `${tally(summary)}, and not everything could be checked.`
    return { mark: '✗', style: 'red', words }
  }
  const clear = report.range?.base
    ? 'this change brings no missing or misnamed file'
    : 'no missing or misnamed file found'
  return { mark: '✓', style: 'green', words: nothing ? `All clear: ${clear}.` : `Passed with ${tally(summary)}` }
}

function indented(text: string, look: Look): string[] {
  return wrapWords(text, textWidth(look) - 2).map(line => look.paint(`  ${line}`, 'dim'))
}
