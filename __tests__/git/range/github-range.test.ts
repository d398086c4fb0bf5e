import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { openCommit } from '../../../src/git/commit-tree.ts'
import type { ResolvedRange } from '../../../src/git/range/range.ts'
import type { RangeInput } from '../../../src/git/range/range-input.ts'
import { resolveRange } from '../../../src/git/range/resolve-range.ts'
import type { Git } from '../../../src/git/run.ts'
import { cleanVariables, Sandbox, temporaryFolder } from '../sandbox.ts'
import { FakeGithub, honestRoutes, type Route, runItem } from './fake-github.ts'
import { checkoutOf, gitIn, pullRequestPayload, pullRequestStory } from './scene.ts'

interface Run {
  readonly clone: Sandbox
  /** Default: git in the clone. */
  readonly git?: Git
  readonly event: string
  readonly payload?: unknown
  readonly env?: Record<string, string>
  readonly api?: FakeGithub
  readonly flags?: RangeInput['flags']
}

function resolve({ clone, git = gitIn(clone), event, payload, env, api, flags }: Run): Promise<ResolvedRange> {
  const base = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '100' }
  const workflow = { GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/guard.yml@refs/heads/main' }
  return resolveRange({
    git,
    env: { ...base, ...workflow, GITHUB_API_URL: api?.url, ...env },
    eventName: event,
    payload,
    fetch: api === undefined ? undefined : fetch,
    token: 'secret',
    flags,
    limits: { timeoutMs: 5000, retryDelayMs: 1 },
  })
}

/** Kind, head, base and base's place, in one line. */
function told(range: ResolvedRange): string {
  if (range.kind === 'skipped') return `skipped: ${range.method}`
  const head = `${range.kind} ${range.head.sha}`
  return range.kind === 'all' ? head : `${head} since ${range.base.sha} (${range.base.tree.kind})`
}

const zeros = '0'.repeat(40)
const repository = { full_name: 'o/r', default_branch: 'main' }

/** Everything that a fetch might change beside objects and the shallow boundary. */
function state(clone: Sandbox): string {
  const parts = [['for-each-ref'], ['config', '--local', '--list'], ['status', '--porcelain'], ['ls-files', '-s']]
  const marks = ['FETCH_HEAD', 'gc.log', 'objects/info/commit-graph'].filter(name =>
    existsSync(`${clone.path}/.git/${name}`),
  )
  return [...parts.map(args => clone.git(...args)), ...marks].join('\n--\n')
}

describe('pull_request', () => {
  test('merge ref at depth 1: the other parent, fetched by its id, nothing else touched', async () => {
    const story = pullRequestStory()
    const clone = checkoutOf(story.origin, 'refs/pull/7/merge')
    expect(() => clone.git('rev-parse', '--verify', 'HEAD^1')).toThrow()
    const before = state(clone)
    const range = await resolve({ clone, event: 'pull_request', payload: pullRequestPayload(story) })
    expect(told(range)).toBe(`compare ${story.merge} since ${story.main} (commit)`)
    expect(range).toMatchObject({ complete: true, settingsFrom: 'head', alsoPresent: null })
    expect(state(clone)).toBe(before)
    expect(clone.git('rev-list', story.main)).toBe(story.main)
  })

  test('a full clone needs no fetch and stays full', async () => {
    const story = pullRequestStory()
    const clone = checkoutOf(story.origin, 'refs/pull/7/merge', { depth: 0 })
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
    const range = await resolve({ clone, event: 'pull_request', payload: pullRequestPayload(story) })
    expect(told(range)).toBe(`compare ${story.merge} since ${story.main} (commit)`)
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false')
  })

  test('a v0 server refuses the id: the API gives the tree', async () => {
    const story = pullRequestStory()
    story.origin.write({ 'later.php': '' }).commit('main moves again')
    const clone = checkoutOf(story.origin, 'refs/pull/7/merge', { config: { 'protocol.version': '0' } })
    const api = await FakeGithub.start(honestRoutes(story.origin))
    const range = await resolve({ clone, event: 'pull_request', payload: pullRequestPayload(story), api })
    expect(told(range)).toBe(`compare ${story.merge} since ${story.main} (api-tree)`)
    expect(range.kind === 'skipped' ? [] : range.notes).toEqual([
      expect.stringMatching(/^git fetch failed with exit code \d+: .*unadvertised object/),
      `${story.main.slice(0, 12)} cannot be fetched from origin.`,
      `The files of ${story.main.slice(0, 12)} were read over the API.`,
    ])
    expect([...api.tokens]).toEqual(['Bearer secret'])
  })

  test('neither fetch nor API: everything, or an error, as the policy says', async () => {
    const story = pullRequestStory()
    const clone = checkoutOf(story.origin, 'refs/pull/7/merge')
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
    const run = { clone, event: 'pull_request', payload: pullRequestPayload(story) }
    const range = await resolve(run)
    expect(told(range)).toBe(`all ${story.merge}`)
    expect(range.complete).toBe(false)
    const failing = resolve({ ...run, flags: { onUndetermined: 'fail' } })
    await expect(failing).rejects.toMatchObject({ name: 'UserError', code: 'range-undetermined' })
  })

  test('head.sha checked out: the merge-base with the tip of the base, not the frozen base.sha', async () => {
    const story = pullRequestStory()
    story.origin.git('checkout', '-q', 'proposal')
    story.origin.git('merge', '-q', '-m', 'take main', 'main')
    const proposal = story.origin.git('rev-parse', 'HEAD')
    const payload = pullRequestPayload({ ...story, proposal })
    const full = checkoutOf(story.origin, 'refs/heads/proposal', { depth: 0 })
    const local = await resolve({ clone: full, event: 'pull_request', payload })
    expect(told(local)).toBe(`compare ${proposal} since ${story.main} (commit)`)
    const shallow = checkoutOf(story.origin, 'refs/heads/proposal')
    const api = await FakeGithub.start(honestRoutes(story.origin))
    const remote = await resolve({ clone: shallow, event: 'pull_request', payload, api })
    expect(told(remote)).toBe(`compare ${proposal} since ${story.main} (commit)`)
    expect(api.asked[0]).toBe(`compare/main...${proposal}?per_page=1`)
  })

  test('the base branch checked out by mistake is not taken for a change without content', async () => {
    const story = pullRequestStory()
    const clone = checkoutOf(story.origin, 'refs/heads/main', { depth: 0 })
    const range = await resolve({ clone, event: 'pull_request', payload: pullRequestPayload(story) })
    expect(told(range)).toBe(`all ${story.main}`)
    expect(range.complete).toBe(false)
  })
})

describe('the code of a pull request that is not checked out', () => {
  test('pull_request_target: the merge ref, fetched and not checked out; settings from base', async () => {
    const story = pullRequestStory()
    for (const depth of [0, 1]) {
      const clone = checkoutOf(story.origin, 'refs/heads/main', { depth })
      const before = state(clone)
      const range = await resolve({ clone, event: 'pull_request_target', payload: pullRequestPayload(story) })
      expect(told(range)).toBe(`compare ${story.merge} since ${story.main} (commit)`)
      expect(range.settingsFrom).toBe('base')
      expect(state(clone)).toBe(before)
      expect(clone.git('rev-parse', 'HEAD')).toBe(story.main)
      expect(clone.git('rev-parse', '--is-shallow-repository')).toBe(String(depth === 1))
    }
  })

  test('a merge ref of another push: the head commit itself, and the merge-base', async () => {
    const story = pullRequestStory()
    const clone = checkoutOf(story.origin, 'refs/heads/main', { depth: 0 })
    story.origin.git('checkout', '-q', 'proposal')
    const proposal = story.origin.write({ 'more.php': '' }).commit('pushed after the merge ref was made')
    const payload = pullRequestPayload({ ...story, proposal })
    const range = await resolve({ clone, event: 'pull_request_target', payload })
    expect(told(range)).toBe(`compare ${proposal} since ${story.opened} (commit)`)
  })

  test('without a remote that can be read, both sides come over the API', async () => {
    const story = pullRequestStory()
    const clone = checkoutOf(story.origin, 'refs/heads/main')
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
    const api = await FakeGithub.start(honestRoutes(story.origin))
    const range = await resolve({ clone, event: 'pull_request_target', payload: pullRequestPayload(story), api })
    expect(told(range)).toBe(`compare ${story.merge} since ${story.main} (commit)`)
    expect(range).toMatchObject({ head: { tree: { kind: 'api-tree', reference: story.main } } })
  })

  test('a head that cannot be had is an error under any policy: the checkout is not what would run', async () => {
    const story = pullRequestStory()
    const clone = checkoutOf(story.origin, 'refs/heads/main')
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
    const run = resolve({ clone, event: 'pull_request_target', payload: pullRequestPayload(story) })
    await expect(run).rejects.toMatchObject({ code: 'range-undetermined' })
    const empty = resolve({ clone, event: 'pull_request_target', payload: {} })
    await expect(empty).rejects.toMatchObject({ code: 'range-undetermined' })
  })

  test('workflow_run of a fork: the pull request is found by head repository and head sha', async () => {
    const story = pullRequestStory()
    const clone = checkoutOf(story.origin, 'refs/heads/main')
    const pulls = (sha: string) => ({
      number: 7,
      head: { sha, ref: 'main', repo: { full_name: 'forker/r' } },
      base: { ref: 'main' },
    })
    const routes: Route[] = [[/^pulls$/, { body: [{ ...pulls(story.main), number: 8 }, pulls(story.proposal)] }]]
    const api = await FakeGithub.start([...routes, ...honestRoutes(story.origin)])
    const head = { head_sha: story.proposal, head_branch: 'main', head_repository: { full_name: 'forker/r' } }
    const run = { id: 9, workflow_id: 3, event: 'pull_request', pull_requests: [], ...head }
    const range = await resolve({ clone, event: 'workflow_run', payload: { workflow_run: run, repository }, api })
    expect(told(range)).toBe(`compare ${story.merge} since ${story.main} (commit)`)
    expect(range.settingsFrom).toBe('base')
    expect(api.asked[0]).toBe('pulls?state=open&per_page=100&head=forker%3Amain')
  })

  test('workflow_run of a push: the commit of the run before it, whatever came of that', async () => {
    const { clone, first, second } = twoPushes()
    const items = [runItem(10, second), runItem(8, first, { conclusion: 'failure' })]
    const api = await FakeGithub.start([[/^actions\/workflows\/3\/runs$/, { body: { workflow_runs: items } }]])
    const run = { id: 10, workflow_id: 3, event: 'push', head_sha: second, head_branch: 'main' }
    const range = await resolve({ clone, event: 'workflow_run', payload: { workflow_run: run, repository }, api })
    expect(told(range)).toBe(`compare ${second} since ${first} (commit)`)
  })
})

/** A branch main with three commits; the clone has the last one checked out. */
function twoPushes(options: { depth?: number; format?: 'sha1' | 'sha256' } = {}) {
  const origin = Sandbox.init({ args: [`--object-format=${options.format ?? 'sha1'}`] })
  const deployed = origin.write({ 'a.php': '0' }).commit()
  const first = origin.write({ 'a.php': '1' }).commit()
  const second = origin.write({ 'a.php': '2' }).commit()
  const clone = checkoutOf(origin, 'refs/heads/main', options)
  return { origin, clone, deployed, first, second }
}

/** Git in a clone; when it began to fetch, how many fetches there were as each began, and what it is busy with. */
function fetchingGit(clone: Sandbox) {
  const git = gitIn(clone)
  const running = new Set<string>()
  const together: number[] = []
  let begin = () => {}
  const fetching = new Promise<void>(resolve => {
    begin = resolve
  })
  const run: Git['run'] = async (args, options) => {
    const command = args.join(' ')
    running.add(command)
    if (args[0] === 'fetch') {
      together.push([...running].filter(each => each.startsWith('fetch')).length)
      begin()
    }
    try {
      return await git.run(args, options)
    } finally {
      running.delete(command)
    }
  }
  const watched: Git = { directory: git.directory, run, start: args => git.start(args) }
  return { git: watched, fetching, together, running }
}

function pushPayload(before: string, after: string, rest: object = {}): object {
  return { ref: 'refs/heads/main', before, after, created: false, deleted: false, forced: false, repository, ...rest }
}

describe('push', () => {
  test('without a token for the runs: before', async () => {
    const { clone, first, second } = twoPushes()
    const api = await FakeGithub.start([[/^actions/, { status: 403 }]])
    const range = await resolve({ clone, event: 'push', payload: pushPayload(first, second), api })
    expect(told(range)).toBe(`compare ${second} since ${first} (commit)`)
    expect(range).toMatchObject({ complete: true, alsoPresent: { sha: first } })
  })

  test('the last success, and beside it what was pushed but never deployed', async () => {
    const { clone, deployed, first, second } = twoPushes()
    const foreign = [
      runItem(99, second, { head_repository: { full_name: 'forker/r' } }),
      runItem(98, second, { event: 'pull_request' }),
      runItem(100, second),
      runItem(97, second, { head_branch: 'other' }),
    ]
    const runs = { workflow_runs: [...foreign, runItem(50, deployed)] }
    const api = await FakeGithub.start([[/^actions\/workflows\/guard.yml\/runs$/, { body: runs }]])
    const range = await resolve({ clone, event: 'push', payload: pushPayload(first, second), api })
    expect(told(range)).toBe(`compare ${second} since ${deployed} (commit)`)
    expect(range).toMatchObject({ alsoPresent: { sha: first, tree: { kind: 'commit' } } })
    expect(api.asked).toEqual(['actions/workflows/guard.yml/runs?status=success&per_page=100&branch=main'])
  })

  test('the commit before is fetched while the API is asked, and what was fetched is told in the same order', async () => {
    const { clone, first, second } = twoPushes()
    const { git, fetching } = fetchingGit(clone)
    const runs = { workflow_runs: [runItem(100, second)] }
    const api = await FakeGithub.start([[/^actions/, fetching.then(() => ({ body: runs }))]])
    const range = await resolve({ clone, git, event: 'push', payload: pushPayload(first, second), api })
    expect(told(range)).toBe(`compare ${second} since ${first} (commit)`)
    expect(range.kind === 'skipped' ? [] : range.notes).toEqual([
      'Not the last successful run of this workflow on branch main: there is no such run.',
      `${first.slice(0, 12)} was fetched.`,
    ])
  })

  test('one fetch waits for the other', async () => {
    const { clone, deployed, first, second } = twoPushes()
    const { git, together } = fetchingGit(clone)
    const api = await FakeGithub.start([[/^actions/, { body: { workflow_runs: [runItem(50, deployed)] } }]])
    const range = await resolve({ clone, git, event: 'push', payload: pushPayload(first, second), api })
    expect(range).toMatchObject({ base: { sha: deployed }, alsoPresent: { sha: first } })
    expect(together).toEqual([1, 1])
  })

  test('no fetch outlives the answer, though nothing came of it', async () => {
    const { clone, first, second } = twoPushes()
    const { git, running } = fetchingGit(clone)
    const api = await FakeGithub.start([[/^actions/, { body: { workflow_runs: [runItem(50, second)] } }]])
    const range = await resolve({ clone, git, event: 'push', payload: pushPayload(first, second), api })
    expect(told(range)).toBe(`unchanged ${second} since ${second} (commit)`)
    expect([...running]).toEqual([])
  })

  test.each(['sha1', 'sha256'] as const)('a new branch in %s: what it adds to the default branch', async format => {
    const { origin, clone, second } = twoPushes({ depth: 0, format })
    origin.git('checkout', '-q', '-b', 'topic')
    const topic = origin.write({ 't.php': '' }).commit()
    const checked = checkoutOf(origin, 'refs/heads/topic', { depth: 0, format })
    const before = format === 'sha1' ? zeros : '0'.repeat(64)
    const payload = pushPayload(before, topic, { ref: 'refs/heads/topic', created: true })
    const range = await resolve({ clone: checked, event: 'push', payload })
    expect(told(range)).toBe(`compare ${topic} since ${second} (commit)`)
    const same = await resolve({
      clone,
      event: 'push',
      payload: pushPayload(before, second, { ref: 'refs/heads/same' }),
    })
    expect(told(same)).toBe(`unchanged ${second} since ${second} (commit)`)
    const onDefault = await resolve({ clone, event: 'push', payload: pushPayload(before, second) })
    expect([told(onDefault), onDefault.complete]).toEqual([`all ${second}`, true])
  })

  test('a new branch at depth 1: the API must say twice that it adds nothing', async () => {
    const { origin, second } = twoPushes()
    origin.git('branch', 'same', second)
    const clone = checkoutOf(origin, 'refs/heads/same')
    const payload = pushPayload(zeros, second, { ref: 'refs/heads/same', created: true })
    const honest = await FakeGithub.start(honestRoutes(origin))
    expect(told(await resolve({ clone, event: 'push', payload, api: honest }))).toBe(
      `unchanged ${second} since ${second} (commit)`,
    )
    for (const claim of [{}, { status: 'ahead', ahead_by: 0 }, { status: 'identical', ahead_by: 1 }]) {
      const body = { merge_base_commit: { sha: second }, ...claim }
      const api = await FakeGithub.start([[/^compare/, { body }]])
      expect(told(await resolve({ clone, event: 'push', payload, api }))).toBe(`all ${second}`)
    }
  })

  test('forced: before by its id, where the server still gives it', async () => {
    const { origin, clone, first, second } = twoPushes()
    origin.git('reset', '-q', '--hard', first)
    const forced = origin.write({ 'f.php': '' }).commit()
    const checked = checkoutOf(origin, 'refs/heads/main')
    const payload = pushPayload(second, forced, { forced: true })
    const range = await resolve({ clone: checked, event: 'push', payload })
    expect(told(range)).toBe(`compare ${forced} since ${second} (commit)`)
    expect(clone.git('rev-parse', 'HEAD')).toBe(second)
  })

  test('forced, before is gone: a merge-base that is the head proves nothing, and HEAD^ is never taken', async () => {
    const { origin, first } = twoPushes()
    origin.git('reset', '-q', '--hard', first)
    const clone = checkoutOf(origin, 'refs/heads/main', { depth: 0 })
    const payload = pushPayload('1'.repeat(40), first, { forced: true })
    const range = await resolve({ clone, event: 'push', payload })
    expect([told(range), range.complete]).toEqual([`all ${first}`, false])
    origin.git('checkout', '-q', '-b', 'topic')
    const topic = origin.write({ 't.php': '' }).commit()
    const onTopic = checkoutOf(origin, 'refs/heads/topic', { depth: 0 })
    const rewritten = pushPayload('1'.repeat(40), topic, { forced: true, ref: 'refs/heads/topic' })
    expect(told(await resolve({ clone: onTopic, event: 'push', payload: rewritten }))).toBe(
      `compare ${topic} since ${first} (commit)`,
    )
  })

  test('a deleted branch is skipped', async () => {
    const { clone, first } = twoPushes()
    const payload = pushPayload(first, zeros, { deleted: true })
    expect(told(await resolve({ clone, event: 'push', payload }))).toBe('skipped: push, the ref was deleted')
  })

  test('the pushed commit is judged, also when another one is checked out', async () => {
    const { clone, first, second, deployed } = twoPushes({ depth: 0 })
    clone.git('checkout', '-q', deployed)
    const range = await resolve({ clone, event: 'push', payload: pushPayload(first, second) })
    expect(told(range)).toBe(`compare ${second} since ${first} (commit)`)
    const gone = resolve({ clone, event: 'push', payload: pushPayload(first, '2'.repeat(40)) })
    await expect(gone).rejects.toMatchObject({ code: 'range-undetermined' })
  })
})

describe('tag, release, schedule, dispatch, deployment', () => {
  const statuses: Route = [
    /^deployments\/(\d+)\/statuses$/,
    match => ({ body: [{ state: match[1] === '2' ? 'success' : 'failure' }] }),
  ]

  test('the last deployment that succeeded, of production where no environment is named', async () => {
    const { clone, deployed, first, second } = twoPushes()
    const deployments = [
      { id: 4, sha: first, environment: 'staging', production_environment: false },
      { id: 3, sha: first, environment: 'production' },
      { id: 2, sha: deployed, environment: 'production' },
    ]
    const api = await FakeGithub.start([statuses, [/^deployments$/, { body: deployments }]])
    const range = await resolve({
      clone,
      event: 'workflow_dispatch',
      payload: { ref: 'refs/heads/main', repository },
      api,
    })
    expect(told(range)).toBe(`compare ${second} since ${deployed} (commit)`)
    expect(api.asked).toEqual([
      'deployments?per_page=100',
      expect.stringContaining('deployments/3/'),
      expect.stringContaining('deployments/2/'),
    ])
  })

  test('else the last successful run, and one equal to HEAD means that nothing changed', async () => {
    const { clone, second } = twoPushes()
    const runs: Route = [/^actions/, { body: { workflow_runs: [runItem(5, second, { event: 'schedule' })] } }]
    const api = await FakeGithub.start([[/^deployments$/, { body: [] }], runs])
    const env = { GITHUB_REF: 'refs/heads/main' }
    expect(told(await resolve({ clone, event: 'schedule', payload: { repository }, env, api }))).toBe(
      `unchanged ${second} since ${second} (commit)`,
    )
  })

  test('else the previous tag, else everything', async () => {
    const { origin, deployed, second } = twoPushes()
    origin.git('tag', 'v2', second)
    const payload = { ref: 'refs/tags/v2', before: zeros, after: second, created: true, repository }
    const alone = checkoutOf(origin, 'refs/tags/v2', { depth: 0 })
    expect(told(await resolve({ clone: alone, event: 'push', payload }))).toBe(`all ${second}`)
    origin.git('tag', '-a', '-m', 'one', 'v1', deployed)
    const clone = checkoutOf(origin, 'refs/tags/v2', { depth: 0 })
    const range = await resolve({ clone, event: 'push', payload })
    expect(told(range)).toBe(`compare ${second} since ${deployed} (commit)`)
    expect(range).toMatchObject({ base: { source: 'the previous tag, v1' } })
  })

  test('everything is not certain where the deployments may not be asked', async () => {
    const { clone, second } = twoPushes({ depth: 0 })
    const api = await FakeGithub.start([[/./, { status: 403 }]])
    const range = await resolve({ clone, event: 'schedule', payload: { repository }, api })
    expect([told(range), range.complete]).toEqual([`all ${second}`, false])
  })

  test('for a tag, a run of a branch is no deployment', async () => {
    const { origin, deployed, first, second } = twoPushes()
    origin.git('tag', 'v2', second)
    const clone = checkoutOf(origin, 'refs/tags/v2')
    const items = [runItem(9, first, { head_branch: 'topic' }), runItem(8, deployed, { head_branch: 'v1' })]
    const routes: Route[] = [
      [/^actions/, { body: { workflow_runs: items } }],
      [/^tags$/, { body: [{ name: 'v2' }, { name: 'v1' }] }],
    ]
    const api = await FakeGithub.start(routes)
    const payload = { ref: 'refs/tags/v2', before: zeros, after: second, created: true, repository }
    expect(told(await resolve({ clone, event: 'push', payload, api }))).toBe(
      `compare ${second} since ${deployed} (commit)`,
    )
  })
})

test('merge_group: both sides are named by the queue', async () => {
  const { clone, first, second } = twoPushes()
  const payload = { merge_group: { head_sha: second, base_sha: first, base_ref: 'refs/heads/main' }, repository }
  expect(told(await resolve({ clone, event: 'merge_group', payload }))).toBe(
    `compare ${second} since ${first} (commit)`,
  )
})

test('workflow_call: the shape of the payload tells which event called', async () => {
  const { clone, first, second } = twoPushes()
  const called = await resolve({ clone, event: 'workflow_call', payload: pushPayload(first, second) })
  expect(told(called)).toBe(`compare ${second} since ${first} (commit)`)
})

describe('what a person says comes first', () => {
  test('base-ref and head-ref: here, on the remote-tracking branch, or by the API', async () => {
    const { origin, clone, deployed, second, first } = twoPushes()
    origin.git('branch', 'live', deployed)
    const payload = pushPayload(first, second)
    const routes: Route[] = [[/^commits\/live$/, { body: { sha: deployed } }]]
    const api = await FakeGithub.start(routes)
    const shallow = await resolve({ clone, event: 'push', payload, api, flags: { baseRef: 'live' } })
    expect(told(shallow)).toBe(`compare ${second} since ${deployed} (commit)`)
    const full = checkoutOf(origin, 'refs/heads/main', { depth: 0 })
    const both = await resolve({ clone: full, event: 'push', payload, flags: { baseRef: 'live', headRef: first } })
    expect(told(both)).toBe(`compare ${first} since ${deployed} (commit)`)
  })

  test.each([
    'nowhere',
    '--upload-pack=x',
    'a b',
    '3'.repeat(40),
  ])('an unknown base-ref %j is an error', async baseRef => {
    const { clone, first, second } = twoPushes()
    const run = resolve({ clone, event: 'push', payload: pushPayload(first, second), flags: { baseRef } })
    await expect(run).rejects.toMatchObject({ code: 'bad-ref' })
  })

  test('last-success and last-deploy that may not be asked follow the policy', async () => {
    const { clone, first, second } = twoPushes()
    for (const baseRef of ['last-success', 'last-deploy']) {
      const run = { clone, event: 'push', payload: pushPayload(first, second) }
      expect(told(await resolve({ ...run, flags: { baseRef } }))).toBe(`all ${second}`)
      const failing = resolve({ ...run, flags: { baseRef, onUndetermined: 'fail' } })
      await expect(failing).rejects.toMatchObject({ code: 'range-undetermined' })
    }
  })

  test('scope all has no base', async () => {
    const { clone, first, second } = twoPushes()
    const range = await resolve({ clone, event: 'push', payload: pushPayload(first, second), flags: { scope: 'all' } })
    expect([told(range), range.complete]).toEqual([`all ${second}`, true])
  })
})

describe('kinds of clones', () => {
  test('a linked worktree, from a subdirectory', async () => {
    const { origin, first, second } = twoPushes()
    const clone = checkoutOf(origin, 'refs/heads/main')
    const linked = new Sandbox(`${temporaryFolder()}/linked`)
    clone.git('worktree', 'add', '-q', '--detach', linked.path)
    linked.write({ 'sub/x.php': '' })
    const place = new Sandbox(`${linked.path}/sub`)
    expect(told(await resolve({ clone: place, event: 'push', payload: pushPayload(first, second) }))).toBe(
      `compare ${second} since ${first} (commit)`,
    )
  })

  test.each(['blob:none', 'tree:0'])('a partial clone (%s), shallow: the fetch leaves nothing out', async filter => {
    const { origin, first, second } = twoPushes()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = checkoutOf(origin, 'refs/heads/main', { fetch: [`--filter=${filter}`] })
    const range = await resolve({ clone, event: 'push', payload: pushPayload(first, second) })
    expect(told(range)).toBe(`compare ${second} since ${first} (commit)`)
    const tree = await openCommit(clone.path, first, { inherited: cleanVariables() })
    const [path] = tree.paths
    expect(path === undefined ? '' : Buffer.from(await tree.read(path)).toString()).toBe('1')
    await tree.close()
  })

  test.each([
    'blob:none',
    'tree:0',
  ])('a partial clone (%s) with its history: what is missing comes over the API', async filter => {
    const { origin, first, second } = twoPushes()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = checkoutOf(origin, 'refs/heads/main', { depth: 0, fetch: [`--filter=${filter}`] })
    const payload = pushPayload(first, second)
    expect(told(await resolve({ clone, event: 'push', payload }))).toBe(`all ${second}`)
    const api = await FakeGithub.start(honestRoutes(origin))
    expect(told(await resolve({ clone, event: 'push', payload, api }))).toBe(
      `compare ${second} since ${first} (api-tree)`,
    )
  })

  test('a full clone is not asked to fetch a base: it would be cut', async () => {
    const { origin, clone, second } = twoPushes({ depth: 0 })
    const later = origin.write({ 'z.php': '' }).commit()
    const range = await resolve({ clone, event: 'push', payload: pushPayload(later, second) })
    expect(told(range)).toBe(`all ${second}`)
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false')
  })

  test('unrelated histories', async () => {
    const { origin } = twoPushes()
    origin.git('checkout', '-q', '--orphan', 'island')
    const island = origin.write({ 'i.php': '' }).commit()
    const clone = checkoutOf(origin, 'refs/heads/island', { depth: 0 })
    const payload = pushPayload(zeros, island, { ref: 'refs/heads/island' })
    const range = await resolve({ clone, event: 'push', payload })
    expect([told(range), range.complete]).toEqual([`all ${island}`, false])
  })
})
