import type { CommitFacts } from '../commit-facts.ts'
import type { Environment } from '../github-event.ts'
import { isZeroSha, toBranch, toSha } from '../payload.ts'
import { checkout, commitBase, everything, mergeBaseWith, planOf, type RangePlan } from '../plan.ts'
import { otherParent } from './pull-request.ts'

/** GitLab CI. In a merged-results pipeline HEAD is a merge commit, with which the diff base must not be mixed. */
export function planGitlab(env: Environment, head: CommitFacts): RangePlan {
  const diffBase = toSha(env['CI_MERGE_REQUEST_DIFF_BASE_SHA'])
  if (diffBase !== undefined || env['CI_MERGE_REQUEST_IID'] !== undefined) {
    const merged = otherParent(head, toSha(env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA']))
    const base = merged ?? commitBase(diffBase, 'CI_MERGE_REQUEST_DIFF_BASE_SHA')
    return planOf('GitLab, merge request', checkout, [base])
  }
  if (env['CI_COMMIT_TAG'] !== undefined) return planGitlabTag()
  const before = toSha(env['CI_COMMIT_BEFORE_SHA'])
  if (isZeroSha(before)) return planGitlabBranch(env)
  return planOf('GitLab, push', checkout, [commitBase(before, 'CI_COMMIT_BEFORE_SHA')])
}

function planGitlabTag(): RangePlan {
  return planOf('GitLab, tag', checkout, [
    { kind: 'previous-tag', source: 'the previous tag', self: 'undetermined' },
    everything('there is no tag before this one'),
  ])
}

/** Zeros stand for a new branch, and for a pipeline that no push started: a merge-base that is HEAD proves nothing. */
function planGitlabBranch(env: Environment): RangePlan {
  const branch = toBranch(env['CI_DEFAULT_BRANCH'])
  const isPush = env['CI_PIPELINE_SOURCE'] === 'push'
  if (isPush && branch !== undefined && branch === env['CI_COMMIT_BRANCH']) {
    return planOf('GitLab, new branch', checkout, [everything('the first push of the default branch')])
  }
  const bases = [mergeBaseWith(branch, isPush ? 'nothing-new' : 'undetermined')]
  return planOf(isPush ? 'GitLab, new branch' : 'GitLab, no push', checkout, bases)
}
