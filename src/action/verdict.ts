import type { ReportOverride } from '../model/report.ts'
import { EXIT } from '../run/exit-codes.ts'

/** How the step ends. */
export interface Verdict {
  /** The exit code of the step. */
  readonly code: number
  /** Set where the step passes although it would have failed. */
  readonly override?: ReportOverride
}

/** `warn-only` lifts findings only: a run that could not check is not a warning. `emergency` is asked of failures only. */
export async function verdictOf(
  code: number,
  warnOnly: boolean,
  emergency: () => Promise<ReportOverride | undefined>,
): Promise<Verdict> {
  if (code === EXIT.clean || code === EXIT.interrupted) return { code }
  if (warnOnly && code === EXIT.findings) return { code: EXIT.clean }
  const override = await emergency()
  return override === undefined ? { code } : { code: EXIT.clean, override }
}
