import { describe, expect, test } from '@jest/globals'
import type { ResolvedRange } from '../../../src/git/range/range.ts'
import { resolveRange } from '../../../src/git/range/resolve-range.ts'
import type { Sandbox } from '../sandbox.ts'
import { checkoutOf, gitIn, pullRequestStory, type Story } from './scene.ts'

type Variables = Record<string, string>

async function resolve(clone: Sandbox, env: Variables): Promise<string> {
  return told(await resolveRange({ git: gitIn(clone), env }))
}

function told(range: ResolvedRange): string {
  if (range.kind === 'skipped') return 'skipped'
  const rest = range.complete ? '' : ', incomplete'
  return range.kind === 'all'
    ? `all ${range.head.sha}${rest}`
    : `${range.kind} ${range.head.sha} since ${range.base.sha}`
}

const zeros = '0'.repeat(40)

/** A branch of its own from `opened`, checked out with all branches. */
function onBranch(story: Story): Sandbox {
  return checkoutOf(story.origin, 'refs/heads/proposal', { depth: 0 })
}

describe('GitLab', () => {
  const merge = (story: Story) => ({
    GITLAB_CI: 'true',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: story.opened,
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: story.proposal,
    CI_COMMIT_BEFORE_SHA: zeros,
  })

  test('a merge request: its diff base; in a merged-results pipeline the other parent', async () => {
    const story = pullRequestStory()
    const shallow = checkoutOf(story.origin, 'refs/heads/proposal')
    expect(await resolve(shallow, { ...merge(story), CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '' })).toBe(
      `compare ${story.proposal} since ${story.opened}`,
    )
    const merged = checkoutOf(story.origin, 'refs/pull/7/merge')
    expect(await resolve(merged, merge(story))).toBe(`compare ${story.merge} since ${story.main}`)
  })

  test('a push; a new branch; the default branch; a pipeline that no push started; a tag', async () => {
    const story = pullRequestStory()
    const env = {
      GITLAB_CI: 'true',
      CI_DEFAULT_BRANCH: 'main',
      CI_PIPELINE_SOURCE: 'push',
      CI_COMMIT_BRANCH: 'proposal',
    }
    const clone = onBranch(story)
    const fresh = { ...env, CI_COMMIT_BEFORE_SHA: zeros }
    expect(await resolve(clone, { ...env, CI_COMMIT_BEFORE_SHA: story.main })).toBe(
      `compare ${story.proposal} since ${story.main}`,
    )
    expect(await resolve(clone, fresh)).toBe(`compare ${story.proposal} since ${story.opened}`)
    expect(await resolve(clone, { ...fresh, CI_COMMIT_BRANCH: 'main' })).toBe(`all ${story.proposal}`)
    const onMain = checkoutOf(story.origin, 'refs/heads/main', { depth: 0 })
    expect(await resolve(onMain, { ...fresh, CI_COMMIT_BRANCH: 'copy' })).toBe(
      `unchanged ${story.main} since ${story.main}`,
    )
    expect(await resolve(onMain, { ...fresh, CI_PIPELINE_SOURCE: 'schedule' })).toBe(`all ${story.main}, incomplete`)
    story.origin.git('tag', 'v1', story.opened)
    const tagged = checkoutOf(story.origin, 'refs/heads/main', { depth: 0 })
    expect(await resolve(tagged, { ...fresh, CI_COMMIT_TAG: 'v2' })).toBe(`compare ${story.main} since ${story.opened}`)
  })
})

describe('Bitbucket', () => {
  test('a pull request: the merge-base with twelve digits of the destination, merged in or not', async () => {
    const story = pullRequestStory()
    const env = { BITBUCKET_COMMIT: story.proposal, BITBUCKET_PR_DESTINATION_COMMIT: story.main.slice(0, 12) }
    expect(await resolve(onBranch(story), env)).toBe(`compare ${story.proposal} since ${story.opened}`)
    const merged = checkoutOf(story.origin, 'refs/pull/7/merge', { depth: 0 })
    expect(await resolve(merged, env)).toBe(`compare ${story.merge} since ${story.main}`)
  })
})

describe('Azure Pipelines', () => {
  test('a pull request: the other parent, at depth 1 too; else the merge-base', async () => {
    const story = pullRequestStory()
    const env = {
      TF_BUILD: 'True',
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      SYSTEM_PULLREQUEST_SOURCECOMMITID: story.proposal,
    }
    const merged = checkoutOf(story.origin, 'refs/pull/7/merge')
    expect(await resolve(merged, env)).toBe(`compare ${story.merge} since ${story.main}`)
    expect(await resolve(onBranch(story), env)).toBe(`compare ${story.proposal} since ${story.opened}`)
  })
})

describe('Jenkins', () => {
  test('a change; a branch that was built before', async () => {
    const story = pullRequestStory()
    const clone = onBranch(story)
    const env = { JENKINS_URL: 'https://ci.example.org/' }
    expect(await resolve(clone, { ...env, CHANGE_TARGET: 'main' })).toBe(
      `compare ${story.proposal} since ${story.opened}`,
    )
    expect(await resolve(clone, { ...env, GIT_PREVIOUS_SUCCESSFUL_COMMIT: story.main })).toBe(
      `compare ${story.proposal} since ${story.main}`,
    )
  })
})

describe('Travis CI', () => {
  test('a pull request: the other parent, at depth 1 too; else the merge-base', async () => {
    const story = pullRequestStory()
    const env = { TRAVIS: 'true', CI: 'true', TRAVIS_BRANCH: 'main', TRAVIS_PULL_REQUEST: '7' }
    const proposed = { ...env, TRAVIS_PULL_REQUEST_SHA: story.proposal }
    const merged = checkoutOf(story.origin, 'refs/pull/7/merge')
    expect(await resolve(merged, proposed)).toBe(`compare ${story.merge} since ${story.main}`)
    expect(await resolve(onBranch(story), env)).toBe(`compare ${story.proposal} since ${story.opened}`)
  })
})

describe('Buildkite', () => {
  test('a pull request: the merge-base with its base branch', async () => {
    const story = pullRequestStory()
    story.origin.git('branch', 'stable', story.proposal)
    const clone = onBranch(story)
    const later = clone.write({ 'later.php': '' }).commit()
    const env = { BUILDKITE: 'true', CI: 'true', BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'stable' }
    expect(await resolve(clone, env)).toBe(`compare ${later} since ${story.proposal}`)
  })
})

test.each([
  ['Bitbucket', { BITBUCKET_COMMIT: '1' }],
  ['Azure', { TF_BUILD: 'True' }],
  ['Jenkins', { JENKINS_URL: 'x' }],
  ['CircleCI', { CIRCLECI: 'true' }],
  ['Travis CI', { TRAVIS: 'true', CI: 'true', TRAVIS_BRANCH: 'main', TRAVIS_PULL_REQUEST: 'false' }],
  ['Buildkite', { BUILDKITE: 'true', CI: 'true', BUILDKITE_PULL_REQUEST_BASE_BRANCH: '' }],
  ['TeamCity', { TEAMCITY_VERSION: '2026.1' }],
  ['CodeBuild', { CODEBUILD_BUILD_ID: 'x:1' }],
  ['Bamboo', { bamboo_buildKey: 'A-B' }],
  ['a service that is not known', { CI: 'true' }],
])('%s names no base: what the branch adds; on the default branch everything', async (_, env) => {
  const story = pullRequestStory()
  expect(await resolve(onBranch(story), env)).toBe(`compare ${story.proposal} since ${story.opened}`)
  const onMain = checkoutOf(story.origin, 'refs/heads/main', { depth: 0 })
  expect(await resolve(onMain, env)).toBe(`all ${story.main}, incomplete`)
})

test('CI that says no is a terminal', async () => {
  const story = pullRequestStory()
  const onMain = checkoutOf(story.origin, 'refs/heads/main', { depth: 0 })
  for (const CI of ['', 'false', '0'])
    expect(await resolve(onMain, { CI })).toBe(`compare ${story.main} since ${story.main}`)
})
