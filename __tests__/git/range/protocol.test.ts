import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openCommit } from '../../../src/git/commit-tree.ts'
import { resolveRange } from '../../../src/git/range/resolve-range.ts'
import { toRepoPath } from '../../../src/model/path.ts'
import { cleanVariables, Sandbox, temporaryFolder } from '../sandbox.ts'
import { bareCopy, checkoutOf, gitIn } from './scene.ts'

type Version = '0' | '1' | '2'

/** Three commits behind a bare remote: the last one is checked out, the first one is on no branch's tip. */
function remote(settings: Readonly<Record<string, string>> = {}) {
  const work = Sandbox.init()
  const first = work.write({ 'a.php': '0' }).commit()
  const tip = work.write({ 'a.php': '1' }).commit()
  work.git('branch', 'kept', tip)
  const after = work.write({ 'a.php': '2' }).commit()
  const bare = bareCopy(work)
  for (const [name, value] of Object.entries(settings)) bare.git('config', name, value)
  return { bare, first, tip, after }
}

/** The push of `after` over `before`, with what was said on the wire. */
async function push(bare: Sandbox, { before, after, version }: { before: string; after: string; version: Version }) {
  const clone = checkoutOf(bare, 'refs/heads/main', { config: { 'protocol.version': version } })
  const [refs, config] = [clone.git('for-each-ref'), clone.git('config', '--local', '--list')]
  const wire = join(temporaryFolder(), 'wire')
  const range = await resolveRange({
    git: gitIn(clone, { variables: { GIT_TRACE_PACKET: wire } }),
    env: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'o/r' },
    eventName: 'push',
    payload: { ref: 'refs/heads/main', before, after, repository: { full_name: 'o/r', default_branch: 'main' } },
  })
  expect([clone.git('for-each-ref'), clone.git('config', '--local', '--list')]).toEqual([refs, config])
  expect(existsSync(join(clone.path, '.git/FETCH_HEAD'))).toBe(false)
  return { clone, range, said: existsSync(wire) ? readFileSync(wire, 'utf8') : '' }
}

function versionSpoken(said: string): string {
  const [, version = '0'] = /fetch< version ([12])$/m.exec(said) ?? []
  return version
}

async function contentOf(clone: Sandbox, sha: string): Promise<string> {
  const tree = await openCommit(clone.path, sha, { inherited: cleanVariables() })
  const bytes = await tree.read(toRepoPath('a.php'))
  await tree.close()
  return Buffer.from(bytes).toString()
}

describe('the exact fetch at depth 1, from a bare remote over file://', () => {
  test('protocol v2: any commit, by its id', async () => {
    const { bare, first, after } = remote()
    const { clone, range, said } = await push(bare, { before: first, after, version: '2' })
    expect(versionSpoken(said)).toBe('2')
    expect(said).toMatch(new RegExp(`fetch> want ${first}$`, 'm'))
    expect(said).toMatch(/fetch> deepen 1$/m)
    expect(range).toMatchObject({ kind: 'compare', complete: true, base: { sha: first, tree: { kind: 'commit' } } })
    expect(clone.git('rev-list', first)).toBe(first)
    expect(readFileSync(join(clone.path, '.git/shallow'), 'utf8').trim().split('\n').sort()).toEqual(
      [after, first].sort(),
    )
    expect(await contentOf(clone, first)).toBe('0')
  })

  test.each([
    '0',
    '1',
  ] as const)('protocol v%s: what no branch points to is refused, and the policy decides', async version => {
    const { bare, first, after } = remote()
    const { range, said } = await push(bare, { before: first, after, version })
    expect(versionSpoken(said)).toBe(version)
    expect(range).toMatchObject({ kind: 'all', complete: false, head: { sha: after } })
    expect(range.notes.join('\n')).toMatch(/unadvertised object/)
  })

  test('protocol v0: the tip of a branch is given', async () => {
    const { bare, tip, after } = remote()
    const { clone, range, said } = await push(bare, { before: tip, after, version: '0' })
    expect(versionSpoken(said)).toBe('0')
    expect(range).toMatchObject({ kind: 'compare', base: { sha: tip, tree: { kind: 'commit' } } })
    expect(clone.git('rev-list', tip)).toBe(tip)
    expect(await contentOf(clone, tip)).toBe('1')
  })

  test('protocol v0: a server that gives what is reachable gives it', async () => {
    const { bare, first, after } = remote({ 'uploadpack.allowReachableSHA1InWant': 'true' })
    const { range, said } = await push(bare, { before: first, after, version: '0' })
    expect(versionSpoken(said)).toBe('0')
    expect(range).toMatchObject({ kind: 'compare', base: { sha: first, tree: { kind: 'commit' } } })
  })
})
