import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { annotationText } from '../../src/action/annotations.ts'
import { inertText } from '../../src/action/log.ts'
import { emptyOutputs, outputFileText } from '../../src/action/outputs.ts'
import type { Finding } from '../../src/model/finding.ts'
import { fakeEngine, finding } from '../cli/memory-io.ts'
import { checkoutOf } from '../git/range/scene.ts'
import { Sandbox } from '../git/sandbox.ts'
import { commentRoutes, GithubServer, type StoredComment } from './github-server.ts'
import { builtAction, commandsThatCount, parseOutputs, runAction } from './run-action.ts'
import { mergeRef, pullRequestPayload, REPOSITORY } from './stories.ts'

beforeAll(() => {
  builtAction()
})

/** A pull request with so many broken lines, each about a file of its own. */
function flood(count: number) {
  const origin = Sandbox.init().write({ 'index.php': '<?php\n' })
  origin.commit('empty')
  origin.git('checkout', '-q', '-b', 'proposal')
  const requires = Array.from({ length: count }, (_, at) => `require __DIR__ . '/missing/number-${at}.php';`)
  origin.write({ 'index.php': `<?php\n${requires.join('\n')}\n` })
  const proposal = origin.commit('flood')
  mergeRef(origin, proposal)
  return { origin, proposal }
}

describe('5,000 findings', () => {
  test('stay within every limit of GitHub, and what is not shown is counted', async () => {
    const { origin, proposal } = flood(5000)
    const comments: StoredComment[] = []
    const server = await GithubServer.start(commentRoutes(comments))
    const { code, outputs, annotations, summary, stdout } = await runAction({
      workspace: checkoutOf(origin, 'refs/pull/7/merge'),
      event: 'pull_request',
      payload: pullRequestPayload(proposal),
      api: server.url,
      inputs: { comment: 'always' },
    })
    expect({ code, errors: outputs['errors'] }).toEqual({ code: 1, errors: '5000' })
    expect(annotations).toHaveLength(10)
    expect(annotations.at(-1)).toContain('4,991 more errors')
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary.slice(-600)).toMatch(/\*\*[\d,]+ more findings would not fit in here\*\*/)
    expect(summary.slice(-600)).toContain(`Whole report on the runner: \`${outputs['report-file']}\``)
    expect(comments[0]?.body.length).toBeLessThanOrEqual(65_536)
    expect(comments[0]?.body.slice(-600)).toContain('would not fit in here')
    expect(JSON.parse(outputs['findings'] ?? '')).toHaveLength(100)
    expect(outputs['findings-truncated']).toBe('true')
    expect(Object.values(outputs).join('').length).toBeLessThan(1024 * 1024)
    expect(JSON.parse(readFileSync(outputs['report-file'] ?? '', 'utf8')).findings).toHaveLength(5000)
    expect(stdout.match(/^error\[missing-require\]/gm)).toHaveLength(5000)
  })
})

describe('annotations', () => {
  const report = (severities: readonly Finding['severity'][]) => ({
    schemaVersion: 1 as const,
    tool: { name: 'deploy-guard' as const, version: '0' },
    result: 'failed' as const,
    scope: 'changed' as const,
    summary: {
      ...{ filesChanged: 0, filesIndexed: 0, errors: 0, warnings: 0, notices: 0, suppressed: 0, preexisting: 0 },
      includes: { found: 0, optional: 0, case: 0, provided: 0, outside: 0, notDeployed: 0, missing: 0, unknown: 0 },
    },
    findings: severities.map((severity, at) =>
      finding({ severity, line: at + 1, endLine: at + 1, fingerprint: `1:${at}` }),
    ),
    problems: [],
  })
  const remark = { severity: 'notice', text: 'about, the: run\nand more' } as const

  test('a remark comes before the findings of its severity while there is room', () => {
    const lines = annotationText(report(['notice', 'error']), [remark, remark])
      .trimEnd()
      .split('\n')
    expect(lines.map(line => line.slice(0, 60))).toEqual([
      '::error title=deploy-guard%3A missing-require,file=a.php,lin',
      '::notice title=deploy-guard::about, the: run%0Aand more%0Aab',
      '::notice title=deploy-guard%3A missing-require,file=a.php,li',
    ])
  })

  test.each([9, 10, 11, 40])('with %d notices there are at most ten, and the remark is in one of them', count => {
    const lines = annotationText(report(Array.from({ length: count }, () => 'notice' as const)), [remark])
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(10)
    expect(lines.filter(line => line.includes('about, the: run%0Aand more'))).toHaveLength(1)
  })
})

describe('names that would like to be commands', () => {
  const HOSTILE = '::error::owned'

  test('no line of the log and no output says more than it should', async () => {
    const origin = Sandbox.init().write({ 'index.php': '<?php\n' })
    const before = origin.commit('empty')
    const name = 'a%0A::set-output name=result::passed'
    origin.write({
      [`${name}/x.php`]: `<?php\n${HOSTILE}:\nrequire __DIR__ . '/##[error]gone.php';\n   ::warning::also\n`,
      'new\nline::notice::x.php': "<?php\nrequire __DIR__ . '/gone.php';\n",
    })
    const after = origin.commit('hostile')
    const payload = { ref: 'refs/heads/::error::branch', before, after, repository: REPOSITORY }
    const { stdout, annotations, outputs } = await runAction({
      workspace: checkoutOf(origin, after),
      event: 'push',
      payload,
    })
    for (const line of annotations) expect(line).toMatch(/^::(error|warning|notice) title=deploy-guard/)
    expect(commandsThatCount(stdout).filter(line => line.startsWith('##['))).toEqual([])
    expect(outputs['result']).toBe('failed')
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(emptyOutputs('failed')).sort())
  })

  test('text of the log is defused, and commands are off until a word that is never the same', () => {
    const [first, second] = [inertText('a\n::error::x\n##[group]y'), inertText('b\n')]
    const [, token = ''] = /^::stop-commands::(.+)\n/.exec(first) ?? []
    expect(first).toBe(`::stop-commands::${token}\na\n: :error::x\n## [group]y\n::${token}::\n`)
    expect(token.length).toBeGreaterThan(30)
    expect(second).not.toContain(token)
  })

  test('a value cannot end its own block', () => {
    const outputs = { ...emptyOutputs('failed'), scope: 'a\nend-0\nresult<<x\npassed\nx' }
    expect(parseOutputs(outputFileText(outputs))).toEqual({ ...outputs })
  })
})

test('many and long paths: the outputs are cut, and say so', async () => {
  const origin = Sandbox.init().write({ 'index.php': '<?php\n' })
  const before = origin.commit('empty')
  const files = Array.from({ length: 1500 }, (_, at) => [`${'long'.repeat(40)}/${at}.txt`, 'x\n'])
  origin.write(Object.fromEntries(files))
  const after = origin.commit('many')
  const { outputs, code } = await runAction({
    workspace: checkoutOf(origin, after),
    event: 'push',
    payload: { ref: 'refs/heads/main', before, after, repository: REPOSITORY },
    engine: fakeEngine({ findings: [finding({ snippet: 'x'.repeat(300_000) })], result: 'failed' }),
  })
  expect(code).toBe(1)
  expect(outputs['changed-files-truncated']).toBe('true')
  expect(outputs['changed-files']?.length).toBeLessThan(210_000)
  expect([outputs['findings'], outputs['findings-truncated']]).toEqual(['[]', 'true'])
})

test('of many findings the worst are in the outputs', async () => {
  const origin = Sandbox.init().write({ 'index.php': '<?php\n' })
  const sha = origin.commit('one')
  const notices = Array.from({ length: 150 }, (_, at) => finding({ severity: 'notice', line: at + 1 }))
  const { outputs } = await runAction({
    workspace: checkoutOf(origin, sha),
    event: 'workflow_dispatch',
    engine: fakeEngine({
      findings: [...notices, finding({ path: 'z.php' }), finding({ suppressed: { kind: 'inline' } })],
    }),
  })
  const listed: Finding[] = JSON.parse(outputs['findings'] ?? '')
  expect(listed.slice(0, 2).map(({ path, severity }) => `${path} ${severity}`)).toEqual(['z.php error', 'a.php notice'])
  expect([listed.length, outputs['findings-truncated']]).toEqual([100, 'true'])
})
