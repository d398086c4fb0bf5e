import { beforeAll, describe, expect, test } from '@jest/globals'
import { engine } from '../../src/run/engine.ts'
import { checkoutOf } from '../git/range/scene.ts'
import { Sandbox } from '../git/sandbox.ts'
import { botComment, commentRoutes, GithubServer, type Route, type StoredComment } from './github-server.ts'
import { type ActionStep, builtAction, runAction } from './run-action.ts'
import { brokenPullRequest, mergeRef, pullRequestPayload, SITE, type Story } from './stories.ts'

const MARKER = '<!-- deploy-guard: guard -->'

let story: Story
let healthy: { readonly origin: Sandbox; readonly proposal: string }

beforeAll(() => {
  builtAction()
  story = brokenPullRequest()
  const origin = Sandbox.init().write(SITE)
  origin.commit('the site')
  origin.git('checkout', '-q', '-b', 'proposal')
  origin.write({ 'lib/more.php': '<?php\n' })
  const proposal = origin.commit('more')
  mergeRef(origin, proposal)
  healthy = { origin, proposal }
})

async function pullRequest(
  { origin, proposal }: { readonly origin: Sandbox; readonly proposal: string },
  routes: readonly Route[],
  rest: Partial<ActionStep> = {},
) {
  const server = await GithubServer.start(routes)
  const step = { workspace: checkoutOf(origin, 'refs/pull/7/merge'), event: 'pull_request', api: server.url, ...rest }
  const payload = pullRequestPayload(proposal)
  const result = await runAction({ ...step, payload, inputs: { comment: 'on-failure', ...rest.inputs } })
  return { ...result, writes: server.writes, calls: server.calls }
}

describe('the comment', () => {
  test('is made once, changed in place, and left alone when nothing changed', async () => {
    const comments: StoredComment[] = []
    const first = await pullRequest(story, commentRoutes(comments))
    expect({ code: first.code, writes: first.writes }).toEqual({ code: 1, writes: ['POST issues/7/comments'] })
    const [comment] = comments
    expect(comment?.body).toMatch(/^<!-- deploy-guard: guard -->\n## ❌ deploy-guard: 2 errors\n/)
    expect(comment?.body).toContain(`https://github.example/o/r/blob/${story.merge}/index.php#L2`)
    expect(comment?.body).toContain('[Log of this check](<https://github.example/o/r/actions/runs/1000>)')
    const second = await pullRequest(story, commentRoutes(comments))
    expect({ writes: second.writes, comments: comments.length }).toEqual({ writes: [], comments: 1 })
    const third = await pullRequest(story, commentRoutes(comments), { env: { GITHUB_RUN_ID: '2000' } })
    expect({ writes: third.writes, comments: comments.length }).toEqual({
      writes: ['PATCH issues/comments/9000'],
      comments: 1,
    })
  })

  test('says that all is well once it is', async () => {
    const comments = [botComment(1, `${MARKER}\n## ❌ deploy-guard: 2 errors\n`)]
    const { code, writes } = await pullRequest(healthy, commentRoutes(comments))
    expect({ code, writes }).toEqual({ code: 0, writes: ['PATCH issues/comments/1'] })
    expect(comments[0]?.body).toContain('## ✅ deploy-guard: all clear')
  })

  test.each<[string, string[]]>([
    ['never', []],
    ['on-failure', []],
    ['always', ['POST issues/7/comments']],
  ])('of a run that passes: %s', async (comment, expected) => {
    const { code, writes } = await pullRequest(healthy, commentRoutes([]), { inputs: { comment }, engine })
    expect({ code, writes }).toEqual({ code: 0, writes: expected })
  })

  test('is found on a later page', async () => {
    const others = Array.from({ length: 250 }, (_, at) => botComment(at + 1, `comment ${at}`))
    const comments = [...others, botComment(777, `${MARKER}\nold`)]
    const { writes, calls } = await pullRequest(story, commentRoutes(comments))
    expect(writes).toEqual(['PATCH issues/comments/777'])
    expect(calls.filter(({ path }) => path.startsWith('issues/7/comments?')).map(({ path }) => path)).toEqual([
      'issues/7/comments?per_page=100&page=1',
      'issues/7/comments?per_page=100&page=2',
      'issues/7/comments?per_page=100&page=3',
    ])
  })

  test('is not the one of a stranger who copied the marker, nor that of another step', async () => {
    const comments = [
      { ...botComment(1, `${MARKER}\nnothing to see here`), user: { type: 'User' }, author_association: 'CONTRIBUTOR' },
      botComment(2, '<!-- deploy-guard: guard site -->\nof another step'),
    ]
    const { writes } = await pullRequest(story, commentRoutes(comments))
    expect(writes).toEqual(['POST issues/7/comments'])
    expect(comments[0]?.body).toBe(`${MARKER}\nnothing to see here`)
  })

  test('of a pull request from a fork goes to it through workflow_run', async () => {
    const { origin, proposal } = story
    const comments: StoredComment[] = []
    const head = { sha: proposal, ref: 'proposal', repo: { full_name: 'stranger/r' } }
    const server = await GithubServer.start([
      [/^GET pulls$/, { body: [{ number: 7, head, base: { ref: 'main' } }] }],
      ...commentRoutes(comments),
    ])
    const run = { event: 'pull_request', head_sha: proposal, head_branch: 'proposal', head_repository: head.repo }
    const payload = {
      workflow_run: { id: 55, workflow_id: 5, ...run },
      repository: { full_name: 'o/r', default_branch: 'main' },
    }
    const workspace = checkoutOf(origin, 'refs/heads/main')
    const { code } = await runAction({
      workspace,
      event: 'workflow_run',
      payload,
      api: server.url,
      inputs: { comment: 'always' },
    })
    expect({ code, writes: server.writes }).toEqual({ code: 1, writes: ['POST issues/7/comments'] })
    expect(server.calls.find(({ path }) => path.startsWith('pulls?'))?.path).toContain('head=stranger%3Aproposal')
  })
})

describe('what may not be written is a notice, and neither red nor green', () => {
  const FORBIDDEN = { status: 403, body: { message: 'Resource not accessible by integration' } }
  const answers: [string, Route[], string][] = [
    [
      '403 for a fork',
      [
        [/^GET issues/, { body: [] }],
        [/^POST issues/, FORBIDDEN],
      ],
      'the API answered 403',
    ],
    ['404', [], 'the API answered 404'],
    ['a failure of the service', [[/^GET issues/, { status: 502 }]], 'the API answered 502'],
    [
      'a secondary rate limit that asks for too much',
      [
        [/^GET issues/, { body: [] }],
        [/^POST issues/, { status: 403, headers: { 'retry-after': '3600' } }],
      ],
      'the API answered 403, rate limit',
    ],
  ]

  test.each(answers)('%s, of a run that fails and of one that passes', async (_, routes, why) => {
    const notice = `::notice title=deploy-guard::The comment could not be written: ${why}.`
    const failed = await pullRequest(story, routes, { inputs: { comment: 'always' }, engine })
    expect(failed.code).toBe(1)
    expect(failed.annotations.join('\n')).toContain(notice)
    const passed = await pullRequest(healthy, routes, { inputs: { comment: 'always' }, engine })
    expect({ code: passed.code, annotations: passed.annotations }).toEqual({
      code: 0,
      annotations: [expect.stringContaining(notice)],
    })
  })

  test('a secondary rate limit that asks for little is waited for', async () => {
    const comments: StoredComment[] = []
    let refusals = 0
    const limit: Route = [
      /^POST issues\/7\/comments$/,
      () => {
        refusals++
        return { status: 403, headers: { 'retry-after': '0' } }
      },
    ]
    const once: Route = [
      /^POST issues\/7\/comments$/,
      (call, match) => {
        const [, answer] = refusals === 0 ? limit : (commentRoutes(comments)[1] ?? limit)
        return typeof answer === 'function' ? answer(call, match) : answer
      },
    ]
    const { writes, annotations } = await pullRequest(story, [once, ...commentRoutes(comments)], { engine })
    expect({ writes: writes.length, comments: comments.length }).toEqual({ writes: 2, comments: 1 })
    expect(annotations.join()).not.toContain('could not be written')
  })

  test('nobody answers', async () => {
    const { code, annotations } = await pullRequest(story, [], { api: 'http://127.0.0.1:9', engine })
    expect(code).toBe(1)
    expect(annotations.join()).toContain('The comment could not be written: the API cannot be reached')
  })

  test('without a token', async () => {
    const { code, annotations, calls } = await pullRequest(story, [], { inputs: { token: '' }, engine })
    expect({ code, writes: calls.filter(({ method }) => method !== 'GET') }).toEqual({ code: 1, writes: [] })
    expect(annotations.join()).toContain('There is no token')
  })

  test('on a push there is no pull request', async () => {
    const { origin, merge, main } = story
    const server = await GithubServer.start([])
    const payload = {
      ref: 'refs/heads/main',
      before: main,
      after: merge,
      repository: { full_name: 'o/r', default_branch: 'main' },
    }
    const workspace = checkoutOf(origin, 'refs/pull/7/merge')
    const { annotations } = await runAction({
      workspace,
      event: 'push',
      payload,
      api: server.url,
      inputs: { comment: 'always' },
    })
    expect(annotations.join()).toContain('This run is for no open pull request')
    expect(server.writes).toEqual([])
  })
})
