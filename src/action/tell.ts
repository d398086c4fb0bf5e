import { writeText } from '../io/output.ts'
import { exitCode } from '../run/exit.ts'
import { EXIT } from '../run/exit-codes.ts'
import { annotationText } from './annotations.ts'
import { Attempts } from './attempts.ts'
import type { CheckedChange, SkippedChange } from './check-change.ts'
import { emergencyOf } from './emergency.ts'
import { findingsText, inertText, reasonText } from './log.ts'
import { markdownPage, skippedPage } from './markdown-page.ts'
import { emptyOutputs, outputsOf } from './outputs.ts'
import { remarksOn } from './remarks.ts'
import { writeReportFiles } from './report-files.ts'
import { writeOutputs, writeSummary } from './runner-files.ts'
import type { Surroundings } from './surroundings.ts'
import { tellPullRequest } from './tell-pull-request.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/**
 * Tells what was found in every way that was asked for; the exit code of the step. Log and outputs come first: whatever
 * fails afterwards, they are there. What cannot be written is told as well.
 */
export async function tell(checked: CheckedChange, place: Surroundings): Promise<number> {
  const { io, inputs } = place
  const { report, settings, range } = checked
  await writeText(io.stdout, inertText(reasonText(checked, place)) + findingsText(checked))
  const emergency = () => emergencyOf(place, range.head.sha || undefined, checked.headCommit)
  const verdict = await verdictOf(exitCode(report, settings.settings), inputs.warnOnly, emergency)
  const change = withOverride(checked, verdict)
  const attempts = new Attempts()
  await writeFiles(change, place, attempts)
  const told = await tellPullRequest(change, place)
  const remarks = [...attempts.remarks, ...remarksOn(change, verdict, inputs), ...told]
  await writeText(io.stdout, annotationText(inputs.annotations ? change.report : undefined, remarks))
  const isUnable = attempts.failed && verdict.override === undefined && (await emergency()) === undefined
  return isUnable ? Math.max(verdict.code, EXIT.unable) : verdict.code
}

/** A later step counts on the outputs and on the reports that it asked for, and nobody on the summary. */
async function writeFiles(change: CheckedChange, place: Surroundings, attempts: Attempts): Promise<void> {
  const { env, inputs } = place
  const files = await writeReportFiles(change, place, attempts)
  await attempts.made('error', writeOutputs(env, outputsOf(change, files)))
  if (!inputs.jobSummary) return
  const page = markdownPage(change, place, { destination: 'job-summary', reportFile: files.report })
  await attempts.made('warning', writeSummary(env, page))
}

function withOverride(change: CheckedChange, { override }: Verdict): CheckedChange {
  if (override === undefined) return change
  return { ...change, report: { ...change.report, result: 'passed', override } }
}

/** The exit code of a step in which there was nothing to check. Not in silence: it should be seen. */
export async function tellSkipped({ range }: SkippedChange, { env, io, inputs }: Surroundings): Promise<number> {
  await writeOutputs(env, emptyOutputs('skipped'))
  if (inputs.jobSummary) await writeSummary(env, skippedPage(range.method))
  const remark = { severity: 'notice', text: `Nothing to check: ${range.method}.` } as const
  await writeText(io.stdout, annotationText(undefined, [remark]))
  return EXIT.clean
}
