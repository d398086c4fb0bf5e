import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'
import { runAction } from './run-action.ts'
import { SITE } from './stories.ts'

test.each([
  ['a machine that ends with its job', 'github-hosted', false, 0],
  ['the same, where the workflow has made a place for it', 'github-hosted', true, 1],
  ["a runner of one's own", 'self-hosted', false, 1],
])('what was read is kept where it can be of use: %s', async (_, environment, isMade, files) => {
  const home = temporaryFolder()
  const place = join(home, 'deploy-guard')
  if (isMade) mkdirSync(place)
  const workspace = Sandbox.init().write(SITE)
  workspace.commit()
  const env = { RUNNER_ENVIRONMENT: environment, XDG_CACHE_HOME: home }
  const { code } = await runAction({ workspace, event: 'schedule', env })
  expect({ code, files: existsSync(place) ? readdirSync(place).length : 0 }).toEqual({ code: 0, files })
})
