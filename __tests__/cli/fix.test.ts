import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { Sandbox } from '../git/sandbox.ts'
import { run } from './memory-io.ts'

// Many short runs of git, on machines that may be busy.
jest.setTimeout(60_000)

const WHOLE = {
  'index.php': "<?php\nrequire __DIR__ . '/settings.php';\n",
  'settings.php': "<?php\nrequire __DIR__ . '/inc/locale.php';\n",
  'inc/locale.php': '<?php\n',
}

/** The two faults of the incidents: an include and a file name with a letter too many. */
function broken(): Sandbox {
  const sandbox = Sandbox.init().write(WHOLE)
  sandbox.commit()
  sandbox.git('mv', 'settings.php', 'settings.phpp')
  return sandbox.write({ 'index.php': `${WHOLE['index.php']}require __DIR__ . '/inc/locale.phpp';\n` })
}

describe('--fix', () => {
  test('mends what is certain, tells of it, and reports what is left', async () => {
    const sandbox = broken().write({ 'other.php': "<?php\nrequire __DIR__ . '/gone.php';\n" })
    const { code, stdout, stderr } = await run(sandbox.path, ['--fix', '-f', 'unix'])
    expect(stderr.split('\n').sort()).toEqual([
      '',
      'deploy-guard: fixed index.php:3: Write locale.php for locale.phpp',
      'deploy-guard: fixed settings.phpp:1: Rename it to settings.php',
    ])
    // The new name is not tracked yet, of which a notice tells.
    const left = stdout.split('\n').filter(line => !line.includes('[not-deployed]'))
    expect(left).toEqual([expect.stringMatching(/^other\.php:2:1: error/), ''])
    expect(code).toBe(1)
    expect(readFileSync(join(sandbox.path, 'index.php'), 'utf8')).toContain("'/inc/locale.php';")
  })

  test('what shows only when a file has its name again is mended too', async () => {
    const sandbox = Sandbox.init().write(WHOLE)
    sandbox.commit()
    sandbox.git('rm', '-q', 'settings.php')
    sandbox.write({ 'settings.phpp': "<?php\nrequire __DIR__ . '/inc/Locale.php';\n" })
    const { code, stderr } = await run(sandbox.path, ['--fix'])
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: [
        'deploy-guard: fixed settings.phpp:1: Rename it to settings.php',
        'deploy-guard: fixed settings.php:2: Write locale.php for Locale.php',
        '',
      ].join('\n'),
    })
  })

  test('a file that was named is judged under its new name too', async () => {
    const sandbox = broken()
    const { code, stdout } = await run(sandbox.path, ['--fix', 'settings.phpp', '-f', 'json'])
    expect(existsSync(join(sandbox.path, 'settings.php'))).toBe(true)
    expect({ code, summary: JSON.parse(stdout).summary }).toMatchObject({ code: 0, summary: { filesIndexed: 1 } })
  })

  test.each<[string[], RegExp]>([
    [['--fix', '--staged'], /--fix and --staged contradict/],
    [['--fix', '--head', 'HEAD'], /--fix and --head contradict/],
    [['--fix', '--fix-dry-run'], /contradict/],
    [['--fix-dry-run', '-f', 'json'], /--format json and --fix-dry-run contradict/],
    [['graph', '--fix'], /graph takes no --fix/],
  ])('%j is refused', async (argv, message) => {
    const { code, stderr } = await run(broken().path, argv)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) })
  })

  test('where a server checks a commit, nothing on the disk is touched', async () => {
    const sandbox = broken()
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'workflow_dispatch' }
    const { code, stderr } = await run(sandbox.path, ['--fix'], { env })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/a commit is judged; use --fix-dry-run/),
    })
  })
})

test('--fix-dry-run: a patch alone on stdout, which does what --fix would do', async () => {
  const sandbox = broken()
  const { code, stdout, stderr } = await run(sandbox.path, ['--fix-dry-run', '-f', 'json=report.json'])
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(existsSync(join(sandbox.path, 'settings.php'))).toBe(false)
  expect(JSON.parse(readFileSync(join(sandbox.path, 'report.json'), 'utf8')).summary.errors).toBeGreaterThan(0)
  execFileSync('git', ['apply', '-'], { cwd: sandbox.path, input: stdout })
  expect((await run(sandbox.path, [])).code).toBe(0)
})

test('--fix-dry-run: a patch of nothing says that there is something', async () => {
  const { path } = Sandbox.init().write({ 'index.php': "<?php\nrequire __DIR__ . '/gone.php';\n" })
  expect(await run(path, ['--fix-dry-run', '--all'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'deploy-guard: no fix is certain: 1 finding, see the report without --fix-dry-run\n',
  })
  const whole = Sandbox.init().write({ 'index.php': '<?php\n' })
  expect(await run(whole.path, ['--fix-dry-run', '--all'])).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('a name that is not UTF-8 cannot be given as an argument, and is told how', async () => {
  const { stderr } = await run(broken().path, ['--all', 'n\ufffd.php'])
  expect(stderr).toContain('a name that is not UTF-8 can only be given by --files-from.')
})

test('--list-files: what would be judged', async () => {
  const sandbox = broken().write({ '.gitignore': 'cache', 'cache/x.php': '', 'a\u001b.txt': '' })
  const list = async (...argv: string[]) => (await run(sandbox.path, ['--list-files', ...argv])).stdout
  expect(await list()).toBe('.gitignore\na\\x1B.txt\ninc/locale.php\nindex.php\nsettings.phpp\n')
  expect(await list('--exclude', 'inc', '--include', '**/*.php*')).toBe('index.php\nsettings.phpp\n')
  expect(await list('inc')).toBe('inc/locale.php\n')
  expect(await list('--cwd', 'inc')).toBe('inc/locale.php\n')
  expect(await list('--head', 'HEAD')).toContain('\nsettings.php\n')
  expect((await run(sandbox.path, ['--list-files', 'nowhere'])).code).toBe(2)
})
