import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { run } from '../cli/memory-io.ts'
import { Sandbox } from '../git/sandbox.ts'

// Many short runs of git, on machines that may be busy.
jest.setTimeout(60_000)

const gone = (name: string) => `<?php\nrequire __DIR__ . '/${name}';\n`

/** A site that has been broken for long. */
function legacy(more: Record<string, string> = {}): Sandbox {
  const sandbox = Sandbox.init()
  sandbox.write({ 'index.php': '<?php echo 1;', 'old/a.php': gone('one.php'), 'old/b.php': gone('two.php'), ...more })
  sandbox.commit()
  return sandbox
}

async function report(
  sandbox: Sandbox,
  ...argv: string[]
): Promise<{ code: number; stderr: string; report: Report; open: string[] }> {
  const { code, stdout, stderr } = await run(sandbox.path, [...argv, '--no-cache', '-f', 'json'])
  if (stdout === '') throw new Error(stderr)
  const parsed: Report = JSON.parse(stdout)
  const open = parsed.findings.filter(({ suppressed }) => suppressed === null)
  return { code, stderr, report: parsed, open: open.map(({ rule, path, line }) => `${rule} ${path}:${line}`) }
}

function read(sandbox: Sandbox, path: string): string {
  return readFileSync(join(sandbox.path, path), 'utf8')
}

const flags = ['--baseline', 'known.json'] as const

describe('--update-baseline', () => {
  test('writes what is found, one line each, and the next run is green', async () => {
    const sandbox = legacy()
    const written = await report(sandbox, '--update-baseline', ...flags)
    expect(written).toMatchObject({ code: 0, open: [], report: { result: 'passed', summary: { suppressed: 2 } } })
    expect(written.stderr).toBe('deploy-guard: wrote known.json (2 findings, 2 of them new; 0 gone)\n')
    expect(read(sandbox, 'known.json').replaceAll(/1:[0-9a-f-]+/g, 'F')).toBe(`{
  "version": 1,
  "findings": [
    { "path": "old/a.php", "rule": "missing-require", "message": "This line requires old/one.php, which does not exist.", "fingerprint": "F" },
    { "path": "old/b.php", "rule": "missing-require", "message": "This line requires old/two.php, which does not exist.", "fingerprint": "F" }
  ]
}
`)
    expect(await report(sandbox, '--all', ...flags)).toMatchObject({ code: 0, open: [], stderr: '' })
  })

  test('then a new fault is red, and a mended one is told and taken out', async () => {
    const sandbox = legacy()
    await report(sandbox, '--update-baseline', ...flags)
    const before = read(sandbox, 'known.json')
    sandbox.write({ 'new.php': gone('three.php'), 'old/one.php': '<?php' })
    sandbox.commit()
    const red = await report(sandbox, '--all', ...flags)
    expect(red).toMatchObject({ code: 1, open: ['unused-suppression known.json:4', 'missing-require new.php:2'] })
    sandbox.write({ 'new.php': '<?php' })
    const pruned = await report(sandbox, '--update-baseline', ...flags)
    expect(pruned).toMatchObject({
      code: 0,
      open: [],
      stderr: expect.stringContaining('(1 finding, 0 of them new; 1 gone)'),
    })
    expect(read(sandbox, 'known.json').split('\n')).toEqual(
      before.split('\n').filter(line => !line.includes('one.php')),
    )
  })

  test('a moved folder stays green, and the update follows it', async () => {
    const sandbox = legacy()
    await report(sandbox, '--update-baseline', ...flags)
    sandbox.git('mv', 'old', 'legacy')
    for (const scope of ['--all', '--staged'])
      expect(await report(sandbox, scope, ...flags)).toMatchObject({ code: 0, open: [] })
    await report(sandbox, '--update-baseline', ...flags)
    expect(read(sandbox, 'known.json')).toContain('"path": "legacy/a.php"')
    expect(read(sandbox, 'known.json')).not.toContain('"path": "old/a.php"')
    expect(await report(sandbox, '--all', ...flags)).toMatchObject({ code: 0, open: [] })
  })

  test('what this run could not judge stays as it is', async () => {
    const sandbox = legacy({ 'other/c.php': '<?php\ninclude __DIR__ . "/x.php";\n' })
    await report(sandbox, '--update-baseline', ...flags)
    const before = read(sandbox, 'known.json')
    await report(sandbox, '--update-baseline', ...flags, 'old')
    expect(read(sandbox, 'known.json')).toBe(before)
    await report(sandbox, '--update-baseline', ...flags, '--rule', 'missing-include=off', '--exclude', 'old/b.php')
    expect(read(sandbox, 'known.json')).toBe(before)
  })

  test('ignored lines are not written', async () => {
    const sandbox = legacy({
      'old/b.php': `<?php // deploy-guard-ignore-file missing-require\n${gone('two.php').slice(6)}`,
    })
    await report(sandbox, '--update-baseline', ...flags)
    expect(read(sandbox, 'known.json')).not.toContain('old/b.php')
    await report(sandbox, '--update-baseline', ...flags, '--no-inline-ignores')
    expect(read(sandbox, 'known.json')).toContain('old/b.php')
  })

  test.each([
    [
      ['--update-baseline'],
      'There is no baseline to update; name a file with --baseline, or set baseline in the configuration.',
    ],
    [['--update-baseline', '--staged'], '--update-baseline and --staged contradict each other; leave one of them out.'],
    [
      ['--update-baseline', '--scope', 'changed'],
      '--update-baseline and --scope changed contradict each other; leave one of them out.',
    ],
    [['--all', '--baseline', 'none.json'], 'There is no baseline none.json; write it with --update-baseline.'],
    [['--override', ' '], '--override must say why, since the reason is recorded.'],
  ])('%j cannot run', async (argv, message) => {
    const sandbox = legacy()
    expect(await run(sandbox.path, argv)).toEqual({ code: 2, stdout: '', stderr: `deploy-guard: ${message}\n` })
    expect(existsSync(join(sandbox.path, 'known.json'))).toBe(false)
  })
})

describe('the setting', () => {
  test('names the file relative to its own, from a directory below too', async () => {
    const sandbox = legacy({ 'ci/x.php': '<?php', 'deploy-guard.config.json': '{ "baseline": "ci/known.json" }' })
    expect(await report(sandbox, '--update-baseline', '--cwd', 'old')).toMatchObject({ code: 0 })
    expect(read(sandbox, 'ci/known.json')).toContain('old/a.php')
    expect(await report(sandbox, '--all')).toMatchObject({ code: 0, open: [] })
  })

  test('the baseline of a commit is the one in the commit', async () => {
    const sandbox = legacy({ 'deploy-guard.config.json': '{ "baseline": "known.json" }' })
    await report(sandbox, '--update-baseline')
    sandbox.commit()
    sandbox.write({ 'known.json': '{"version": 1, "findings": []}' })
    expect(await report(sandbox, '--scope', 'all', '--head', 'HEAD')).toMatchObject({ code: 0, open: [] })
    expect(await report(sandbox, '--all')).toMatchObject({ code: 1 })
  })

  test('a configuration cannot name files outside of the repository', async () => {
    const sandbox = legacy({ 'deploy-guard.config.json': '{ "baseline": "../known.json" }' })
    expect((await run(sandbox.path, ['--all'])).stderr).toBe(
      'deploy-guard: The baseline ../known.json must be inside the repository.\n',
    )
  })

  test('inlineIgnores', async () => {
    const sandbox = legacy({
      'old/a.php': `${gone('one.php').trimEnd()} // deploy-guard-ignore-line missing-require\n`,
      'deploy-guard.config.json': '{ "inlineIgnores": false }',
    })
    expect((await report(sandbox, '--all')).open).toHaveLength(2)
    expect((await report(sandbox, '--all', '--no-config')).open).toHaveLength(1)
  })
})

describe('an override', () => {
  test('passes whatever is found, and says so', async () => {
    const sandbox = legacy()
    const { code, report: overridden } = await report(sandbox, '--all', '--override', 'the shop is down')
    expect({
      code,
      result: overridden.result,
      override: overridden.override,
      errors: overridden.summary.errors,
    }).toEqual({
      code: 0,
      result: 'passed',
      override: { reason: 'the shop is down', source: '--override' },
      errors: 2,
    })
    const { stdout } = await run(sandbox.path, ['--all', '--no-cache', '--quiet', '--override', 'the shop is down'])
    expect(stdout).toContain('! Overridden: 2 errors')
    expect(stdout).toContain('passed all the same: the shop is down (--override)')
  })

  test('a run that passes needs none', async () => {
    const { report: passed } = await report(legacy(), '--override', 'in case')
    expect(passed).toMatchObject({ result: 'passed' })
    expect(passed.override).toBeUndefined()
  })

  test('by the trailer of the head commit on a push, and not from a pull request', async () => {
    const sandbox = legacy()
    sandbox.git('commit', '-q', '--allow-empty', '-m', 'Roll back\n\nDeploy-Guard-Override: the shop is down')
    const on = async (GITHUB_EVENT_NAME: string, GITHUB_REF: string) => {
      const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME, GITHUB_REF }
      const { code, stdout } = await run(
        sandbox.path,
        ['--scope', 'all', '--head', 'HEAD', '--no-cache', '-f', 'json'],
        { env },
      )
      return [code, JSON.parse(stdout).override?.reason]
    }
    expect(await on('push', 'refs/heads/main')).toEqual([0, 'the shop is down'])
    expect(await on('pull_request', 'refs/pull/1/merge')).toEqual([1, undefined])
  })
})
