import { counted, tally } from '../report/phrases.ts'
import { EXIT } from '../run/exit-codes.ts'
import type { Remark } from './annotations.ts'
import type { CheckedChange } from './check-change.ts'
import type { Inputs } from './inputs.ts'
import type { Verdict } from './verdict.ts'

/** What is said about a run beside its findings: why it passes or fails where these do not show it. */
export function remarksOn(change: CheckedChange, verdict: Verdict, { warnOnly, annotations }: Inputs): Remark[] {
  const { report, settingsRemark, alsoPresent } = change
  const found = tally(report.summary)
  const remarks: Remark[] = []
  if (verdict.override !== undefined) {
    const { reason, source } = verdict.override
    remarks.push({ severity: 'warning', text: `OVERRIDDEN by ${source}: ${reason}. Without it: ${found}.` })
  }
  if (warnOnly && report.result === 'failed' && verdict.code === EXIT.clean)
    remarks.push({ severity: 'warning', text: `warn-only: this step passes in spite of ${found}.` })
  if (verdict.code === EXIT.findings && !annotations)
    remarks.push({ severity: 'error', text: `deploy-guard found ${found}; see the log.` })
  if (verdict.code === EXIT.unable) remarks.push({ severity: 'error', text: 'Not everything could be read.' })
  if (verdict.code === EXIT.bug)
    remarks.push({ severity: 'error', text: 'A rule crashed: this is a bug of deploy-guard, please report it.' })
  if (settingsRemark !== undefined) remarks.push({ severity: 'notice', text: settingsRemark })
  if (alsoPresent !== undefined) {
    const errors = counted(alsoPresent.errors.length, 'error')
    const meaning = alsoPresent.counted ? 'not in production yet, so they count' : 'they do not count'
    remarks.push({ severity: 'notice', text: `Also present, not from this push: ${errors} (${meaning}).` })
  }
  return remarks
}
