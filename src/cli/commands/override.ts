import { overrideReason } from '../../git/range/emergencies.ts'
import { readCommit } from '../../git/range/history.ts'
import { createGit } from '../../git/run.ts'
import type { ReportOverride } from '../../model/report.ts'
import type { OpenRange } from '../../run/open-trees.ts'

export interface OverrideRequest {
  /** What `--override` says. */
  readonly given: string | undefined
  readonly range: OpenRange
  /** Absolute. */
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Why a run that fails shall pass all the same: what the flag says, else, in a workflow of GitHub, the trailer of the head
 * commit where it counts. Asked only of runs that fail.
 */
export async function overrideOf(request: OverrideRequest): Promise<ReportOverride | undefined> {
  const { given, range, directory, env } = request
  if (given !== undefined) return { reason: given, source: '--override' }
  const { GITHUB_EVENT_NAME: name = '', GITHUB_REF: ref = '' } = env
  const { sha, tree } = range.head
  if (name === '' || tree.kind !== 'commit') return undefined
  const commit = await readCommit(createGit(directory, { inherited: env }), sha).catch(() => undefined)
  const reason = overrideReason({ name, ref }, commit?.message ?? '')
  return reason === undefined ? undefined : { reason, source: `a trailer of the commit ${sha.slice(0, 10)}` }
}
