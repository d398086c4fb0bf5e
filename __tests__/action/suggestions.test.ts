import { beforeAll, describe, expect, test } from '@jest/globals'
import { diffLines } from '../../src/action/diff-lines.ts'
import { reviewRemarks } from '../../src/action/review-remarks.ts'
import type { Finding, Fix } from '../../src/model/finding.ts'
import { fakeEngine, finding } from '../cli/memory-io.ts'
import { checkoutOf } from '../git/range/scene.ts'
import { type Answer, type Call, GithubServer, pageOf, type Route } from './github-server.ts'
import { builtAction, runAction } from './run-action.ts'
import { brokenPullRequest, pullRequestPayload, type Story } from './stories.ts'

const PATCH =
  "@@ -1,3 +1,4 @@ header\n <?php\n-old();\n+require 'b.phpp';\n+more();\n last();\n\\ No newline at end of file"

const EDIT: Fix = {
  kind: 'edit',
  title: 'Write b.php',
  safe: true,
  edits: [{ path: 'a.php', startLine: 2, startColumn: 10, endLine: 2, endColumn: 16, text: 'b.php' }],
}

const RENAME: Fix = { kind: 'rename', title: 'Rename', safe: true, rename: { from: 'b.phpp', to: 'b.php' } }

function fixable(change: Partial<Finding> = {}): Finding {
  return finding({ line: 2, endLine: 2, snippet: "require 'b.phpp';", fixes: [EDIT], ...change })
}

test('the right side of a diff, by line', () => {
  expect([...diffLines(`${PATCH}\n@@ -10 +20,2 @@\n+++x\n y\r`)]).toEqual([
    [1, '<?php'],
    [2, "require 'b.phpp';"],
    [3, 'more();'],
    [4, 'last();'],
    [20, '++x'],
    [21, 'y'],
  ])
})

describe('what is suggested', () => {
  const files = [{ path: 'a.php', patch: PATCH }, { path: 'b.phpp' }]

  test('an edit on its line, a rename as a comment on its file with the command', () => {
    const renamed = fixable({ path: 'b.phpp', fixes: [RENAME], fingerprint: '1:y' })
    const { remarks, left } = reviewRemarks([fixable(), renamed], files, [])
    expect(left).toBe(0)
    expect(remarks).toEqual([
      {
        kind: 'line',
        path: 'a.php',
        line: 2,
        body: "b.phpp does not exist.\n\n```suggestion\nrequire 'b.php';\n```\n\n<!-- deploy-guard: 1:x -->",
      },
      {
        kind: 'file',
        path: 'b.phpp',
        body: 'b.phpp does not exist.\n\n```sh\ngit mv -- b.phpp b.php\n```\n\n<!-- deploy-guard: 1:y -->',
      },
    ])
  })

  test.each<[string, Finding, number]>([
    [
      'a line that the diff does not show',
      fixable({
        line: 9,
        fixes: [{ ...EDIT, edits: EDIT.edits.map(edit => ({ ...edit, startLine: 9, endLine: 9 })) }],
      }),
      1,
    ],
    ['a line whose text is another one in the branch', fixable({ snippet: "require 'c.phpp';" }), 1],
    [
      'a file that the diff does not have',
      fixable({ path: 'z.phpp', fixes: [{ ...RENAME, rename: { from: 'z.phpp', to: 'z.php' } }] }),
      1,
    ],
    ['a fix that is not certain', fixable({ fixes: [{ ...EDIT, safe: false }] }), 0],
    ['a finding that is suppressed', fixable({ suppressed: { kind: 'inline' } }), 0],
  ])('not %s', (_, found, left) => {
    expect(reviewRemarks([found], files, [])).toEqual({ remarks: [], left })
  })

  test('not what was suggested before', () => {
    expect(reviewRemarks([fixable()], files, ['older <!-- deploy-guard: 1:x -->'])).toEqual({ remarks: [], left: 0 })
  })

  test('at most 30, and the others are counted', () => {
    const findings = Array.from({ length: 45 }, (_, at) => fixable({ fingerprint: `1:${at}` }))
    const { remarks, left } = reviewRemarks(findings, files, [])
    expect([remarks.length, left]).toEqual([30, 15])
  })

  test('a line with backticks cannot end its own fence', () => {
    const line = "require 'b.phpp'; // ``` "
    const { remarks } = reviewRemarks(
      [fixable({ snippet: line })],
      [{ path: 'a.php', patch: `@@ -0,0 +2 @@\n+${line}` }],
      [],
    )
    expect(remarks[0]?.body).toContain("````suggestion\nrequire 'b.php'; // ``` \n````")
  })
})

let story: Story

beforeAll(() => {
  builtAction()
  story = brokenPullRequest()
})

const FILES = [
  ...Array.from({ length: 120 }, (_, at) => ({ filename: `x${at}.php` })),
  { filename: 'a.php', patch: PATCH },
  { filename: 'lib/page.phpp' },
]

function reviewRoutes(review: Answer, comment: Answer | ((call: Call) => Answer) = { status: 201 }): readonly Route[] {
  return [
    [/^GET pulls\/7\/files$/, call => ({ body: pageOf(FILES, call) })],
    [/^GET pulls\/7\/comments$/, { body: [] }],
    [/^POST pulls\/7\/reviews$/, review],
    [/^POST pulls\/7\/comments$/, comment],
  ]
}

async function suggest(routes: readonly Route[], findings?: readonly Finding[]) {
  const server = await GithubServer.start(routes)
  const result = await runAction({
    workspace: checkoutOf(story.origin, 'refs/pull/7/merge'),
    event: 'pull_request',
    payload: pullRequestPayload(story.proposal),
    api: server.url,
    inputs: { 'review-suggestions': 'true' },
    ...(findings && { engine: fakeEngine({ findings: [...findings], summary: summaryOf(findings.length) }) }),
  })
  return { ...result, server }
}

function summaryOf(errors: number) {
  const includes = { found: 0, optional: 0, case: 0, provided: 0, outside: 0, notDeployed: 0, missing: 0, unknown: 0 }
  return { filesChanged: 1, filesIndexed: 1, errors, warnings: 0, notices: 0, suppressed: 0, preexisting: 0, includes }
}

describe('how it is written', () => {
  test('the rename of a real run: a comment on the file', async () => {
    const { server, code } = await suggest(reviewRoutes({ status: 200 }))
    expect(code).toBe(1)
    expect(server.writes).toEqual(['POST pulls/7/comments'])
    expect(server.calls.at(-1)?.body).toMatchObject({
      commit_id: story.proposal,
      path: 'lib/page.phpp',
      subject_type: 'file',
      body: expect.stringContaining('git mv -- lib/page.phpp lib/page.php'),
    })
  })

  test('edits in one review, so that they are one notification; the diff is read page by page', async () => {
    const { server } = await suggest(reviewRoutes({ status: 200 }), [fixable(), fixable({ fingerprint: '1:z' })])
    expect(server.writes).toEqual(['POST pulls/7/reviews'])
    expect(server.calls.at(-1)?.body).toMatchObject({
      event: 'COMMENT',
      commit_id: story.proposal,
      comments: [
        { path: 'a.php', line: 2, side: 'RIGHT' },
        { path: 'a.php', line: 2, side: 'RIGHT' },
      ],
    })
  })

  test('422: one by one, and what does not fit is counted', async () => {
    let asked = 0
    const fickle = () => ({ status: asked++ === 0 ? 422 : 201 })
    const { server, annotations, code } = await suggest(reviewRoutes({ status: 422 }, fickle), [
      fixable(),
      fixable({ fingerprint: '1:z' }),
    ])
    expect(server.writes).toEqual(['POST pulls/7/reviews', 'POST pulls/7/comments', 'POST pulls/7/comments'])
    expect(annotations.join()).toContain('1 fix could not be suggested on the pull request')
    expect(code).toBe(1)
  })

  test('403: a notice', async () => {
    const { annotations, code } = await suggest(reviewRoutes({ status: 403 }), [fixable()])
    expect(annotations.join()).toContain(
      '::notice title=deploy-guard::Suggestions could not be written: the API answered 403.',
    )
    expect(code).toBe(1)
  })
})
