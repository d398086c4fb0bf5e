import { beforeAll, describe, expect, test } from '@jest/globals'
import { fakeEngine } from '../cli/memory-io.ts'
import { Sandbox } from '../git/sandbox.ts'
import { runAction } from './run-action.ts'
import { SITE } from './stories.ts'

let workspace: Sandbox

beforeAll(() => {
  workspace = Sandbox.init().write(SITE)
  workspace.commit()
})

/** The message of the one error that a run ends with. */
async function faultOf(name: string, value: string): Promise<string> {
  const engine = fakeEngine()
  const run = await runAction({ workspace, event: 'schedule', inputs: { [name]: value }, engine })
  expect({ code: run.code, result: run.outputs['result'] }).toEqual({ code: 2, result: 'failed' })
  expect(run.annotations).toHaveLength(1)
  return (run.annotations[0] ?? '').replace('::error title=deploy-guard::', '')
}

describe('an input that names nothing is named, and how it is written', () => {
  test.each<[string, string, RegExp]>([
    ['working-directory', 'nope', /^The input working-directory cannot be used\. The directory .*nope does not exist/],
    ['working-directory', 'index.php', /^The input working-directory cannot be used\. .*index\.php is a file;/],
    ['config-file', 'nope.json', /^The input config-file cannot be used\. There is no configuration in nope\.json\./],
    ['baseline-file', 'nope.json', /^The input baseline-file cannot be used\. There is no baseline nope\.json/],
    ['base-ref', 'nowhere', /^The input base-ref cannot be used\. There is no commit nowhere/],
    ['base-ref', '-x', /^The input base-ref cannot be used\. "-x" cannot be the name of a commit/],
    ['head-ref', 'nowhere', /^The input head-ref cannot be used\. /],
  ])('%s: %s', async (name, value, message) => {
    const fault = await faultOf(name, value)
    expect(fault).toMatch(message)
    expect(fault).toMatch(new RegExp(` For example: ${name}: [\\w.-]+$`))
  })

  test('what is wrong inside of a configuration is said of that, not of the input', async () => {
    workspace.write({ 'guard.json': '{"rulez": {}}' })
    workspace.commit()
    expect(await faultOf('config-file', 'guard.json')).toMatch(/^guard\.json:1:\d+: /)
  })
})
