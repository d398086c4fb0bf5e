import type { CommitFacts } from '../git/range/commit-facts.ts'
import { findEarlierDeployment, overrideReason } from '../git/range/emergencies.ts'
import { readCommit } from '../git/range/history.ts'
import type { ReportOverride } from '../model/report.ts'
import { rangeInputOf, type Surroundings } from './surroundings.ts'

/**
 * Why a run that fails shall pass all the same: the input, then the trailer of the head commit, then that the same files
 * were in production before, since a rollback must never be blocked. Undefined when nothing says so. Asked only of runs
 * that fail. `headSha` is undefined where the head is not known; `head` is what it says, where that is.
 */
export async function emergencyOf(
  place: Surroundings,
  headSha: string | undefined,
  head?: CommitFacts,
): Promise<ReportOverride | undefined> {
  const { override } = place.inputs
  if (override !== undefined) return { reason: override, source: 'the input override' }
  if (headSha === undefined) return undefined
  const commit = head ?? (await readCommit(place.git, headSha).catch(() => undefined))
  return trailerOf(place, headSha, commit) ?? (await rollbackOf(place, headSha, commit))
}

function trailerOf({ event }: Surroundings, sha: string, commit: CommitFacts | undefined): ReportOverride | undefined {
  const reason = overrideReason(event, commit?.message ?? '')
  return reason === undefined ? undefined : { reason, source: `a trailer of the commit ${sha.slice(0, 10)}` }
}

async function rollbackOf(
  place: Surroundings,
  sha: string,
  commit: CommitFacts | undefined,
): Promise<ReportOverride | undefined> {
  const input = rangeInputOf(place)
  const { found } = await findEarlierDeployment(input, sha, commit?.tree).catch(() => ({ found: null }))
  if (found === null) return undefined
  const reason = `a rollback: the files are those of ${found.sha.slice(0, 10)}, and ${found.source}`
  return { reason, source: 'the history of deployments' }
}
