import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { runItem } from '../git/range/fake-github.ts'
import { checkoutOf } from '../git/range/scene.ts'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'
import { GithubServer, type Route } from './github-server.ts'
import { gitRoutes } from './honest-api.ts'
import { type ActionStep, builtAction, runAction } from './run-action.ts'
import { brokenPullRequest, pullRequestPayload, REPOSITORY, SITE, type Story } from './stories.ts'

const ZEROS = '0'.repeat(40)

let story: Story
/** `good`, then `slip`, which breaks index.php, then `after`, which changes nothing that matters. */
let line: { readonly origin: Sandbox; readonly good: string; readonly slip: string; readonly after: string }

beforeAll(() => {
  builtAction()
  story = brokenPullRequest()
  const origin = Sandbox.init().write(SITE)
  const good = origin.commit('good')
  origin.git('tag', 'v1')
  origin.git('mv', 'lib/page.php', 'lib/page.phpp')
  const slip = origin.commit('slip')
  origin.write({ 'README.md': 'more\n' })
  const after = origin.commit('after')
  line = { origin, good, slip, after }
})

function push(before: string, after: string, rest: object = {}): Pick<ActionStep, 'event' | 'payload' | 'env'> {
  const payload = { ref: 'refs/heads/main', before, after, repository: REPOSITORY, ...rest }
  return { event: 'push', payload, env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: after } }
}

/** What each run says, of all that it says. */
async function verdictOf(step: ActionStep) {
  const { code, outputs, annotations, summary, stderr } = await runAction(step)
  const errors = annotations.filter(line => line.startsWith('::error')).length
  const { result, scope } = outputs
  return {
    code,
    result,
    scope,
    base: outputs['base-sha'],
    head: outputs['head-sha'],
    errors,
    summary: heading(summary),
    stderr,
  }
}

function heading(summary: string): string {
  return summary.split('\n').find(text => text.startsWith('## ')) ?? ''
}

const FAILED = {
  code: 1,
  result: 'failed',
  scope: 'changed',
  errors: 2,
  summary: '## ❌ deploy-guard: 2 errors',
  stderr: '',
}
const PASSED = {
  code: 0,
  result: 'passed',
  scope: 'changed',
  errors: 0,
  summary: '## ✅ deploy-guard: all clear',
  stderr: '',
}

describe('pull_request', () => {
  test('the merge ref, depth 1', async () => {
    const { origin, main, merge, proposal } = story
    const workspace = checkoutOf(origin, 'refs/pull/7/merge')
    const said = await verdictOf({ workspace, event: 'pull_request', payload: pullRequestPayload(proposal) })
    expect(said).toEqual({ ...FAILED, base: main, head: merge })
  })

  test('the head of the branch, depth 1: the merge-base is asked of the API', async () => {
    const { origin, proposal } = story
    const workspace = checkoutOf(origin, 'refs/heads/proposal')
    const { url } = await GithubServer.start(gitRoutes(origin))
    const said = await verdictOf({ workspace, event: 'pull_request', payload: pullRequestPayload(proposal), api: url })
    expect(said).toEqual({ ...FAILED, base: origin.git('merge-base', 'main', proposal), head: proposal })
  })
})

describe('code that is not checked out', () => {
  const foreign = (payload: object, event: string) => ({
    workspace: checkoutOf(story.origin, 'refs/heads/main'),
    event,
    payload,
  })

  test('pull_request_target: judged without a checkout of it', async () => {
    const { main, merge, proposal } = story
    const step = foreign(pullRequestPayload(proposal), 'pull_request_target')
    expect(await verdictOf(step)).toEqual({ ...FAILED, base: main, head: merge })
    expect(step.workspace.git('rev-parse', 'HEAD')).toBe(main)
    expect(step.workspace.git('status', '--porcelain')).toBe('')
    expect(existsSync(join(step.workspace.path, 'lib/page.phpp'))).toBe(false)
  })

  test('workflow_run of a pull request from a fork: the request is found by its head', async () => {
    const { origin, main, merge, proposal } = story
    const run = {
      id: 55,
      workflow_id: 5,
      event: 'pull_request',
      head_sha: proposal,
      head_branch: 'proposal',
      head_repository: { full_name: 'stranger/r' },
      pull_requests: [],
    }
    const request = {
      number: 7,
      head: { sha: proposal, ref: 'proposal', repo: { full_name: 'stranger/r' } },
      base: { ref: 'main' },
    }
    const { url } = await GithubServer.start([[/^GET pulls$/, { body: [request] }], ...gitRoutes(origin)])
    const step = foreign({ workflow_run: run, repository: REPOSITORY }, 'workflow_run')
    expect(await verdictOf({ ...step, api: url })).toEqual({ ...FAILED, base: main, head: merge })
    expect(step.workspace.git('rev-parse', 'HEAD')).toBe(main)
  })
})

describe('a run that another run triggers', () => {
  test('workflow_run of a push: its commit, by the rules of a push and the settings of its base', async () => {
    const { origin, good, slip } = line
    const run = { id: 55, event: 'push', head_sha: slip, head_branch: 'main', head_repository: { full_name: 'o/r' } }
    const runs: Route = [/^GET actions\/workflows\/guard\.yml\/runs$/, { body: { workflow_runs: [runItem(9, good)] } }]
    const anyRuns: Route = [/^GET actions\/workflows\/\d+\/runs$/, { body: { workflow_runs: [runItem(9, good)] } }]
    const { url } = await GithubServer.start([runs, anyRuns, ...gitRoutes(origin)])
    const step = { workspace: checkoutOf(origin, good), event: 'workflow_run', api: url }
    const payload = { workflow_run: { ...run, workflow_id: 5 }, repository: REPOSITORY }
    const { code, result, errors, base, head } = await verdictOf({ ...step, payload })
    expect({ code, result, errors, base, head }).toEqual({
      code: 1,
      result: 'failed',
      errors: 2,
      base: good,
      head: slip,
    })
  })
})

describe('push', () => {
  test('the first one of the default branch: everything', async () => {
    const { origin, slip } = line
    const step = { workspace: checkoutOf(origin, slip), ...push(ZEROS, slip, { created: true }) }
    expect(await verdictOf(step)).toEqual({ ...FAILED, scope: 'all', base: '', head: slip })
  })

  test('of a tag: against the previous one', async () => {
    const { origin, good, slip } = line
    const workspace = checkoutOf(origin, slip, { depth: 0 })
    const ref = 'refs/tags/v2'
    const step = { workspace, ...push(ZEROS, slip, { ref, created: true }), env: { GITHUB_REF: ref, GITHUB_SHA: slip } }
    expect(await verdictOf(step)).toEqual({ ...FAILED, base: good, head: slip })
  })

  test('of what breaks a page', async () => {
    const { origin, good, slip } = line
    const workspace = checkoutOf(origin, slip)
    expect(await verdictOf({ workspace, ...push(good, slip) })).toEqual({ ...FAILED, base: good, head: slip })
  })

  test('after a push that failed: judged against what is deployed, and not blamed on this one', async () => {
    const { origin, good, slip, after } = line
    const runs: Route = [/^GET actions\/workflows\/guard\.yml\/runs$/, { body: { workflow_runs: [runItem(9, good)] } }]
    const { url } = await GithubServer.start([runs])
    const step = { workspace: checkoutOf(origin, after), ...push(slip, after), api: url }
    expect(await verdictOf(step)).toEqual({ ...FAILED, base: good, head: after })
    const { summary, annotations } = await runAction(step)
    expect(summary).toContain(
      '### Also present, not from this push\n\nThey came with an earlier push and are not in production yet',
    )
    expect(summary).toMatch(/- `index\.php:2:1`\n- `lib\/page\.phpp`/)
    expect(annotations.filter(text => text.startsWith('::notice'))).toEqual([
      '::notice title=deploy-guard::Also present, not from this push: 2 errors (not in production yet, so they count).',
    ])
  })

  test('after a push that failed, where nobody may be asked: named, and passed', async () => {
    const { origin, slip, after } = line
    const workspace = checkoutOf(origin, after)
    const step = { workspace, ...push(slip, after) }
    expect(await verdictOf(step)).toEqual({ ...PASSED, base: slip, head: after })
    expect((await runAction(step)).summary).toContain('They were there before this push: they do not count.')
  })

  test('of a new branch that breaks a page', async () => {
    const { origin, proposal } = story
    const workspace = checkoutOf(origin, 'refs/heads/proposal', { depth: 0 })
    const event = push(ZEROS, proposal, { ref: 'refs/heads/proposal', created: true })
    expect(await verdictOf({ workspace, ...event })).toEqual({
      ...FAILED,
      base: origin.git('merge-base', 'main', proposal),
      head: proposal,
    })
  })

  test('forced: what was there before, by its id', async () => {
    const { origin, good, slip } = line
    const workspace = checkoutOf(origin, slip)
    const event = push(good, slip, { forced: true })
    expect(await verdictOf({ workspace, ...event })).toEqual({ ...FAILED, base: good, head: slip })
  })

  test('that deletes a branch: skipped, with a notice', async () => {
    const workspace = checkoutOf(line.origin, line.good)
    const { code, outputs, annotations, summary } = await runAction({
      workspace,
      ...push(line.good, ZEROS, { deleted: true }),
    })
    expect({ code, result: outputs['result'], findings: outputs['findings'], annotations }).toEqual({
      code: 0,
      result: 'skipped',
      findings: '[]',
      annotations: ['::notice title=deploy-guard::Nothing to check: push, the ref was deleted.'],
    })
    expect(summary).toMatch(/^## ⏭️ deploy-guard: skipped/)
  })
})

describe('other events', () => {
  test('merge_group', async () => {
    const { origin, good, slip } = line
    const workspace = checkoutOf(origin, slip)
    const payload = { merge_group: { head_sha: slip, base_sha: good }, repository: REPOSITORY }
    expect(await verdictOf({ workspace, event: 'merge_group', payload })).toEqual({ ...FAILED, base: good, head: slip })
  })

  test('a release: against the previous tag', async () => {
    const { origin, good, slip } = line
    const workspace = checkoutOf(origin, slip, { depth: 0 })
    const payload = { action: 'published', repository: REPOSITORY }
    expect(await verdictOf({ workspace, event: 'release', payload, env: { GITHUB_REF: 'refs/tags/v2' } })).toEqual({
      ...FAILED,
      base: good,
      head: slip,
    })
  })

  test('a deployment: against the last one, by the API', async () => {
    const { origin, good, slip } = line
    const workspace = checkoutOf(origin, slip)
    const { url } = await GithubServer.start([
      [/^GET deployments$/, { body: [{ id: 4, sha: good, environment: 'live' }] }],
      [/^GET deployments\/4\/statuses$/, { body: [{ state: 'success' }] }],
    ])
    const payload = { deployment: { id: 5, environment: 'live', sha: slip }, repository: REPOSITORY }
    const said = await verdictOf({ workspace, event: 'deployment', payload, api: url })
    expect(said).toEqual({ ...FAILED, base: good, head: slip })
  })

  test('a schedule: against the last successful run', async () => {
    const { origin, good, slip } = line
    const runs: Route = [/^GET actions\/workflows\/guard\.yml\/runs$/, { body: { workflow_runs: [runItem(9, good)] } }]
    const { url } = await GithubServer.start([runs])
    const payload = { schedule: '0 4 * * *', repository: REPOSITORY }
    const env = { GITHUB_REF: 'refs/heads/main' }
    const step = { workspace: checkoutOf(origin, slip), event: 'schedule', payload, env, api: url }
    expect(await verdictOf(step)).toEqual({ ...FAILED, base: good, head: slip })
  })

  test('the first dispatch: everything is checked', async () => {
    const { origin, after } = line
    const workspace = checkoutOf(origin, after)
    const payload = { repository: REPOSITORY }
    const said = await verdictOf({
      workspace,
      event: 'workflow_dispatch',
      payload,
      env: { GITHUB_REF: 'refs/heads/main' },
    })
    expect(said).toMatchObject({ code: 1, result: 'failed', scope: 'all', base: '', head: after })
  })

  test('a built directory without a repository: everything in it', async () => {
    const workspace = new Sandbox(temporaryFolder()).write({ ...SITE, 'lib/page.php.orig': '<?php\n' })
    rmSync(join(workspace.path, 'lib/page.php'))
    const said = await verdictOf({ workspace, ...push(line.good, line.slip) })
    expect(said).toMatchObject({ code: 1, result: 'failed', scope: 'all', base: '', head: '' })
  })

  test('an unknown base-ref is an error that says so', async () => {
    const { origin, good, slip } = line
    const workspace = checkoutOf(origin, slip)
    const { code, outputs, annotations } = await runAction({
      workspace,
      ...push(good, slip),
      inputs: { 'base-ref': 'nowhere' },
    })
    expect({ code, result: outputs['result'] }).toEqual({ code: 2, result: 'failed' })
    expect(annotations).toEqual([
      expect.stringMatching(/The input base-ref cannot be used\. There is no commit nowhere/),
    ])
  })

  test('a workspace without a checkout is an error, and not nothing to complain about', async () => {
    const { code, annotations } = await runAction({
      workspace: new Sandbox(temporaryFolder()),
      ...push(ZEROS, 'a'.repeat(40)),
    })
    expect(code).toBe(2)
    expect(annotations).toHaveLength(1)
  })
})
