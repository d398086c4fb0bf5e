import { writeText } from '../io/output.ts'
import type { Engine } from '../run/engine.ts'
import { EXIT, exitCode } from '../run/exit.ts'
import { annotationText, type Remark } from './annotations.ts'
import { type CheckedChange, checkChange, type SkippedChange } from './check-change.ts'
import { emergencyOf } from './emergency.ts'
import type { Env } from './input-values.ts'
import type { Inputs } from './inputs.ts'
import type { ActionIo } from './io.ts'
import { findingsText, inertText, reasonText } from './log.ts'
import { markdownPage, overriddenPage, skippedPage } from './markdown-page.ts'
import { emptyOutputs, outputsOf } from './outputs.ts'
import { remarksOn } from './remarks.ts'
import { writeReportFiles } from './report-files.ts'
import { writeOutputs, writeSummary } from './runner-files.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { tellPullRequest } from './tell-pull-request.ts'
import { type Verdict, verdictOf } from './verdict.ts'

export interface GuardRequest {
  readonly env: Env
  readonly io: ActionIo
  readonly engine?: Engine
}

/** Checks the change and tells everyone who was to be told; the exit code of the step. Rejects with UserError. */
export async function guard(inputs: Inputs, { env, io, engine }: GuardRequest): Promise<number> {
  const place = await surroundingsOf(inputs, env, io)
  const change = await untilAborted(check(place, engine), io.signal).catch(error => overridden(error, place))
  if (change.kind === 'overridden') return EXIT.clean
  if (change.kind === 'skipped') return skip(change, place)
  const { report, settings } = change
  const { range } = change
  const verdict = await verdictOf(exitCode(report, settings.settings), inputs.warnOnly, () =>
    emergencyOf(place, range.head.sha || undefined),
  )
  return tell(withOverride(change, verdict), verdict, place)
}

async function check(place: Surroundings, engine: Engine | undefined): Promise<CheckedChange | SkippedChange> {
  return checkChange(place, engine ?? (await import('../run/engine.ts')).engine)
}

/** Rejects as soon as the signal says so, whatever the work waits for. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

/** In an emergency nothing that this check cannot do may stand in the way. */
async function overridden(error: unknown, place: Surroundings): Promise<{ kind: 'overridden' }> {
  if (place.io.signal?.aborted === true) throw error
  const emergency = await emergencyOf(place, place.event.sha)
  if (emergency === undefined) throw error
  await writeOutputs(place.env, emptyOutputs('failed'))
  const why = error instanceof Error ? error.message : String(error)
  const text = `Nothing was checked (${why}), and it passes all the same: ${emergency.reason} (${emergency.source}).`
  if (place.inputs.jobSummary) await writeSummary(place.env, overriddenPage(text))
  await writeText(place.io.stdout, annotationText(undefined, [{ severity: 'warning', text }]))
  return { kind: 'overridden' }
}

async function skip({ range }: SkippedChange, { env, io, inputs }: Surroundings): Promise<number> {
  await writeOutputs(env, emptyOutputs('skipped'))
  if (inputs.jobSummary) await writeSummary(env, skippedPage(range.method))
  const remark = { severity: 'notice', text: `Nothing to check: ${range.method}.` } as const
  await writeText(io.stdout, annotationText(undefined, [remark]))
  return EXIT.clean
}

function withOverride(change: CheckedChange, { override }: Verdict): CheckedChange {
  if (override === undefined) return change
  return { ...change, report: { ...change.report, result: 'passed', override } }
}

/** Log and outputs come first: whatever fails afterwards, they are there. */
async function tell(change: CheckedChange, verdict: Verdict, place: Surroundings): Promise<number> {
  const { env, io, inputs } = place
  await writeText(io.stdout, inertText(reasonText(change, place)) + findingsText(change))
  const files = await writeReportFiles(change, place)
  await writeOutputs(env, outputsOf(change, files))
  if (inputs.jobSummary) {
    const page = markdownPage(change, place, { destination: 'job-summary', reportFile: files.report })
    await writeSummary(env, page)
  }
  const told: readonly Remark[] = await tellPullRequest(change, place)
  const remarks = [...remarksOn(change, verdict, inputs), ...told]
  const report = inputs.annotations ? change.report : undefined
  await writeText(io.stdout, annotationText(report, remarks))
  return verdict.code
}
