import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { ResolvedRange } from '../../../src/git/range/range.ts'
import { resolveRange } from '../../../src/git/range/resolve-range.ts'
import { cleanVariables, Sandbox } from '../sandbox.ts'
import { FakeGithub, runItem } from './fake-github.ts'
import { checkoutOf, gitIn } from './scene.ts'

const servers: Server[] = []
const sockets = new Set<Socket>()

afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  for (const server of servers) await new Promise(resolve => server.close(resolve))
})

/** A git:// server that says nothing any more once a pack with `stalls` in its request is to follow. */
async function stallingServer(origin: Sandbox, stalls: string): Promise<string> {
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    const env = { ...cleanVariables(), GIT_PROTOCOL: 'version=2' }
    const git = spawn('git', ['-c', 'uploadpack.allowAnySHA1InWant=true', 'upload-pack', origin.path], { env })
    let [isAsked, isStalled, wanted] = [false, false, '']
    socket.on('data', bytes => {
      // The first line names the service and the repository.
      const rest = isAsked ? bytes : bytes.subarray(Number.parseInt(bytes.subarray(0, 4).toString(), 16))
      isAsked = true
      wanted += rest.toString('latin1')
      git.stdin.write(rest)
    })
    git.stdin.on('error', () => undefined)
    git.stdout.on('data', (bytes: Buffer) => {
      const pack = wanted.includes(`want ${stalls}`) ? bytes.indexOf('packfile\n') : -1
      if (!isStalled) socket.write(pack < 0 ? bytes : bytes.subarray(0, pack + 'packfile\n'.length))
      isStalled ||= pack >= 0
    })
    socket.on('close', () => git.kill())
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `git://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
}

describe('a remote that falls silent while it sends the commit before a push', () => {
  async function pushed(lastSuccess: 'deployed' | 'second', fetchTimeoutMs: number): Promise<ResolvedRange & Told> {
    const origin = Sandbox.init()
    const deployed = origin.write({ 'a.php': '0' }).commit()
    const first = origin.write({ 'a.php': '1' }).commit()
    const second = origin.write({ 'a.php': '2' }).commit()
    const clone = checkoutOf(origin, 'refs/heads/main')
    clone.git('remote', 'set-url', 'origin', await stallingServer(origin, first))
    const runs = [runItem(50, { deployed, second }[lastSuccess])]
    const api = await FakeGithub.start([[/^actions/, { body: { workflow_runs: runs } }]])
    const range = await resolveRange({
      git: gitIn(clone),
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_RUN_ID: '100',
        GITHUB_API_URL: api.url,
        GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/guard.yml@refs/heads/main',
      },
      eventName: 'push',
      payload: { ref: 'refs/heads/main', before: first, after: second, repository: { full_name: 'o/r' } },
      fetch,
      limits: { fetchTimeoutMs },
    })
    const locks = readdirSync(`${clone.path}/.git`).filter(name => name.endsWith('.lock'))
    return { ...range, deployed, second, locks }
  }

  interface Told {
    readonly deployed: string
    readonly second: string
    readonly locks: readonly string[]
  }

  test('is waited for no longer than for any fetch, and leaves no lock for the next one', async () => {
    const range = await pushed('deployed', 2000)
    expect(range).toMatchObject({ kind: 'compare', base: { sha: range.deployed }, alsoPresent: null, locks: [] })
  })

  test('is not waited for where nothing is new', async () => {
    // Longer than a test may take.
    const range = await pushed('second', 600_000)
    expect(range).toMatchObject({ kind: 'unchanged', head: { sha: range.second }, locks: [] })
  })
})
