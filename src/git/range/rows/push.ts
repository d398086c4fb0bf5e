import { branchOfRef, type GithubEvent, isTagRef } from '../github-event.ts'
import { isZeroSha, shaAt, valueAt } from '../payload.ts'
import {
  type BaseCandidate,
  commitBase,
  everything,
  type HeadPlan,
  mergeBaseWith,
  planOf,
  type RangePlan,
  type SkipPlan,
} from '../plan.ts'
import { planRelease } from './release.ts'

/** `push` of a branch, in its four shapes; a pushed tag is a release. */
export function planPush(event: GithubEvent, environment?: string): RangePlan | SkipPlan {
  const { payload, ref } = event
  const [before, after] = [shaAt(payload, 'before'), shaAt(payload, 'after')]
  const isDeleted = after === undefined ? valueAt(payload, 'deleted') === true : isZeroSha(after)
  if (isDeleted) return { skip: 'push, the ref was deleted' }
  if (isTagRef(ref)) return planRelease(event, environment)
  const head: HeadPlan =
    after === undefined ? { kind: 'checkout' } : { kind: 'commit', sha: after, source: 'the pushed commit' }
  const branch = branchOfRef(ref)
  if (valueAt(payload, 'created') === true || isZeroSha(before)) return planNewBranch(event, head, branch)
  if (valueAt(payload, 'forced') === true) return planForcedPush(event, head, before)
  return planPlainPush(head, branch, before)
}

function planNewBranch(event: GithubEvent, head: HeadPlan, branch: string | undefined): RangePlan {
  const isDefault = branch !== undefined && branch === event.defaultBranch
  const base = isDefault
    ? everything('the first push of the default branch')
    : mergeBaseWith(event.defaultBranch, 'nothing-new')
  return planOf('push, a new branch', head, [base])
}

/** The commits before a forced push may be gone, and a merge-base that is the head itself says nothing about them. */
function planForcedPush(event: GithubEvent, head: HeadPlan, before: string | undefined): RangePlan {
  return planOf('push, forced', head, [
    commitBase(before, 'the commit before the forced push'),
    mergeBaseWith(event.defaultBranch, 'undetermined'),
  ])
}

/** `before` is the wrong base where the push before this one failed and was never deployed. */
function planPlainPush(head: HeadPlan, branch: string | undefined, before: string | undefined): RangePlan {
  const previous = commitBase(before, 'the commit before the push')
  const bases = [branch === undefined ? undefined : lastSuccessOn(branch), previous]
  return { ...planOf('push', head, bases), alsoPresent: previous ?? null }
}

function lastSuccessOn(branch: string): BaseCandidate {
  const source = `the last successful run of this workflow on branch ${branch}`
  return { kind: 'last-success', branch, tagsOnly: false, source, self: 'nothing-new' }
}
