import type { CommitFacts } from '../commit-facts.ts'
import { type BaseCandidate, commitBase, mergeBaseWith, type RangePlan } from '../plan.ts'

/** A pull request whose code is not checked out. */
export interface ForeignPullRequest {
  readonly number: number | undefined
  readonly headSha: string | undefined
  readonly baseBranch: string | undefined
}

/**
 * `pull_request_target`, and `workflow_run` of a pull request. `mergeRef` is `refs/pull/N/merge` when it could be
 * fetched; it counts only if its second parent is the event's head, or else it belongs to an older or newer push.
 */
export function planForeignPullRequest(
  method: string,
  request: ForeignPullRequest,
  mergeRef: CommitFacts | null,
): RangePlan {
  const { headSha, baseBranch } = request
  if (headSha !== undefined && mergeRef?.parents.length === 2 && mergeRef.parents[1] === headSha) {
    const base = commitBase(mergeRef.parents[0], 'the first parent of the merge ref')
    return foreignPlan(`${method}, its merge ref`, mergeRef.sha, base)
  }
  if (headSha === undefined) return foreignPlan(`${method}, without a head commit`, undefined, undefined)
  const base = baseBranch === undefined ? undefined : mergeBaseWith(baseBranch, 'nothing-new')
  return foreignPlan(`${method}, its head commit`, headSha, base)
}

function foreignPlan(method: string, headSha: string | undefined, base: BaseCandidate | undefined): RangePlan {
  const source = 'the pull request'
  return {
    method,
    head: headSha === undefined ? { kind: 'untold' } : { kind: 'commit', sha: headSha, source },
    bases: base === undefined ? [] : [base],
    alsoPresent: null,
    settingsFrom: 'base',
  }
}
