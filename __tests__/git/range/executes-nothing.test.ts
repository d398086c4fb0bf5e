import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { resolveRange } from '../../../src/git/range/resolve-range.ts'
import { Sandbox, temporaryFolder } from '../sandbox.ts'
import { FakeGithub } from './fake-github.ts'
import { checkoutOf, gitIn } from './scene.ts'

interface Trap {
  readonly url: (web: string, origin: string) => string
  readonly config: (script: string, web: string) => readonly (readonly [string, string])[]
}

const ssh = () => 'ssh://git@127.0.0.1:1/x'
const web = (url: string) => `${url}/x.git`
const local = (_: string, origin: string) => `file://${origin}`

/** Every program that git can be told to run while it fetches. */
const traps: Record<string, Trap> = {
  'core.sshCommand': { url: ssh, config: script => [['core.sshCommand', script]] },
  'core.askPass': { url: web, config: script => [['core.askPass', script]] },
  'credential.helper': { url: web, config: script => [['credential.helper', `!${script}`]] },
  'credential.<url>.helper': { url: web, config: (script, at) => [[`credential.${at}.helper`, `!${script}`]] },
  'core.gitProxy': { url: () => 'git://127.0.0.1:1/x', config: script => [['core.gitProxy', script]] },
  'remote.<name>.uploadpack': { url: local, config: script => [['remote.origin.uploadpack', script]] },
  'remote.<name>.vcs': {
    url: local,
    config: script => [
      ['remote.origin.vcs', 'ext'],
      ['remote.origin.url', `${script} %G`],
      ['protocol.ext.allow', 'always'],
    ],
  },
  'a transport that is a program': {
    url: () => 'file:///nowhere',
    config: script => [
      ['remote.origin.url', `ext::${script} %S`],
      ['protocol.ext.allow', 'always'],
    ],
  },
  'url.<base>.insteadOf': {
    url: local,
    config: script => [
      [`url.ext::${script} .insteadOf`, 'file:'],
      ['protocol.allow', 'always'],
    ],
  },
  'core.alternateRefsCommand': { url: local, config: script => [['core.alternateRefsCommand', script]] },
  'core.fsmonitor': { url: local, config: script => [['core.fsmonitor', script]] },
  'core.hooksPath': { url: local, config: script => [['core.hooksPath', join(script, '..')]] },
  'gc after a fetch': {
    url: local,
    config: script => [
      ['gc.auto', '1'],
      ['gc.recentObjectsHook', script],
    ],
  },
}

test.each(Object.keys(traps))('%s is not executed by a fetch', async name => {
  const trap = traps[name]
  if (trap === undefined) throw new Error(name)
  const origin = Sandbox.init()
  const before = origin.write({ 'a.php': '0' }).commit()
  const after = origin.write({ 'a.php': '1' }).commit()
  const clone = checkoutOf(origin, 'refs/heads/main')
  const proof = join(temporaryFolder(), 'executed')
  const folder = new Sandbox(temporaryFolder())
  for (const hook of ['evil', 'reference-transaction', 'post-checkout', 'pre-auto-gc']) {
    folder.write({ [hook]: `#!/bin/sh\necho ran >> ${proof}\n` })
    chmodSync(join(folder.path, hook), 0o755)
  }
  const denied = { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
  const server = await FakeGithub.start([[/./, denied]])
  clone.git('remote', 'set-url', 'origin', trap.url(server.url, origin.path))
  const neighbour = Sandbox.init()
  neighbour.write({ x: '' }).commit()
  clone.write({ '.git/objects/info/alternates': `${neighbour.path}/.git/objects\n` })
  for (const [key, value] of trap.config(join(folder.path, 'evil'), server.url)) clone.git('config', key, value)
  await resolveRange({
    git: gitIn(clone),
    env: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'o/r' },
    eventName: 'push',
    payload: { ref: 'refs/heads/main', before, after, repository: { full_name: 'o/r', default_branch: 'main' } },
    limits: { fetchTimeoutMs: 10_000 },
  })
  expect(existsSync(proof)).toBe(false)
})
