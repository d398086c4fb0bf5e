import { chownSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { FetchLike } from '../../../src/git/range/api-client.ts'
import type { ResolvedRange } from '../../../src/git/range/range.ts'
import { resolveRange } from '../../../src/git/range/resolve-range.ts'
import { createGit } from '../../../src/git/run.ts'
import { cleanVariables, Sandbox } from '../sandbox.ts'
import { type Answer, FakeGithub, honestRoutes, type Route } from './fake-github.ts'
import { checkoutOf, gitIn } from './scene.ts'

const repository = { full_name: 'o/r', default_branch: 'main' }
const env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/guard.yml@refs/heads/main',
}

/** A shallow clone whose remote is gone: only the API is left. */
function cutOff() {
  const origin = Sandbox.init()
  const before = origin.write({ 'a.php': '0' }).commit()
  const after = origin.write({ 'a.php': '1' }).commit()
  const clone = checkoutOf(origin, 'refs/heads/main')
  clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
  return { origin, clone, before, after }
}

describe('only the API is left, and it fails', () => {
  const faults: [string, Answer][] = [
    ['401', { status: 401 }],
    ['403', { status: 403 }],
    ['404', { status: 404 }],
    ['429 that asks for an hour', { status: 429, headers: { 'retry-after': '3600' } }],
    ['500', { status: 500 }],
    ['a truncated tree', { body: { truncated: true, tree: [], sha: '1'.repeat(40), workflow_runs: [] } }],
    ['an empty object', { body: {} }],
    ['null', { body: null }],
    ['garbage', { text: '\u0000<html>' }],
    ['a server that hangs', 'hang'],
  ]

  test.each(faults)('%s: everything and a note, or an error', async (_, answer) => {
    const { clone, before, after } = cutOff()
    const payload = { ref: 'refs/heads/main', before, after, repository }
    for (const onUndetermined of ['all', 'fail'] as const) {
      const api = await FakeGithub.start([[/./, answer]])
      const run = resolveRange({
        git: gitIn(clone),
        env: { ...env, GITHUB_API_URL: api.url },
        eventName: 'push',
        payload,
        fetch,
        flags: { onUndetermined },
        limits: { timeoutMs: 100, retryDelayMs: 1, totalMs: 2000 },
      })
      if (onUndetermined === 'fail') {
        await expect(run).rejects.toMatchObject({ code: 'range-undetermined' })
        continue
      }
      const range = await run
      expect(range).toMatchObject({ kind: 'all', complete: false, head: { sha: after } })
      expect(range.notes.join('\n')).toMatch(/cannot be read over the API/)
      expect(api.asked.length).toBeGreaterThan(0)
    }
  })

  test('it fails in the middle: the tree is listed, its files are refused', async () => {
    const { origin, clone, before, after } = cutOff()
    const routes: Route[] = [[/^git\/blobs/, { status: 403 }]]
    const api = await FakeGithub.start([...routes, ...honestRoutes(origin)])
    const range = await resolveRange({
      git: gitIn(clone),
      env: { ...env, GITHUB_API_URL: api.url },
      eventName: 'push',
      payload: { ref: 'refs/heads/main', before, after, repository },
      fetch,
    })
    expect(range).toMatchObject({ kind: 'all', complete: false })
  })
})

describe('git fetches from a server that does not answer', () => {
  test('it is ended in time', async () => {
    const { clone, before, after } = cutOff()
    const silent = await FakeGithub.start([[/./, 'hang']])
    clone.git('remote', 'set-url', 'origin', silent.url)
    const range = await resolveRange({
      git: gitIn(clone),
      env,
      eventName: 'push',
      payload: { ref: 'refs/heads/main', before, after, repository },
      limits: { fetchTimeoutMs: 6000 },
    })
    expect(range).toMatchObject({ kind: 'all', complete: false })
    expect(range.notes.join('\n')).toMatch(/did not end within 6000 ms/)
    expect(silent.asked).toHaveLength(1)
    expect(await silent.connections()).toBe(0)
  })
})

const isRoot = process.getuid?.() === 0

;(isRoot ? test : test.skip)('a repository of another user, as in a container job', async () => {
  const { clone, before, after } = cutOff()
  clone.git('remote', 'set-url', 'origin', `file://${cutOff().origin.path}`)
  for (const place of [clone.path, `${clone.path}/.git`]) chownSync(place, 65534, 65534)
  const inherited = { ...cleanVariables(), SUDO_UID: undefined }
  const payload = { ref: 'refs/heads/main', before, after, repository }
  const range = await resolveRange({ git: createGit(clone.path, { inherited }), env, eventName: 'push', payload })
  expect(range).toMatchObject({ head: { tree: { kind: 'commit', sha: after } } })
  expect(readdirSync(clone.path)).toContain('a.php')
})

/** Answers that a mistaken or hostile service could give about these commits. */
function strange(shas: readonly string[]): fc.Arbitrary<unknown> {
  const sha = fc.constantFrom(...shas, '0'.repeat(40), 'x')
  const run = fc.record({
    id: fc.nat(),
    head_sha: sha,
    event: fc.constantFrom('push', 'pull_request'),
    head_branch: fc.constantFrom('main', 'topic'),
    head_repository: fc.record({ full_name: fc.constantFrom('o/r', 'forker/r') }),
  })
  return fc.oneof(
    fc.json().map(text => JSON.parse(text)),
    fc.record({
      merge_base_commit: fc.record({ sha }),
      status: fc.constantFrom('ahead', 'diverged'),
      ahead_by: fc.nat(),
    }),
    fc.record({ workflow_runs: fc.array(run) }),
    fc.record({ truncated: fc.boolean(), tree: fc.array(fc.record({ path: fc.string(), sha })) }),
    fc.array(fc.record({ id: fc.nat(), sha, environment: fc.constant('production'), state: fc.constant('success') })),
  )
}

describe('never "nothing changed" unless git proved it', () => {
  const scene = { clone: new Sandbox(''), shallow: new Sandbox(''), shas: [''], head: '' }

  beforeAll(() => {
    const origin = Sandbox.init()
    const first = origin.write({ 'a.php': '0' }).commit()
    const second = origin.write({ 'a.php': '1' }).commit()
    origin.git('checkout', '-q', '-b', 'topic')
    const head = origin.write({ 'b.php': '' }).commit()
    const clone = checkoutOf(origin, 'refs/heads/topic', { depth: 0 })
    const shallow = checkoutOf(origin, 'refs/heads/topic')
    for (const one of [clone, shallow]) one.git('remote', 'set-url', 'origin', 'file:///nowhere')
    Object.assign(scene, { clone, shallow, head, shas: [first, second, head] })
  })

  const events = ['push', 'pull_request', 'pull_request_target', 'workflow_run', 'merge_group', 'release', 'schedule']
  const services = ['GITLAB_CI', 'BITBUCKET_COMMIT', 'TF_BUILD', 'JENKINS_URL', 'CIRCLECI', 'TRAVIS', 'BUILDKITE', 'CI']

  const at = (value: unknown, ...keys: readonly string[]): unknown =>
    keys.reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    )

  /** Somebody names this very commit as what was there before; a merge-base that is the head is no such word. */
  function claims(head: string, said: readonly unknown[]): boolean {
    return said.some(one => {
      if (at(one, 'before') === head || at(one, 'merge_group', 'base_sha') === head) return true
      const isAnswer = Array.isArray(one) || at(one, 'workflow_runs') !== undefined
      return isAnswer && JSON.stringify(one).includes(head)
    })
  }

  /** Being on which branches proves to git that a head brings nothing: never for a forced push. */
  function branchesThatProve(event: string, given: unknown): readonly string[] {
    const isNew = at(given, 'created') === true || /^0+$/.test(String(at(given, 'before')))
    if (event === 'push') return isNew ? ['main'] : []
    return event.startsWith('pull_request') ? [String(at(given, 'pull_request', 'base', 'ref'))] : []
  }

  function deletes(event: string, given: unknown): boolean {
    const after = String(at(given, 'after'))
    const isSha = /^[0-9a-f]{40}$/.test(after)
    return event === 'push' && (isSha ? /^0+$/.test(after) : at(given, 'deleted') === true)
  }

  test('on GitHub, with any payload and any answers', async () => {
    const run = async (
      event: string,
      payload: unknown,
      said: readonly unknown[],
    ): Promise<ResolvedRange | undefined> => {
      let at = 0
      const scripted: FetchLike = async () => {
        const body = said[at++ % said.length]
        return {
          status: body === null ? 500 : 200,
          headers: { get: () => null },
          text: async () => JSON.stringify(body),
        }
      }
      const limits = { retryDelayMs: 0, timeoutMs: 1000 }
      const input = {
        git: gitIn(said.length % 2 === 0 ? scene.clone : scene.shallow),
        env,
        eventName: event,
        payload,
        fetch: scripted,
        limits,
      }
      return resolveRange(input).catch((error: unknown) => {
        expect(error).toMatchObject({ name: 'UserError', code: 'range-undetermined' })
        return undefined
      })
    }
    const sha = fc.constantFrom(0, 1, 2, 3, 4).map(at => [...scene.shas, '0'.repeat(40), 'nonsense'][at])
    const side = fc.record({ sha, ref: fc.constantFrom('main', 'topic', '../x', '') }, { requiredKeys: [] })
    const flag = fc.boolean()
    const pushed = fc.record({
      ref: fc.constantFrom('refs/heads/main', 'refs/heads/topic'),
      before: sha,
      after: sha,
      forced: flag,
      created: fc.constant(false),
      repository: fc.constant(repository),
    })
    const payload = fc.oneof(
      fc.anything(),
      fc.record(
        {
          ref: fc.constantFrom('refs/heads/main', 'refs/heads/topic', 'refs/tags/v1', 'x'),
          before: sha,
          after: sha,
          forced: flag,
          created: flag,
          deleted: flag,
          pull_request: fc.record({ head: side, base: side }, { requiredKeys: [] }),
          merge_group: fc.record({ head_sha: sha, base_sha: sha }, { requiredKeys: [] }),
          workflow_run: fc.record({
            head_sha: sha,
            id: fc.nat(),
            workflow_id: fc.nat(),
            head_branch: fc.constant('topic'),
          }),
          repository: fc.constant(repository),
        },
        { requiredKeys: [] },
      ),
    )
    const question = fc.oneof(
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...events), payload) },
      { weight: 1, arbitrary: fc.tuple(fc.constant('push'), pushed) },
    )
    const said = fc.array(
      fc.constant(null).chain(() => strange(scene.shas)),
      { minLength: 1, maxLength: 4 },
    )
    await fc.assert(
      fc.asyncProperty(question, said, async ([event, given], answers) => {
        const range = await run(event, given, answers)
        if (range?.kind === 'skipped') expect(deletes(event, given)).toBe(true)
        if (range?.kind !== 'unchanged') return
        const { head } = range
        const isOn = (branch: string) => scene.shas.indexOf(head.sha ?? '') <= (branch === 'topic' ? 2 : 1)
        const proved = branchesThatProve(event, given).some(isOn)
        expect(proved || claims(head.sha ?? '', [given, ...answers])).toBe(true)
        expect(range.base.sha).toBe(head.sha)
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    )
  }, 120_000)

  test('on other services, with any variables', async () => {
    const names = [
      'CI_MERGE_REQUEST_DIFF_BASE_SHA',
      'CI_COMMIT_BEFORE_SHA',
      'BITBUCKET_PR_DESTINATION_COMMIT',
      'CI_DEFAULT_BRANCH',
    ]
    const more = [
      'CHANGE_TARGET',
      'SYSTEM_PULLREQUEST_TARGETBRANCH',
      'GIT_PREVIOUS_SUCCESSFUL_COMMIT',
      'CI_PIPELINE_SOURCE',
      'TRAVIS_PULL_REQUEST',
      'TRAVIS_BRANCH',
      'BUILDKITE_PULL_REQUEST_BASE_BRANCH',
    ]
    const value = fc
      .constantFrom(0, 1, 2, 3, 4, 5, 6, 7)
      .map(at => [...scene.shas, '0'.repeat(40), 'main', 'push', '-x', ''][at] ?? '')
    const variables = fc.dictionary(fc.constantFrom(...names, ...more), value)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...services), variables, async (service, given) => {
        const range = await resolveRange({ git: gitIn(scene.clone), env: { ...given, [service]: '1' } })
        expect(range.kind).not.toBe('unchanged')
        expect(range.kind).not.toBe('skipped')
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})
