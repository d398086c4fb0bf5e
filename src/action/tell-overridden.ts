import { writeText } from '../io/output.ts'
import { annotationText } from './annotations.ts'
import { emergencyOf } from './emergency.ts'
import { overriddenPage } from './markdown-page.ts'
import { emptyOutputs } from './outputs.ts'
import { writeOutputs, writeSummary } from './runner-files.ts'
import type { Surroundings } from './surroundings.ts'

/** Whether a run that could not check passes all the same: in an emergency nothing that it cannot do may stand in the way. */
export async function tellOverridden(error: unknown, place: Surroundings): Promise<boolean> {
  const { env, io, inputs, event } = place
  const emergency = await emergencyOf(place, event.sha)
  if (emergency === undefined) return false
  const why = error instanceof Error ? error.message : String(error)
  const text = `Nothing was checked (${why}), and it passes all the same: ${emergency.reason} (${emergency.source}).`
  await writeOutputs(env, emptyOutputs('failed'))
  if (inputs.jobSummary) await writeSummary(env, overriddenPage(text))
  await writeText(io.stdout, annotationText(undefined, [{ severity: 'warning', text }]))
  return true
}
