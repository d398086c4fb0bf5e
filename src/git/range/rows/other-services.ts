import type { CommitFacts } from '../commit-facts.ts'
import type { Environment } from '../github-event.ts'
import { toBranch, toSha } from '../payload.ts'
import { type BaseCandidate, checkout, commitBase, mergeBaseWith, planOf, type RangePlan } from '../plan.ts'
import { otherParent } from './pull-request.ts'

/**
 * Bitbucket merges the destination into the checkout of a pull request: the merge-base with the destination is then the
 * destination itself. The variable holds 12 digits.
 */
export function planBitbucket(env: Environment): RangePlan {
  const destination = env['BITBUCKET_PR_DESTINATION_COMMIT']
  if (destination === undefined || !/^[0-9a-f]{7,64}$/i.test(destination)) return planBranchBuild('Bitbucket')
  const source = 'the merge-base with BITBUCKET_PR_DESTINATION_COMMIT'
  const partner = { kind: 'revision', revision: destination } as const
  const mergeBase: BaseCandidate = { kind: 'merge-base', partner, source, self: 'undetermined' }
  return planOf('Bitbucket, pull request', checkout, [mergeBase])
}

/** Azure Pipelines checks out `refs/pull/N/merge`. */
export function planAzure(env: Environment, head: CommitFacts): RangePlan {
  const target = env['SYSTEM_PULLREQUEST_TARGETBRANCH']
  const branch = toBranch(target?.replace(/^refs\/heads\//, ''))
  if (branch === undefined) return planBranchBuild('Azure Pipelines')
  const merged = otherParent(head, toSha(env['SYSTEM_PULLREQUEST_SOURCECOMMITID']))
  const bases = [merged, mergeBaseWith(branch, 'undetermined')]
  return planOf('Azure Pipelines, pull request', checkout, bases)
}

/** Jenkins, multibranch; on a branch its git plugin says which commit was last built with success. */
export function planJenkins(env: Environment): RangePlan {
  const branch = toBranch(env['CHANGE_TARGET'])
  if (branch !== undefined) return planOf('Jenkins, change', checkout, [mergeBaseWith(branch, 'undetermined')])
  const last = commitBase(toSha(env['GIT_PREVIOUS_SUCCESSFUL_COMMIT']), 'GIT_PREVIOUS_SUCCESSFUL_COMMIT')
  const plan = planBranchBuild('Jenkins')
  return { ...plan, bases: last === undefined ? plan.bases : [last, ...plan.bases] }
}

/**
 * Travis CI checks out `refs/pull/N/merge`, and calls the base TRAVIS_BRANCH. Its TRAVIS_COMMIT_RANGE is of no use: after a
 * forced push it begins at a commit that is gone.
 */
export function planTravis(env: Environment, head: CommitFacts): RangePlan {
  const number = env['TRAVIS_PULL_REQUEST'] ?? 'false'
  const branch = number === 'false' ? undefined : toBranch(env['TRAVIS_BRANCH'])
  if (branch === undefined) return planBranchBuild('Travis CI')
  const merged = otherParent(head, toSha(env['TRAVIS_PULL_REQUEST_SHA']))
  return planOf('Travis CI, pull request', checkout, [merged, mergeBaseWith(branch, 'undetermined')])
}

/** Buildkite checks out the head of a pull request. */
export function planBuildkite(env: Environment): RangePlan {
  const branch = toBranch(env['BUILDKITE_PULL_REQUEST_BASE_BRANCH'])
  if (branch === undefined) return planBranchBuild('Buildkite')
  return planOf('Buildkite, pull request', checkout, [mergeBaseWith(branch, 'undetermined')])
}

const serviceNames = {
  circleci: 'CircleCI',
  teamcity: 'TeamCity',
  codebuild: 'AWS CodeBuild',
  bamboo: 'Bamboo',
  other: 'CI',
} as const

/** Those that name no base, or of which nothing is known. */
export function planUnknownService(service: keyof typeof serviceNames): RangePlan {
  return planBranchBuild(serviceNames[service])
}

/** Where a service says nothing: what a branch adds to the default branch; on that branch itself nothing is known. */
function planBranchBuild(service: string): RangePlan {
  return planOf(`${service}, branch`, checkout, [mergeBaseWith(undefined, 'undetermined')])
}
