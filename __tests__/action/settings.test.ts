import { beforeAll, describe, expect, test } from '@jest/globals'
import { weakenedSettings } from '../../src/action/weakened-settings.ts'
import type { RuleId } from '../../src/model/finding.ts'
import { defaultSettings, type RuleSetting, type Settings } from '../../src/model/settings.ts'
import { checkoutOf } from '../git/range/scene.ts'
import { Sandbox } from '../git/sandbox.ts'
import { type ActionStep, builtAction, runAction } from './run-action.ts'
import { brokenPullRequest, mergeRef, pullRequestPayload, SITE, type Story } from './stories.ts'

const WEAK = JSON.stringify({ failOn: 'never', exclude: ['**'] })

/** The slip, with a configuration that hides it. */
let story: Story

beforeAll(() => {
  builtAction()
  story = brokenPullRequest({ 'deploy-guard.config.json': WEAK, 'guard.json': WEAK })
})

function baseline(findings: readonly object[]): string {
  return JSON.stringify({ version: 1, findings })
}

async function run(event: string, ref: string, inputs: ActionStep['inputs'] = {}) {
  const workspace = checkoutOf(story.origin, ref)
  return runAction({ workspace, event, payload: pullRequestPayload(story.proposal), inputs })
}

describe('whose settings hold', () => {
  test("pull_request: the head's, and that it weakens them is a notice", async () => {
    const { code, annotations } = await run('pull_request', 'refs/pull/7/merge')
    expect({ code, annotations }).toEqual({
      code: 0,
      annotations: [
        '::notice title=deploy-guard::This change weakens the settings of deploy-guard: it sets failOn from error to never; it adds to exclude: **.',
      ],
    })
  })

  test('pull_request: a project of its own that the change brings is told, and judged by its settings', async () => {
    const own = brokenPullRequest({ 'lib/.deploy-guard.json': '{"failOn": "never"}' })
    const workspace = checkoutOf(own.origin, 'refs/pull/7/merge')
    const { annotations } = await runAction({
      workspace,
      event: 'pull_request',
      payload: pullRequestPayload(own.proposal),
    })
    expect(annotations.join()).toContain(
      'This change weakens the settings of deploy-guard: it sets failOn from error to never in lib.',
    )
  })

  test("pull_request_target: the base's", async () => {
    const { code, annotations, outputs, stdout } = await run('pull_request_target', 'refs/heads/main')
    expect({ code, errors: outputs['errors'] }).toEqual({ code: 1, errors: '2' })
    expect(annotations.join()).toContain(
      'This change weakens the settings of deploy-guard: it sets failOn from error to never; it adds to exclude: **. It was judged by the settings from before it.',
    )
    expect(stdout).toContain('settings: the defaults, as they are in the base')
  })

  test('pull_request_target: also where a file is named, and where the workflow checked out the head', async () => {
    const { code, annotations } = await run('pull_request_target', 'refs/pull/7/merge', { 'config-file': 'guard.json' })
    expect(code).toBe(2)
    expect(annotations.join()).toContain('There is no configuration in guard.json')
    const found = await run('pull_request_target', 'refs/pull/7/merge')
    expect({ code: found.code, errors: found.outputs['errors'] }).toEqual({ code: 1, errors: '2' })
  })

  test("pull_request_target: the base's own file is found", async () => {
    const origin = Sandbox.init().write({ ...SITE, 'deploy-guard.config.json': '{"failOn": "never"}' })
    origin.commit('the site')
    origin.git('checkout', '-q', '-b', 'proposal')
    origin.git('rm', '-q', 'lib/page.php', 'deploy-guard.config.json')
    const proposal = origin.commit('gone')
    mergeRef(origin, proposal)
    const workspace = checkoutOf(origin, 'refs/heads/main')
    const payload = pullRequestPayload(proposal)
    const { code, stdout } = await runAction({ workspace, event: 'pull_request_target', payload })
    expect(code).toBe(0)
    expect(stdout).toContain('settings: deploy-guard.config.json, as they are in the base')
  })

  test('pull_request_target: an ignore comment that the pull request brings counts for nothing', async () => {
    const origin = Sandbox.init().write(SITE)
    origin.commit('the site')
    origin.git('checkout', '-q', '-b', 'proposal')
    const silenced = "<?php\nrequire __DIR__ . '/none.php'; // deploy-guard-ignore-line missing-require -- trust me\n"
    const proposal = origin.write({ 'sneaky.php': silenced }).commit('silenced')
    mergeRef(origin, proposal)
    const payload = pullRequestPayload(proposal)
    const [trusted, untrusted] = [checkoutOf(origin, 'refs/pull/7/merge'), checkoutOf(origin, 'refs/heads/main')]
    const own = await runAction({ workspace: trusted, event: 'pull_request', payload })
    expect({ code: own.code, errors: own.outputs['errors'] }).toEqual({ code: 0, errors: '0' })
    const { code, outputs } = await runAction({ workspace: untrusted, event: 'pull_request_target', payload })
    expect({ code, errors: outputs['errors'] }).toEqual({ code: 1, errors: '1' })
  })

  test('what a change adds to the baseline is told', async () => {
    const origin = Sandbox.init().write({
      ...SITE,
      'deploy-guard.config.json': '{"baseline": "known.json"}',
      'known.json': baseline([]),
    })
    origin.commit('the site')
    origin.git('checkout', '-q', '-b', 'proposal')
    const unknown = {
      path: 'index.php',
      rule: 'missing-require',
      message: 'm',
      fingerprint: '1:0000000000000000-0000000000000000',
    }
    origin.write({ 'known.json': baseline([unknown]) })
    const proposal = origin.commit('known now')
    mergeRef(origin, proposal)
    const workspace = checkoutOf(origin, 'refs/pull/7/merge')
    const { code, annotations } = await runAction({
      workspace,
      event: 'pull_request',
      payload: pullRequestPayload(proposal),
    })
    expect(code).toBe(0)
    expect(annotations.join()).toContain('it adds 1 to the findings that the baseline hides.')
  })

  test('inputs go before the file', async () => {
    const { code } = await run('pull_request', 'refs/pull/7/merge', { 'fail-on': 'error', exclude: 'none/**' })
    expect(code).toBe(1)
  })
})

describe('what weakens', () => {
  const rules = new Map<RuleId, RuleSetting>([
    ['missing-require', 'error'],
    ['exposed-source', 'warning'],
  ])
  const weakened = (base: Partial<Settings>, head: Partial<Settings>) =>
    weakenedSettings({ ...defaultSettings, ...base }, { ...defaultSettings, ...head }, rules)

  test.each<[Partial<Settings>, Partial<Settings>, string[]]>([
    [{}, {}, []],
    [{ failOn: 'notice' }, { failOn: 'error' }, ['sets failOn from notice to error']],
    [{ failOn: 'error' }, { failOn: 'notice' }, []],
    [{ failOn: 'never' }, { failOn: 'error' }, []],
    [{ maxWarnings: 3 }, { maxWarnings: 5 }, ['raises maxWarnings from 3 to 5']],
    [{ maxWarnings: 3 }, {}, ['raises maxWarnings from 3 to any number']],
    [{}, { maxWarnings: 3 }, []],
    [{}, { maxAlternatives: 10 }, ['lowers maxAlternatives from 64 to 10']],
    [{}, { maxAlternatives: 100 }, []],
    [{ onUndetermined: 'fail' }, {}, ['sets onUndetermined from fail to all']],
    [{}, { rules: { 'missing-require': 'off' } }, ['sets the rule missing-require from error to off']],
    [{ rules: { 'exposed-source': 'error' } }, {}, ['sets the rule exposed-source from error to warning']],
    [{}, { rules: { 'exposed-source': 'error' } }, []],
    [{ exclude: ['a'] }, { exclude: ['a', 'b', 'c'] }, ['adds to exclude: b, c']],
    [{ exclude: ['a', 'b'] }, { exclude: ['a'] }, []],
    [{}, { assumeExists: ['x'] }, ['adds to assumeExists: x']],
    [{}, { include: ['src/**'] }, ['changes include']],
    [{ include: ['src/**'] }, {}, []],
    [{}, { root: 'site' }, ['sets root to site']],
    [{ root: 'site' }, {}, []],
    [{}, { documentRoots: ['web'], entryPoints: ['a.php'] }, ['changes documentRoots', 'changes entryPoints']],
    [{ exposedExtensions: ['inc'] }, {}, ['changes exposedExtensions']],
    [{}, { exposedExtensions: ['inc'] }, []],
    [{}, { overrides: [{ files: ['a'], rules: {} }] }, ['changes overrides']],
    [{}, { baseline: 'known.json' }, ['sets baseline to known.json']],
    [{}, { deploy: { ...defaultSettings.deploy, exclude: ['lib'] } }, ['changes deploy']],
  ])('%j → %j', (base, head, phrases) => {
    expect(weakened(base, head)).toEqual(phrases)
  })
})
