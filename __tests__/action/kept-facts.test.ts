import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'
import { type ActionResult, runAction } from './run-action.ts'
import { brokenPullRequest, REPOSITORY, SITE } from './stories.ts'

test.each([
  ['a machine that ends with its job', 'github-hosted', false, []],
  ['the same, where the workflow has made a place for it', 'github-hosted', true, ['facts', 'reports']],
  ["a runner of one's own", 'self-hosted', false, ['facts', 'reports']],
])('what was read is kept where it can be of use: %s', async (_, environment, isMade, files) => {
  const home = temporaryFolder()
  const place = join(home, 'deploy-guard')
  if (isMade) mkdirSync(place)
  const workspace = Sandbox.init().write(SITE)
  workspace.commit()
  const env = { RUNNER_ENVIRONMENT: environment, XDG_CACHE_HOME: home }
  const { code } = await runAction({ workspace, event: 'schedule', env })
  const kept = existsSync(place) ? readdirSync(place).map(name => name.replace(/-.*/s, '')) : []
  expect({ code, files: kept.sort() }).toEqual({ code: 0, files })
})

test('what is asked again is told again', async () => {
  const { origin, proposal, main } = brokenPullRequest()
  const push = (before: string, after: string) => ({ before, after, ref: 'refs/heads/main', repository: REPOSITORY })
  origin.git('checkout', '-q', 'main')
  origin.git('merge', '-q', '--no-ff', '-m', 'Merge', proposal)
  const broken = origin.git('rev-parse', 'HEAD')
  const env = { RUNNER_ENVIRONMENT: 'self-hosted', XDG_CACHE_HOME: temporaryFolder(), GITHUB_REF: 'refs/heads/main' }
  const run = () =>
    runAction({ workspace: origin, event: 'push', payload: push(main, broken), env: { ...env, GITHUB_SHA: broken } })
  const first = await run()
  expect(first.outputs['errors']).toBe('2')
  expect(told(await run())).toBe(told(first))
})

/** Each run has a folder of its own for its files. */
function told({ outputs, summary, annotations, code }: ActionResult): string {
  const folder = outputs['report-file']?.replace(/[^/]*$/, '') ?? ''
  return JSON.stringify({ outputs, summary, annotations, code }, null, 1).replaceAll(folder, '')
}
