import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'
import { run } from './memory-io.ts'

const files = { 'a.php': "<?php require __DIR__ . '/b.php';", 'b.php': '<?php' }

function site(more: Readonly<Record<string, string>> = {}): Sandbox {
  const sandbox = Sandbox.init().write({ ...files, ...more })
  sandbox.commit()
  return sandbox
}

const listed = (directory: string): string[] => (existsSync(directory) ? readdirSync(directory) : [])

test('on by default, in the cache directory of the user; the second run says the same', async () => {
  const { path } = site()
  const env = { XDG_CACHE_HOME: temporaryFolder() }
  const first = await run(path, ['--all', '-f', 'json'], { env })
  expect(listed(join(env.XDG_CACHE_HOME, 'deploy-guard'))).toHaveLength(1)
  expect(first.stderr).toBe('')
  expect(await run(path, ['--all', '-f', 'json'], { env })).toEqual(first)
})

test('--no-cache neither reads nor writes one', async () => {
  const { path } = site()
  const env = { XDG_CACHE_HOME: temporaryFolder() }
  expect((await run(path, ['--all', '--no-cache'], { env })).code).toBe(0)
  expect(listed(env.XDG_CACHE_HOME)).toEqual([])
})

test('without a home there is none, and that is no news', async () => {
  expect(await run(site().path, ['--all', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('--cache-location is relative to where the run takes place', async () => {
  const sandbox = site({ 'site/c.php': '<?php' })
  const { code, stderr } = await run(sandbox.path, ['--all', '--cwd', 'site', '--cache-location', '../cached'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(listed(join(sandbox.path, 'cached'))).toHaveLength(1)
})

test('what goes wrong is said on stderr, after the report, and changes no exit code', async () => {
  const { path } = site()
  const place = join(temporaryFolder(), 'a file')
  writeFileSync(place, '')
  const { code, stdout, stderr } = await run(path, ['--all', '--cache-location', place])
  const plain = await run(path, ['--all'])
  expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout })
  expect(stderr).toMatch(
    /^deploy-guard: The cache .* is not used: .*\ndeploy-guard: The cache .* could not be written: /,
  )
})

describe('a cache that the checked repository may have brought along', () => {
  async function refusal(sandbox: Sandbox, location: string): Promise<string> {
    const { code, stderr } = await run(sandbox.path, ['--all', '--cache-location', location])
    expect(code).toBe(0)
    return stderr
  }

  test('is not used when something in it is tracked', async () => {
    const sandbox = site({ 'cached/facts': 'x' })
    expect(await refusal(sandbox, 'cached')).toMatch(/not used: it is part of the repository that is checked/)
    expect(listed(join(sandbox.path, 'cached'))).toEqual(['facts'])
  })

  test('or when its path leads through a link that is tracked', async () => {
    const elsewhere = temporaryFolder()
    const sandbox = site()
    symlinkSync(elsewhere, join(sandbox.path, 'cached'))
    sandbox.commit()
    expect(await refusal(sandbox, 'cached/facts')).toMatch(/not used: it is part of the repository/)
    expect(listed(elsewhere)).toEqual([])
  })

  test('or when a path outside leads back into it', async () => {
    const sandbox = site({ 'cached/facts': 'x' })
    const link = join(temporaryFolder(), 'link')
    symlinkSync(join(sandbox.path, 'cached'), link)
    expect(await refusal(sandbox, link)).toMatch(/not used: it is part of the repository/)
  })

  test('or when it is the root', async () => {
    expect(await refusal(site(), '.')).toMatch(/not used: it would lie among the files that are checked/)
  })

  test('or when there is no repository to tell', async () => {
    const sandbox = new Sandbox(temporaryFolder()).write(files)
    mkdirSync(join(sandbox.path, 'cached'))
    expect(await refusal(sandbox, 'cached')).toMatch(/not used: it lies in the directory that is checked/)
  })

  test('but a place inside that git does not track is fine: some CI servers keep nothing else', async () => {
    const sandbox = site({ '.gitignore': '/.cache/\n' })
    expect(await refusal(sandbox, '.cache/deploy-guard')).toBe('')
    expect(listed(join(sandbox.path, '.cache/deploy-guard'))).toHaveLength(1)
  })

  test('and a directory whose name only begins like the root', async () => {
    const parent = temporaryFolder()
    mkdirSync(join(parent, 'site'))
    const sandbox = Sandbox.init({ path: join(parent, 'site') }).write(files)
    expect(await refusal(sandbox, '../site-cache')).toBe('')
    expect(listed(join(parent, 'site-cache'))).toHaveLength(1)
  })
})
