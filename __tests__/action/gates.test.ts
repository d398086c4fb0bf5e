import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { runItem } from '../git/range/fake-github.ts'
import { checkoutOf } from '../git/range/scene.ts'
import { Sandbox } from '../git/sandbox.ts'
import { GithubServer } from './github-server.ts'
import { type ActionStep, builtAction, runAction } from './run-action.ts'
import { REPOSITORY, SITE } from './stories.ts'

let origin: Sandbox
let good: string
let slip: string
/** A slip whose message has the trailer. */
let excused: string
/** A warning and nothing else. */
let warned: string

beforeAll(() => {
  builtAction()
  origin = Sandbox.init().write(SITE)
  good = origin.commit('good')
  origin.git('mv', 'lib/page.php', 'lib/page.phpp')
  slip = origin.commit('slip')
  excused = origin.commit('Ship it\n\nDeploy-Guard-Override: the page is not used')
  origin.git('checkout', '-q', '-b', 'warned', good)
  origin.write({ 'old.php.bak': '<?php $secret = 1;\n' })
  warned = origin.commit('warned')
})

function push(after: string, rest: Partial<ActionStep> = {}): ActionStep {
  const payload = { ref: 'refs/heads/main', before: good, after, repository: REPOSITORY }
  const workspace = checkoutOf(origin, after)
  return {
    workspace,
    event: 'push',
    payload,
    ...rest,
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: after, ...rest.env },
  }
}

describe('the gate', () => {
  test.each<[string, Record<string, string>, number, string]>([
    ['by default warnings pass', {}, 0, 'passed'],
    ['fail-on: warning', { 'fail-on': 'warning' }, 1, 'failed'],
    ['max-warnings: 0', { 'max-warnings': '0' }, 1, 'failed'],
    ['max-warnings: 1', { 'max-warnings': '1' }, 0, 'passed'],
    ['rules: error', { rules: 'exposed-source=error' }, 1, 'failed'],
  ])('%s', async (_, inputs, code, result) => {
    const run = await runAction(push(warned, { inputs }))
    expect({ code: run.code, result: run.outputs['result'] }).toEqual({ code, result })
  })

  test('fail-on: never', async () => {
    const { code, outputs } = await runAction(push(slip, { inputs: { 'fail-on': 'never' } }))
    expect({ code, result: outputs['result'], errors: outputs['errors'] }).toEqual({
      code: 0,
      result: 'passed',
      errors: '2',
    })
  })

  test('warn-only: the step passes, the result says failed, and the log says why', async () => {
    const { code, outputs, annotations } = await runAction(push(slip, { inputs: { 'warn-only': 'true' } }))
    expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'failed' })
    expect(annotations).toContain('::warning title=deploy-guard::warn-only: this step passes in spite of 2 errors.')
  })

  test('without annotations a failure still has one error', async () => {
    const { code, annotations } = await runAction(
      push(slip, { inputs: { annotations: 'false', 'job-summary': 'false' } }),
    )
    expect({ code, annotations }).toEqual({
      code: 1,
      annotations: ['::error title=deploy-guard::deploy-guard found 2 errors; see the log.'],
    })
  })

  test('on-undetermined: fail, where the commit before the push cannot be had', async () => {
    const payload = { ref: 'refs/heads/main', before: 'b'.repeat(40), after: slip, repository: REPOSITORY }
    const byInput = await runAction(push(slip, { payload, inputs: { 'on-undetermined': 'fail' } }))
    expect(byInput.code).toBe(2)
    expect(byInput.annotations[0]).toMatch(
      /It could not be found out what changed.*; name a commit with the input base-ref\./,
    )
    const otherwise = await runAction(push(slip, { payload }))
    expect({ code: otherwise.code, scope: otherwise.outputs['scope'] }).toEqual({ code: 1, scope: 'all' })
  })
})

describe('emergencies', () => {
  test('the input: a loud warning, recorded in the summary and in the report', async () => {
    const inputs = { override: 'the page is not used', reports: 'json=out/report.json' }
    const { code, outputs, annotations, summary } = await runAction(push(slip, { inputs }))
    expect({ code, result: outputs['result'], errors: outputs['errors'] }).toEqual({
      code: 0,
      result: 'passed',
      errors: '2',
    })
    expect(annotations).toContain(
      '::warning title=deploy-guard::OVERRIDDEN by the input override: the page is not used. Without it: 2 errors.',
    )
    expect(summary).toMatch(/^> \[!CAUTION\]\n> \*\*Overridden\*\* by the input override: the page is not used\n/)
    const report = JSON.parse(readFileSync(outputs['report-file'] ?? '', 'utf8'))
    expect(report).toMatchObject({
      result: 'passed',
      override: { reason: 'the page is not used', source: 'the input override' },
    })
  })

  test('the trailer of the commit, on a push and never on a pull request', async () => {
    const pushed = await runAction(push(excused))
    expect(pushed.code).toBe(0)
    expect(pushed.annotations.join()).toContain(
      `OVERRIDDEN by a trailer of the commit ${excused.slice(0, 10)}: the page is not used`,
    )
    const payload = {
      pull_request: { number: 7, head: { sha: excused }, base: { ref: 'main' } },
      repository: REPOSITORY,
    }
    const proposed = await runAction(push(excused, { event: 'pull_request', payload, inputs: { 'base-ref': good } }))
    expect(proposed.code).toBe(1)
  })

  test('a rollback to what was deployed before', async () => {
    const { url } = await GithubServer.start([
      [/^GET deployments$/, { body: [{ id: 4, sha: slip, environment: 'production' }] }],
      [/^GET deployments\/4\/statuses$/, { body: [{ state: 'success' }] }],
      [/^GET actions\/workflows\/guard\.yml\/runs$/, { body: { workflow_runs: [runItem(9, good)] } }],
    ])
    const { code, annotations } = await runAction(push(slip, { api: url }))
    expect(code).toBe(0)
    expect(annotations.join()).toContain(
      `a rollback: the files are those of ${slip.slice(0, 10)}, and it was deployed to production`,
    )
  })

  test('a run that passes asks nobody about deployments', async () => {
    const server = await GithubServer.start([])
    await runAction(push(warned, { api: server.url, inputs: { 'base-ref': good } }))
    expect(server.calls.filter(({ path }) => /^(deployments|actions)/.test(path))).toEqual([])
  })

  test('an override also lets a run pass that cannot check, and says so', async () => {
    const inputs = { 'base-ref': 'nowhere', override: 'GitHub is down' }
    const { code, outputs, annotations, summary } = await runAction(push(slip, { inputs }))
    expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'failed' })
    expect(annotations).toEqual([
      expect.stringMatching(/^::warning title=deploy-guard::Nothing was checked \(.*GitHub is down/),
    ])
    expect(summary).toMatch(/^## ⚠️ deploy-guard: overridden/)
  })
})

describe('reports', () => {
  test('every report that is asked for, in folders that are made for it, and where they are', async () => {
    const inputs = { reports: 'sarif=out/a.sarif\nmarkdown=out/deep/a.md\njunit=junit.xml' }
    const step = push(slip, { inputs })
    const { outputs } = await runAction(step)
    const at = (name: string) => readFileSync(`${step.workspace.path}/${name}`, 'utf8')
    expect(JSON.parse(at('out/a.sarif')).runs[0].results).toHaveLength(2)
    expect(at('out/deep/a.md')).toContain('## ❌ deploy-guard: 2 errors')
    expect(at('junit.xml')).toContain('<testsuites')
    expect(outputs['sarif-file']).toBe(`${step.workspace.path}/out/a.sarif`)
    expect(JSON.parse(readFileSync(outputs['report-file'] ?? '', 'utf8')).findings).toHaveLength(2)
  })
})

describe('a project in a subdirectory', () => {
  test('what breaks elsewhere because of it is reported, what is wrong elsewhere is not', async () => {
    const repository = Sandbox.init().write({
      'site/index.php': "<?php\nrequire __DIR__ . '/page.php';\n",
      'site/page.php': '<?php\n',
      'other/index.php': "<?php\nrequire __DIR__ . '/../site/page.php';\nrequire __DIR__ . '/gone.php';\n",
      'other/gone.php': '<?php\n',
    })
    const before = repository.commit('before')
    repository.git('rm', '-q', 'site/page.php', 'other/gone.php')
    const after = repository.commit('after')
    const step = { ...push(slip, { inputs: { 'working-directory': 'site' } }), workspace: repository }
    const payload = { ref: 'refs/heads/main', before, after, repository: REPOSITORY }
    const { outputs } = await runAction({ ...step, payload })
    const places = JSON.parse(outputs['findings'] ?? '').map(
      (each: { path: string; line: number }) => `${each.path}:${each.line}`,
    )
    expect(places).toEqual(['other/index.php:2', 'site/index.php:2'])
  })

  test('one outside of the workspace is refused', async () => {
    const { code, annotations } = await runAction(push(slip, { inputs: { 'working-directory': '..' } }))
    expect(code).toBe(2)
    expect(annotations[0]).toContain('The input working-directory leads to')
  })
})
