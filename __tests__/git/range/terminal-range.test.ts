import { writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { rangeInfo } from '../../../src/git/range/range.ts'
import { resolveRange } from '../../../src/git/range/resolve-range.ts'
import { resolveTerminalRange } from '../../../src/git/range/terminal-range.ts'
import type { Git } from '../../../src/git/run.ts'
import { Sandbox, temporaryFolder } from '../sandbox.ts'
import { gitIn } from './scene.ts'

/** A clone with a branch of its own commits and a change that is not committed. */
function cloned() {
  const origin = Sandbox.init()
  const shared = origin.write({ 'a.php': '0' }).commit()
  const clone = new Sandbox(`${temporaryFolder()}/clone`)
  origin.git('clone', '-q', origin.path, clone.path)
  const own = clone.write({ 'b.php': '1' }).commit('not pushed')
  return { origin, clone, shared, own }
}

describe('the working tree', () => {
  test('is compared with the merge-base with the remote default branch, also on that branch', async () => {
    const { clone, shared, own } = cloned()
    const range = await resolveTerminalRange(gitIn(clone))
    expect(range).toMatchObject({ kind: 'compare', complete: true, notes: [] })
    expect(rangeInfo(range)).toEqual({
      base: { sha: shared, source: 'the merge-base with the default branch' },
      head: { sha: own, source: 'worktree' },
      method: 'the working tree',
      complete: true,
      notes: [],
    })
  })

  test('is compared with HEAD where there is no remote, and when nothing was committed since', async () => {
    const alone = Sandbox.init()
    const sha = alone.write({ 'a.php': '' }).commit()
    expect(await resolveTerminalRange(gitIn(alone))).toMatchObject({ kind: 'compare', base: { sha } })
    const { clone, shared } = cloned()
    clone.git('reset', '-q', '--hard', shared)
    expect(await resolveTerminalRange(gitIn(clone))).toMatchObject({
      kind: 'compare',
      head: { tree: { kind: 'worktree' } },
      base: { sha: shared },
    })
  })

  test('a commit without a remote is judged as a whole, and says why', async () => {
    const alone = Sandbox.init()
    alone.write({ 'a.php': '' }).commit()
    const { notes } = await resolveTerminalRange(gitIn(alone), { head: 'HEAD' })
    expect(notes[0]).toBe('Not the merge-base with the default branch: there is no remote.')
  })

  test('an event that GitHub did not name is told as one', async () => {
    const alone = Sandbox.init()
    alone.write({ 'a.php': '' }).commit()
    const { method, notes } = await resolveRange({ git: gitIn(alone), env: { GITHUB_ACTIONS: 'true' } })
    expect([method, ...notes].join(' ')).toMatch(/^an event that GitHub did not name .*for this event:/)
  })

  test('origin/HEAD says which branch is the default, whatever its name', async () => {
    const { origin, clone, shared } = cloned()
    origin.git('branch', '-m', 'main', 'stable')
    const again = new Sandbox(`${temporaryFolder()}/again`)
    origin.git('clone', '-q', origin.path, again.path)
    expect(await resolveTerminalRange(gitIn(again))).toMatchObject({ kind: 'compare', base: { sha: shared } })
    clone.git('remote', 'set-head', 'origin', '--delete')
    expect(await resolveTerminalRange(gitIn(clone))).toMatchObject({ kind: 'compare', base: { sha: shared } })
  })

  test('everything, and it says so: no commit, no repository, a remote that was never fetched, unrelated histories', async () => {
    expect(await resolveTerminalRange(gitIn(Sandbox.init()))).toMatchObject({
      kind: 'all',
      complete: true,
      head: { sha: '', tree: { kind: 'worktree' } },
      notes: ['Everything is checked: there is no commit yet.'],
    })
    const outside = await resolveTerminalRange(gitIn(new Sandbox(temporaryFolder())), { onUndetermined: 'fail' })
    expect(outside).toMatchObject({ kind: 'all', complete: true, method: 'no repository' })
    const fresh = Sandbox.init()
    fresh.write({ 'a.php': '' }).commit()
    fresh.git('remote', 'add', 'origin', 'file:///nowhere')
    expect(await resolveTerminalRange(gitIn(fresh))).toMatchObject({ kind: 'all', complete: false })
    const { clone } = cloned()
    clone.git('checkout', '-q', '--orphan', 'island')
    clone.commit('island')
    const island = await resolveTerminalRange(gitIn(clone))
    expect(island).toMatchObject({ kind: 'all', complete: false })
    expect(island.notes[0]).toMatch(/the histories have nothing in common/)
  })

  test('never talks to the remote', async () => {
    const { origin, clone, own } = cloned()
    const shallow = new Sandbox(`${temporaryFolder()}/shallow`)
    clone.git('push', '-q', 'origin', 'HEAD:refs/heads/topic')
    origin.git(
      'clone',
      '-q',
      '--depth=1',
      '--no-single-branch',
      '--branch=topic',
      `file://${origin.path}`,
      shallow.path,
    )
    const commands: string[] = []
    const real = gitIn(shallow)
    const git: Git = {
      ...real,
      directory: real.directory,
      start: real.start,
      run: (args, options) => {
        commands.push(`${args[0]} ${options?.network === true ? 'with network' : ''}`.trim())
        return real.run(args, options)
      },
    }
    const range = await resolveTerminalRange(git)
    expect(range).toMatchObject({ kind: 'all', head: { sha: own }, complete: false })
    expect(commands.filter(command => /fetch|ls-remote|network/.test(command))).toEqual([])
  })
})

describe('flags', () => {
  test('--staged: the index against HEAD', async () => {
    const { clone, own } = cloned()
    expect(await resolveTerminalRange(gitIn(clone), { staged: true })).toMatchObject({
      kind: 'compare',
      head: { tree: { kind: 'index' }, sha: own },
      base: { sha: own, source: 'HEAD' },
    })
    expect(await resolveTerminalRange(gitIn(Sandbox.init()), { staged: true })).toMatchObject({
      kind: 'all',
      complete: true,
    })
  })

  test('--base and --head name commits, straight from the object store', async () => {
    const { clone, shared, own } = cloned()
    const both = await resolveTerminalRange(gitIn(clone), { base: 'origin/main', head: 'HEAD' })
    expect(both).toMatchObject({ kind: 'compare', head: { tree: { kind: 'commit', sha: own } }, base: { sha: shared } })
    const base = await resolveTerminalRange(gitIn(clone), { base: 'HEAD' })
    expect(base).toMatchObject({ kind: 'compare', head: { tree: { kind: 'worktree' } }, base: { sha: own } })
    const head = await resolveTerminalRange(gitIn(clone), { head: 'main' })
    expect(head).toMatchObject({ kind: 'compare', head: { sha: own }, base: { sha: shared } })
    const same = await resolveTerminalRange(gitIn(clone), { base: 'main', head: 'main' })
    expect(same).toMatchObject({ kind: 'unchanged' })
  })

  test('--head of what the remote has already is judged whole: it was asked for', async () => {
    const { clone } = cloned()
    expect(await resolveTerminalRange(gitIn(clone), { head: 'origin/main' })).toMatchObject({
      kind: 'all',
      complete: false,
    })
  })

  test.each([
    { base: 'nowhere' },
    { head: 'nowhere' },
    { base: '-x' },
    { base: 'origin/main:a.php' },
  ])('%j is an error', async flags => {
    const run = resolveTerminalRange(gitIn(cloned().clone), flags)
    await expect(run).rejects.toMatchObject({ name: 'UserError', code: 'bad-ref' })
  })

  test('combinations without a meaning', async () => {
    for (const flags of [
      { staged: true, head: 'main' },
      { all: true, base: 'main' },
    ]) {
      await expect(resolveTerminalRange(gitIn(cloned().clone), flags)).rejects.toMatchObject({ code: 'bad-usage' })
    }
  })

  test('outside of a repository a flag that needs one is an error', async () => {
    const git = gitIn(new Sandbox(temporaryFolder()))
    for (const flags of [{ staged: true }, { base: 'HEAD' }, { head: 'HEAD' }]) {
      await expect(resolveTerminalRange(git, flags)).rejects.toMatchObject({ code: 'not-a-repository' })
    }
  })

  test('last-success is no name of a commit: nobody to ask, so the policy decides', async () => {
    const { clone } = cloned()
    expect(await resolveTerminalRange(gitIn(clone), { base: 'last-success' })).toMatchObject({
      kind: 'all',
      complete: false,
    })
    const failing = resolveTerminalRange(gitIn(clone), { base: 'last-deploy', onUndetermined: 'fail' })
    await expect(failing).rejects.toMatchObject({ code: 'range-undetermined' })
  })

  test('resolveRange without any service is the terminal', async () => {
    const { clone, shared } = cloned()
    const range = await resolveRange({ git: gitIn(clone), env: {}, flags: { baseRef: '' } })
    expect(range).toMatchObject({ kind: 'compare', method: 'the working tree', base: { sha: shared } })
  })
})

describe('a git that does not work', () => {
  function executable(script: string): string {
    const path = `${temporaryFolder()}/git`
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return path
  }

  test.each([
    ['is missing', () => '/nowhere/git', /not installed/],
    ['is too old', () => executable('echo git version 2.20.1'), /too old/],
    [
      'is killed',
      () => executable('case "$*" in *version*) echo git version 2.39.0;; *) kill -9 $$;; esac'),
      /SIGKILL/,
    ],
    [
      'fails',
      () => executable('case "$*" in *version*) echo git version 2.39.0;; *) echo broken >&2; exit 99;; esac'),
      /broken/,
    ],
  ])('%s: everything, incomplete, with a note; or an error', async (_, make, reason) => {
    const { clone } = cloned()
    const git = gitIn(clone, { executable: make() })
    for (const env of [{}, { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' }]) {
      const range = await resolveRange({ git, env })
      expect(range).toMatchObject({ kind: 'all', complete: false, head: { tree: { kind: 'worktree' } } })
      expect(range.notes.join(' ')).toMatch(reason)
      const failing = resolveRange({ git, env, flags: { onUndetermined: 'fail' } })
      await expect(failing).rejects.toMatchObject({ code: 'range-undetermined' })
    }
    const foreign = resolveRange({ git, env: { GITHUB_EVENT_NAME: 'pull_request_target' } })
    await expect(foreign).rejects.toMatchObject({ name: 'UserError' })
  })

  test('a stop on request is passed on', async () => {
    const signal = AbortSignal.abort()
    const run = resolveRange({ git: gitIn(cloned().clone), env: { GITHUB_EVENT_NAME: 'push' }, signal })
    await expect(run).rejects.toMatchObject({ code: 'aborted' })
  })
})
