import type { GithubEvent } from '../github-event.ts'
import { branchAt, numberAt, shaAt, textAt, valueAt } from '../payload.ts'
import { type BaseCandidate, type HeadPlan, mergeBaseWith, type RangePlan } from '../plan.ts'

/** What `workflow_run` says about the run that triggered it. */
export interface TriggeringRun {
  readonly isPullRequest: boolean
  readonly headSha: string | undefined
  readonly headBranch: string | undefined
  /** `owner/name` of the repository that the head is in: a fork, perhaps. */
  readonly headRepository: string | undefined
  readonly runId: number | undefined
  readonly workflowId: number | undefined
}

export function triggeringRun(event: GithubEvent): TriggeringRun {
  const run = valueAt(event.payload, 'workflow_run')
  return {
    isPullRequest: textAt(run, 'event')?.startsWith('pull_request') === true,
    headSha: shaAt(run, 'head_sha'),
    headBranch: branchAt(run, 'head_branch'),
    headRepository: textAt(run, 'head_repository', 'full_name'),
    runId: numberAt(run, 'id'),
    workflowId: numberAt(run, 'workflow_id'),
  }
}

/**
 * `workflow_run` of a push. The payload has no `before`: the commit of the triggering workflow's run before this one, as
 * it ended or not, is that or an older one. Runs of this workflow itself are no help: their head is whatever the default
 * branch was when they started.
 */
export function planRunOfPush(event: GithubEvent, run: TriggeringRun): RangePlan {
  const head: HeadPlan =
    run.headSha === undefined
      ? { kind: 'untold' }
      : { kind: 'commit', sha: run.headSha, source: 'the head of the triggering run' }
  const isDefault = run.headBranch === undefined || run.headBranch === event.defaultBranch
  const mergeBase = isDefault ? undefined : mergeBaseWith(event.defaultBranch, 'undetermined')
  const bases = [previousRun(run), mergeBase].filter(base => base !== undefined)
  return { method: 'workflow_run of a push', head, bases, alsoPresent: null, settingsFrom: 'base' }
}

function previousRun(run: TriggeringRun): BaseCandidate | undefined {
  const { workflowId, runId, headBranch: branch } = run
  if (workflowId === undefined || runId === undefined || branch === undefined) return undefined
  const source = `the commit of the run before this one on branch ${branch}`
  return { kind: 'previous-run', workflowId, runId, branch, source, self: 'undetermined' }
}
