import { writeText } from '../io/output.ts'
import { exitCode } from '../run/exit.ts'
import { EXIT } from '../run/exit-codes.ts'
import { annotationText } from './annotations.ts'
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
 * fails afterwards, they are there. Rejects with UserError for a file that cannot be written.
 */
export async function tell(checked: CheckedChange, place: Surroundings): Promise<number> {
  const { env, io, inputs } = place
  const { report, settings, range } = checked
  await writeText(io.stdout, inertText(reasonText(checked, place)) + findingsText(checked))
  const verdict = await verdictOf(exitCode(report, settings.settings), inputs.warnOnly, () =>
    emergencyOf(place, range.head.sha || undefined),
  )
  const change = withOverride(checked, verdict)
  const files = await writeReportFiles(change, place)
  await writeOutputs(env, outputsOf(change, files))
  if (inputs.jobSummary)
    await writeSummary(env, markdownPage(change, place, { destination: 'job-summary', reportFile: files.report }))
  const told = await tellPullRequest(change, place)
  const remarks = [...remarksOn(change, verdict, inputs), ...told]
  await writeText(io.stdout, annotationText(inputs.annotations ? change.report : undefined, remarks))
  return verdict.code
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
