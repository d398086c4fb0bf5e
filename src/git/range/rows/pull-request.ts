import type { CommitFacts } from '../commit-facts.ts'
import type { GithubEvent } from '../github-event.ts'
import { branchAt, shaAt, valueAt } from '../payload.ts'
import { type BaseCandidate, checkout, commitBase, mergeBaseWith, planOf, type RangePlan } from '../plan.ts'

/**
 * `pull_request` and its kin: the merge ref, or a checkout of the pull request's head. `pull_request.base.sha` is frozen
 * when the pull request is opened while the merge ref moves, so that it is never used.
 */
export function planPullRequest(event: GithubEvent, head: CommitFacts): RangePlan {
  const tip = shaAt(event.payload, 'pull_request', 'head', 'sha')
  const branch = branchAt(event.payload, 'pull_request', 'base', 'ref')
  if (head.sha === tip) {
    return planOf(`${event.name}, the head commit is checked out`, checkout, [knownMergeBase(branch, 'nothing-new')])
  }
  const merged = otherParent(head, tip) ?? mergeRefParent(event, head) ?? mergedParent(event, head)
  if (merged !== undefined) return planOf(`${event.name}, the merge ref is checked out`, checkout, [merged])
  const method = `${event.name}, but neither its merge ref nor its head is checked out`
  return planOf(method, checkout, [knownMergeBase(branch, 'undetermined')])
}

/** The parent of a merge commit that is not `tip`. */
export function otherParent(head: CommitFacts, tip: string | undefined): BaseCandidate | undefined {
  if (tip === undefined || head.parents.length !== 2 || !head.parents.includes(tip)) return undefined
  const others = head.parents.filter(parent => parent !== tip)
  return others.length === 1
    ? commitBase(others[0], 'the side of the merge commit that is not the proposal')
    : undefined
}

/** The event may be older than the merge ref that was checked out; the service puts the base first. */
function mergeRefParent(event: GithubEvent, head: CommitFacts): BaseCandidate | undefined {
  const isMergeRef = /^refs\/pull\/\d+\/merge$/.test(event.ref) && head.sha === event.sha && head.parents.length === 2
  return isMergeRef ? commitBase(head.parents[0], 'the first parent of the merge ref') : undefined
}

/** A pull request that was closed by merging it, not by rebasing: its commit stands on the former tip of the base. */
function mergedParent(event: GithubEvent, head: CommitFacts): BaseCandidate | undefined {
  const request = valueAt(event.payload, 'pull_request')
  const isMerge = valueAt(request, 'merged') === true && shaAt(request, 'merge_commit_sha') === head.sha
  if (!isMerge || head.parents.length !== 2) return undefined
  return commitBase(head.parents[0], 'the first parent of the merge')
}

/** Without the name of the base branch nothing is known: the default branch may be another. */
function knownMergeBase(branch: string | undefined, self: 'nothing-new' | 'undetermined'): BaseCandidate | undefined {
  return branch === undefined ? undefined : mergeBaseWith(branch, self)
}
