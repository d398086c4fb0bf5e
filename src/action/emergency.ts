import { findEarlierDeployment, overrideReason } from '../git/range/emergencies.ts'
import { readCommit } from '../git/range/history.ts'
import type { ReportOverride } from '../model/report.ts'
import { rangeInputOf, type Surroundings } from './surroundings.ts'

/**
 * Why a run that fails shall pass all the same: the input, then the trailer of the head commit, then that the same files
 * were in production before, since a rollback must never be blocked. Undefined when nothing says so. Asked only of runs
 * that fail. `headSha` is undefined where the head is not known.
 */
export async function emergencyOf(
  place: Surroundings,
  headSha: string | undefined,
): Promise<ReportOverride | undefined> {
  const { override } = place.inputs
  if (override !== undefined) return { reason: override, source: 'the input override' }
  if (headSha === undefined) return undefined
  return (await trailerOf(place, headSha)) ?? (await rollbackOf(place, headSha))
}

async function trailerOf({ git, event }: Surroundings, sha: string): Promise<ReportOverride | undefined> {
  const commit = await readCommit(git, sha).catch(() => undefined)
  const reason = overrideReason(event, commit?.message ?? '')
  return reason === undefined ? undefined : { reason, source: `a trailer of the commit ${sha.slice(0, 10)}` }
}

async function rollbackOf(place: Surroundings, sha: string): Promise<ReportOverride | undefined> {
  const { found } = await findEarlierDeployment(rangeInputOf(place), sha).catch(() => ({ found: null }))
  if (found === null) return undefined
  const reason = `a rollback: the files are those of ${found.sha.slice(0, 10)}, and ${found.source}`
  return { reason, source: 'the history of deployments' }
}
