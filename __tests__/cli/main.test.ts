import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { FLAGS } from '../../src/cli/args/flags.ts'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'
import { fakeEngine, finding, run } from './memory-io.ts'

// Many short runs of git, on machines that may be busy.
jest.setTimeout(60_000)

function site(): Sandbox {
  const sandbox = Sandbox.init()
  sandbox.write({ 'a.php': "<?php require 'b.php';", 'b.php': '<?php', 'sub/c.php': '<?php' })
  sandbox.commit()
  return sandbox
}

/** One repository for the tests that change nothing in it. */
const still = site()

describe('what is compared', () => {
  async function asked(sandbox: Sandbox, ...argv: string[]) {
    const engine = fakeEngine()
    const { code, stderr } = await run(sandbox.path, argv, { engine })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [options] = engine.asked
    return {
      scope: options?.scope,
      range: options?.range,
      paths: options?.paths,
      head: options?.head,
      base: options?.base,
    }
  }

  test('without a remote: the working tree, untracked files included, against HEAD', async () => {
    const sandbox = site()
    sandbox.write({ 'new.php': '<?php' })
    const { scope, range, head, base } = await asked(sandbox)
    expect(scope).toBe('changed')
    expect(range?.head).toEqual({ sha: sandbox.git('rev-parse', 'HEAD'), source: 'worktree' })
    expect(range?.base?.sha).toBe(sandbox.git('rev-parse', 'HEAD'))
    expect([...(head?.paths ?? [])].sort()).toEqual(['a.php', 'b.php', 'new.php', 'sub/c.php'])
    expect([...(base?.paths ?? [])].sort()).toEqual(['a.php', 'b.php', 'sub/c.php'])
  })

  test('with a remote: against the merge-base with its default branch, so that unpushed commits are seen', async () => {
    const origin = site()
    const clone = new Sandbox(join(temporaryFolder(), 'clone'))
    origin.git('clone', '-q', origin.path, clone.path)
    const pushed = clone.git('rev-parse', 'HEAD')
    clone.write({ 'd.php': '<?php' }).commit()
    const { range } = await asked(clone)
    expect(range?.base?.sha).toBe(pushed)
    expect(range?.head.sha).not.toBe(pushed)
  })

  test('outside of git: everything, and it says so', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.php'), '<?php')
    const { scope, range, head } = await asked(new Sandbox(folder))
    expect(scope).toBe('all')
    expect(range?.base).toBeUndefined()
    expect(range?.notes.join()).toMatch(/everything/i)
    expect([...(head?.paths ?? [])]).toEqual(['a.php'])
  })

  test('before the first commit: everything', async () => {
    const { scope } = await asked(Sandbox.init().write({ 'a.php': '<?php' }))
    expect(scope).toBe('all')
  })

  test('--all has no base', async () => {
    const { scope, base } = await asked(site(), '--all')
    expect({ scope, base }).toEqual({ scope: 'all', base: undefined })
  })

  test('--staged is the index against HEAD', async () => {
    const sandbox = site().write({ 'staged.php': '<?php', 'not.php': '<?php' })
    sandbox.git('add', 'staged.php')
    const { head, range } = await asked(sandbox, '--staged')
    expect(range?.head.source).toBe('index')
    expect([...(head?.paths ?? [])]).toContain('staged.php')
    expect([...(head?.paths ?? [])]).not.toContain('not.php')
  })

  test('--base and --head are commits, from a subdirectory too', async () => {
    const sandbox = site()
    const first = sandbox.git('rev-parse', 'HEAD')
    const second = sandbox.write({ 'd.php': '<?php' }).commit()
    sandbox.write({ 'e.php': '<?php' }).commit()
    const { range, head, base } = await asked(sandbox, '--base', first, '--head', second, '--cwd', 'sub')
    expect([range?.base?.sha, range?.head.sha]).toEqual([first, second])
    expect([head?.paths.size, base?.paths.size]).toEqual([4, 3])
  })

  test('a directory that git ignores is not compared with the repository around it', async () => {
    const sandbox = site().write({ '.gitignore': 'build/\n', 'build/x.php': '<?php' })
    const { scope, head } = await asked(sandbox, '--cwd', 'build')
    expect(scope).toBe('all')
    expect([...(head?.paths ?? [])]).toEqual(['x.php'])
  })

  test.each<[string, string[], readonly string[] | undefined, string]>([
    ['nothing', [], undefined, 'changed'],
    ['the root', ['.'], undefined, 'files'],
    ['a directory', ['sub/'], ['sub'], 'files'],
    ['--cwd', ['--cwd', 'sub'], ['sub'], 'changed'],
    ['the root as --cwd', ['--cwd', '.'], undefined, 'changed'],
    ['a file of --cwd', ['--cwd', 'sub', 'c.php', '../a.php'], ['sub/c.php', 'a.php'], 'files'],
    ['a deleted file', ['gone.php'], ['gone.php'], 'files'],
  ])('paths: %s', async (_, argv, paths, scope) => {
    const sandbox = site().write({ 'gone.php': '<?php' })
    sandbox.commit()
    sandbox.git('rm', '-q', 'gone.php')
    expect(await asked(sandbox, ...argv)).toMatchObject({ paths, scope })
  })

  test('paths from stdin, ended by line feeds or NULs', async () => {
    const engine = fakeEngine()
    const sandbox = site().write({ 'ü\n.php': '<?php' })
    await run(sandbox.path, ['--files-from', '-'], { engine, stdin: 'a.php\r\nsub/c.php\n' })
    await run(sandbox.path, ['--files-from=-', '-0', 'b.php'], { engine, stdin: 'ü\n.php\0' })
    await run(sandbox.path, ['--files-from=-'], { engine, stdin: '' })
    expect(engine.asked.map(({ paths }) => paths)).toEqual([['a.php', 'sub/c.php'], ['b.php', 'ü\n.php'], undefined])
  })
})

describe('exit codes', () => {
  test.each<[string, string[], Parameters<typeof fakeEngine>[0], number]>([
    ['clean', [], {}, 0],
    ['an error', [], { findings: [finding()] }, 1],
    ['a warning', [], { findings: [finding({ severity: 'warning' })] }, 0],
    ['--fail-on warning', ['--fail-on', 'warning'], { findings: [finding({ severity: 'warning' })] }, 1],
    ['--fail-on never', ['--fail-on', 'never'], { findings: [finding()] }, 0],
    ['--max-warnings', ['--max-warnings', '0'], { findings: [finding({ severity: 'warning' })] }, 1],
    ['a file that cannot be parsed', [], { problems: [{ kind: 'unparsable', path: 'a.php', message: '' }] }, 0],
    ['a file that cannot be read', [], { problems: [{ kind: 'unreadable', path: 'a.php', message: '' }] }, 2],
    ['a rule that crashed', [], { problems: [{ kind: 'rule-crashed', path: 'a.php', message: '' }] }, 3],
  ])('%s', async (_, argv, report, code) => {
    expect((await run(still.path, argv, { engine: fakeEngine(report) })).code).toBe(code)
  })

  test.each<[string, string[], RegExp]>([
    ['a flag', ['--al'], /^deploy-guard: Unknown flag --al\. Did you mean --all\?/],
    ['a format', ['-f', 'jsno'], /^deploy-guard: There is no format "jsno"\. Did you mean json\?/],
    ['a ref', ['--base', 'nonsense'], /^deploy-guard: There is no commit nonsense in this clone; give a sha.*\.$/m],
    ['a ref that looks like a flag', ['--base=--all'], /^deploy-guard: "--all" cannot be the name of a commit/],
    ['a path', ['a.php', 'a.hpp'], /^deploy-guard: There is no a\.hpp /],
    ['a path outside', ['../x'], /^deploy-guard: \.\.\/x is outside of /],
    ['a directory', ['--cwd', 'gone'], /^deploy-guard: The directory .*gone does not exist/],
    ['a glob', ['--exclude', '+(a)'], /^deploy-guard: --exclude: the glob "\+\(a\)" uses an extended glob/],
    ['a number', ['--max-warnings', '-1'], /^deploy-guard: --max-warnings must be a whole number from 0, not "-1"\.$/m],
    ['a list', ['--files-from', 'gone'], /^deploy-guard: .*gone could not be read/],
    [
      'an output',
      ['-f', 'json=a.php/x.json'],
      /^deploy-guard: .*a\.php\/x\.json could not be written: a part of its path is a file\.$/m,
    ],
  ])('2 and one sentence for what cannot be: %s', async (_, argv, message) => {
    const { code, stderr } = await run(still.path, argv, { engine: fakeEngine() })
    expect(stderr).toMatch(message)
    expect(stderr.split('\n')).toHaveLength(2)
    expect(code).toBe(2)
  })

  test('control characters of a name do not reach the terminal', async () => {
    const { stderr } = await run(still.path, ['a\u001b[2J'], { engine: fakeEngine() })
    expect(stderr).toContain('a\\x1B[2J')
  })

  test('3 and a stack for a bug', async () => {
    const engine = { check: () => Promise.reject(new TypeError('oops')) }
    const { code, stderr, stdout } = await run(still.path, [], { engine })
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(/this is a bug[\s\S]*TypeError: oops\n +at /)
  })

  test('130 when interrupted, and nothing is written', async () => {
    const controller = new AbortController()
    const engine = fakeEngine()
    const interrupting: typeof engine = {
      asked: engine.asked,
      check(options) {
        controller.abort()
        return engine.check(options)
      },
    }
    const sandbox = still
    const argv = ['-f', 'json=report.json']
    const { code, stdout } = await run(sandbox.path, argv, { engine: interrupting, signal: controller.signal })
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' })
    expect(() => readFileSync(join(sandbox.path, 'report.json'))).toThrow('ENOENT')
  })
})

describe('output', () => {
  const engine = fakeEngine({ findings: [finding(), finding({ severity: 'warning', message: 'only a warning' })] })

  test('json on stdout is the report', async () => {
    const { stdout } = await run(still.path, ['-f', 'json'], { engine })
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, result: 'failed' })
  })

  test('several formats, files relative to --cwd, pretty still on stdout', async () => {
    const sandbox = site()
    const { stdout } = await run(sandbox.path, ['--cwd', 'sub', '-f', 'json=out/r.json', '-f', 'jsonl=r.jsonl'], {
      engine,
    })
    expect(stdout).toContain('b.phpp does not exist')
    expect(JSON.parse(readFileSync(join(sandbox.path, 'sub/out/r.json'), 'utf8')).findings).toHaveLength(2)
    expect(readFileSync(join(sandbox.path, 'sub/r.jsonl'), 'utf8')).toContain('missing-require')
  })

  test.each<[string, string[], Record<string, string>, boolean, boolean]>([
    ['a pipe', [], {}, false, false],
    ['a terminal', [], {}, true, true],
    ['NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', [], { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['TERM=dumb', [], { TERM: 'dumb' }, true, false],
    ['--color', ['--color'], { NO_COLOR: '1' }, false, true],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
  ])('color: %s', async (_, argv, env, isTTY, expected) => {
    const { stdout } = await run(still.path, argv, { engine, env, terminal: { isTTY, columns: 80 } })
    expect(stdout.includes('\u001b[')).toBe(expected)
  })

  test('--quiet shows what fails the run', async () => {
    const { stdout } = await run(still.path, ['--quiet'], { engine })
    expect(stdout).toContain('b.phpp does not exist')
    expect(stdout).not.toContain('only a warning')
  })

  test('--quiet shows warnings where too many of them fail the run', async () => {
    const { stdout } = await run(still.path, ['--quiet', '--max-warnings', '0'], { engine })
    expect(stdout).toContain('only a warning')
  })

  test('--quiet says nothing when nothing is wrong', async () => {
    expect(await run(still.path, ['-q'], { engine: fakeEngine() })).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('other tasks', () => {
  test('--version', async () => {
    expect(await run('/', ['--version'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    })
  })

  test('--help names every flag, and fits', async () => {
    const { stdout } = await run('/', ['--help'], { terminal: { isTTY: false, columns: 100 } })
    for (const { name } of FLAGS) expect(stdout).toContain(`--${name}`)
    expect(stdout.split('\n').filter(line => line.length > 100)).toEqual([])
  })

  test('--list-rules shows what the rules are set to here', async () => {
    const { stdout } = await run(still.path, ['--list-rules', '--rule', 'missing-require=off'])
    expect(stdout).toMatch(/^missing-require +off +\S/m)
    expect(stdout).toMatch(/^missing-include +error +\S/m)
  })

  test('--print-config says where each value comes from', async () => {
    const sandbox = site().write({
      'deploy-guard.config.json': '{\n  "failOn": "notice",\n  "rules": { "case-mismatch": "off" }\n}',
    })
    const { stdout } = await run(sandbox.path, [
      '--print-config',
      '--max-warnings',
      '3',
      '--rule=missing-require=notice',
    ])
    expect(JSON.parse(stdout)).toMatchObject({
      failOn: { value: 'notice', from: 'deploy-guard.config.json:2:3' },
      maxWarnings: { value: 3, from: '--max-warnings' },
      onUndetermined: { value: 'all', from: 'default' },
      rules: {
        'case-mismatch': { value: 'off', from: 'deploy-guard.config.json:3:14' },
        'missing-require': { value: 'notice', from: '--rule' },
        'missing-include': { value: 'error', from: 'default' },
      },
    })
  })
})

describe('configuration', () => {
  async function settings(sandbox: Sandbox, ...argv: string[]) {
    const engine = fakeEngine()
    const { stderr } = await run(sandbox.path, argv, { engine })
    expect(stderr).toBe('')
    return engine.asked[0]?.settings
  }

  test('of the nearest directory, with paths relative to it', async () => {
    const sandbox = site().write({
      '.deploy-guard.yml': 'failOn: never\n',
      'sub/.deploy-guard.json': '{ "exclude": ["c.php"] }',
    })
    expect(await settings(sandbox)).toMatchObject({ failOn: 'never', exclude: [] })
    expect(await settings(sandbox, '--cwd', 'sub')).toMatchObject({ failOn: 'error', exclude: ['sub/c.php'] })
  })

  test('of the commit that is checked, not of the disk', async () => {
    const sandbox = site().write({ '.deploy-guard.yml': 'failOn: warning\n' })
    sandbox.commit()
    sandbox.write({ '.deploy-guard.yml': 'failOn: never\n' })
    expect(await settings(sandbox, '--head', 'HEAD')).toMatchObject({ failOn: 'warning' })
    expect(await settings(sandbox, '--staged')).toMatchObject({ failOn: 'warning' })
    expect(await settings(sandbox)).toMatchObject({ failOn: 'never' })
  })

  test('--config names a file of the disk, --no-config none', async () => {
    const sandbox = site().write({ '.deploy-guard.yml': 'failOn: warning\n', 'ci/x.yml': 'exclude: [sub]\n' })
    expect(await settings(sandbox, '--config', 'ci/x.yml')).toMatchObject({ failOn: 'error', exclude: ['sub'] })
    expect(await settings(sandbox, '--no-config')).toMatchObject({ failOn: 'error' })
  })

  test('its faults stop the run', async () => {
    const sandbox = site().write({ '.deploy-guard.yml': '\nfailon: never\n' })
    const { code, stderr } = await run(sandbox.path, [], { engine: fakeEngine() })
    expect(stderr).toBe('deploy-guard: .deploy-guard.yml:2:1: unknown key "failon". Did you mean failOn?\n')
    expect(code).toBe(2)
  })

  test('onUndetermined: fail', async () => {
    const sandbox = site()
    const clone = new Sandbox(join(temporaryFolder(), 'clone'))
    sandbox.git('clone', '-q', sandbox.path, clone.path)
    clone.git('checkout', '-q', '--orphan', 'other')
    clone.write({ '.deploy-guard.yml': 'onUndetermined: fail\n' }).commit()
    const { code, stderr } = await run(clone.path, [], { engine: fakeEngine() })
    expect(stderr).toMatch(
      /^deploy-guard: It could not be found out what changed \([^.]*\); name a commit with --base\.\n$/,
    )
    expect(code).toBe(2)
  })
})

test('who stands in a subdirectory is told of everything; paths are relative to it', async () => {
  const sandbox = site()
  const engine = fakeEngine()
  await run(join(sandbox.path, 'sub'), [], { engine })
  await run(join(sandbox.path, 'sub'), ['c.php', '../a.php'], { engine })
  expect(engine.asked.map(({ paths }) => paths)).toEqual([undefined, ['sub/c.php', 'a.php']])
})
