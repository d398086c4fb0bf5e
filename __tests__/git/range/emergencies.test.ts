import { describe, expect, test } from '@jest/globals'
import { findEarlierDeployment, overrideReason } from '../../../src/git/range/emergencies.ts'
import { Sandbox } from '../sandbox.ts'
import { FakeGithub, honestRoutes, type Route, runItem } from './fake-github.ts'
import { checkoutOf, gitIn } from './scene.ts'

/** The first commit is broken by the second and restored by the third: another commit, the same tree. */
function rollback() {
  const origin = Sandbox.init()
  const good = origin.write({ 'a.php': 'good' }).commit()
  const bad = origin.write({ 'a.php': 'bad' }).commit()
  origin.git('revert', '--no-edit', 'HEAD')
  const restored = origin.git('rev-parse', 'HEAD')
  return { origin, good, bad, restored, clone: checkoutOf(origin, 'refs/heads/main') }
}

async function find(
  clone: Sandbox,
  head: string,
  routes: readonly Route[],
  rest: { event?: string; payload?: object } = {},
) {
  const api = await FakeGithub.start(routes)
  const workflow = { GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/guard.yml@refs/heads/main' }
  const found = await findEarlierDeployment(
    {
      git: gitIn(clone),
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_API_URL: api.url,
        GITHUB_RUN_ID: '100',
        ...workflow,
      },
      eventName: rest.event ?? 'push',
      payload: rest.payload ?? { ref: 'refs/heads/main' },
      fetch,
      limits: { timeoutMs: 300, retryDelayMs: 1 },
    },
    head,
  )
  return { ...found, api }
}

describe('a tree that was deployed before', () => {
  const deployment = (id: number, sha: string) => ({ id, sha, environment: 'production' })
  const states = (good: readonly string[]): Route => [
    /^deployments\/(\d+)\/statuses$/,
    match => ({ body: [{ state: good.includes(match[1] ?? '') ? 'success' : 'failure' }] }),
  ]

  test('another commit with the same tree, deployed with success', async () => {
    const { origin, clone, good, bad, restored } = rollback()
    const listed: Route = [/^deployments$/, { body: [deployment(2, bad), deployment(1, good)] }]
    const { found, notes } = await find(clone, restored, [listed, states(['1', '2']), ...honestRoutes(origin)])
    expect(found).toEqual({ sha: good, source: 'it was deployed to production' })
    expect(notes).toEqual([])
  })

  test('not one that failed, and not another tree', async () => {
    const { origin, clone, good, bad, restored } = rollback()
    const listed: Route = [/^deployments$/, { body: [deployment(2, bad), deployment(1, good)] }]
    expect(await find(clone, restored, [listed, states(['2']), ...honestRoutes(origin)])).toMatchObject({ found: null })
  })

  test('a successful run on the branch, also for a pull request that restores it; never a run of a pull request', async () => {
    const { origin, clone, good, restored } = rollback()
    const commit = { head_commit: { tree_id: origin.git('rev-parse', `${good}^{tree}`) } }
    const runs = (...items: object[]): Route => [/^actions/, { body: { workflow_runs: items } }]
    const base = { event: 'pull_request', payload: { pull_request: { base: { ref: 'main' } } } }
    for (const rest of [{}, base]) {
      expect(await find(clone, restored, [runs(runItem(5, good, commit))], rest)).toMatchObject({
        found: { sha: good },
      })
      const proposed = runItem(6, good, { ...commit, event: 'pull_request' })
      expect(await find(clone, restored, [runs(proposed)], rest)).toMatchObject({ found: null })
    }
  })

  test.each<[string, Route]>([
    ['403', [/./, { status: 403 }]],
    ['garbage', [/./, { text: '<' }]],
    ['hangs', [/./, 'hang']],
  ])('%s: nothing found, and it says what could not be asked', async (_, route) => {
    const { clone, restored } = rollback()
    const { found, notes } = await find(clone, restored, [route])
    expect(found).toBeNull()
    expect(notes).toHaveLength(2)
  })
})

describe('the trailer', () => {
  const push = { name: 'push', ref: 'refs/heads/main' }

  test.each([
    ['Title\n\nDeploy-Guard-Override: the file is on the server\n', 'the file is on the server'],
    ['Title\n\nBody.\n\nSigned-off-by: A\ndeploy-guard-override:  two\n  lines \n', 'two lines'],
    ['Title\r\n\r\nDeploy-Guard-Override: crlf\r\n', 'crlf'],
    ['Deploy-Guard-Override: only a title', undefined],
    ['Title\n\nDeploy-Guard-Override: quoted in the body\n\nThe end.', undefined],
    ['Title\n\nText about it\nDeploy-Guard-Override: in a sentence', undefined],
    ['Title\n\nDeploy-Guard-Override:\n', undefined],
    ['', undefined],
  ])('%j', (message, reason) => {
    expect(overrideReason(push, message)).toBe(reason)
  })

  test('counts on push, tag and dispatch, never from a pull request', () => {
    const message = 'T\n\nDeploy-Guard-Override: r'
    const reason = (name: string, ref: string) => overrideReason({ name, ref }, message)
    expect(reason('push', 'refs/tags/v1')).toBe('r')
    expect(reason('release', 'refs/tags/v1')).toBe('r')
    expect(reason('workflow_dispatch', 'refs/heads/main')).toBe('r')
    for (const name of ['pull_request', 'pull_request_target', 'workflow_run', 'merge_group', 'issue_comment']) {
      expect(reason(name, 'refs/heads/main')).toBeUndefined()
    }
    expect(reason('push', 'refs/pull/7/merge')).toBeUndefined()
  })
})
