import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { type Content, Sandbox, temporaryFolder } from '../git/sandbox.ts'
import { type RunOptions, run } from './memory-io.ts'

// Many short runs of git, on machines that may be busy.
jest.setTimeout(60_000)

type Files = Readonly<Record<string, Content>>

/** A project with what its build made in `dist/`. */
function project(built: Files, own: Files = {}): Sandbox {
  const sandbox = Sandbox.init().write({ '.gitignore': 'dist/\nvendor/\nconfig.php\n', 'composer.json': '{}', ...own })
  sandbox.commit()
  return sandbox.write(Object.fromEntries(Object.entries(built).map(([path, content]) => [`dist/${path}`, content])))
}

async function artifact(cwd: string, argv: readonly string[], options?: RunOptions) {
  const { code, stdout, stderr } = await run(cwd, ['artifact', '-f', 'json', ...argv], options)
  if (stdout === '') return { code, stderr, findings: [] }
  const report: Report = JSON.parse(stdout)
  const findings = report.findings.map(({ rule, path, message }) => `${rule} ${path}: ${message}`)
  return { code, stderr, report, findings }
}

const vendor = "<?php require __DIR__ . '/vendor/autoload.php'; require __DIR__ . '/config.php';"

describe('a built directory', () => {
  test('nothing is provided by being ignored or by a manifest, and git has no say in what is there', async () => {
    const { path } = project({ 'index.php': vendor, 'composer.json': '{}', '.gitignore': 'vendor/\nconfig.php\n' })
    const { code, report, findings } = await artifact(path, ['dist'])
    expect(findings).toEqual([
      expect.stringMatching(/^missing-require index\.php: .*vendor\/autoload\.php/),
      expect.stringMatching(/^missing-require index\.php: .*config\.php/),
    ])
    expect(report).toMatchObject({ scope: 'all', result: 'failed' })
    expect(report).not.toHaveProperty('range')
    expect(code).toBe(1)
  })

  test('the same project passes as a repository, and its artifact when it is whole', async () => {
    const whole = { 'index.php': vendor, 'vendor/autoload.php': '<?php', 'config.php': '<?php' }
    const { path } = project(whole, { 'index.php': vendor })
    expect(await run(path, ['--all', '-q'])).toMatchObject({ code: 0, stdout: '' })
    expect(await artifact(path, ['dist'])).toMatchObject({ code: 0, findings: [] })
  })

  test('--exclude-from: what rsync does not copy is not there, and the finding says which line', async () => {
    const { path } = project(
      { 'index.php': "<?php require __DIR__ . '/lib/a.inc';", 'lib/a.inc': '<?php', 'x/y.php': "<?php require 'n';" },
      { 'deploy/rsync.txt': '# never\n/x/\n- *.inc\n' },
    )
    const excluded = await artifact(path, ['dist', '--exclude-from', 'deploy/rsync.txt'])
    expect(excluded.findings).toEqual([
      'not-deployed index.php: This line needs lib/a.inc, which is not deployed: it is excluded from the artifact by deploy/rsync.txt:3 (*.inc).',
    ])
  })

  test('the configuration of the project, its paths taken as those of the artifact; its deploy is done', async () => {
    const config = JSON.stringify({ assumeExists: ['config.php'], deploy: { exclude: ['lib'], source: 'directory' } })
    const { path } = project(
      { 'index.php': "<?php require __DIR__ . '/lib/a.php'; require __DIR__ . '/config.php';", 'lib/a.php': '<?php' },
      { 'site/deploy-guard.config.json': config },
    )
    expect(await artifact(join(path, 'site'), ['../dist'])).toMatchObject({ code: 0, findings: [] })
    expect((await artifact(path, ['dist'])).findings).toHaveLength(1)
    expect(await artifact(path, ['dist', '--config', 'site/deploy-guard.config.json'])).toMatchObject({ code: 0 })
    expect((await artifact(join(path, 'site'), ['../dist', '--no-config'])).findings).toHaveLength(1)
  })

  test('a configuration in the artifact itself comes first', async () => {
    const own = { 'a.php': "<?php require __DIR__ . '/b.php';", '.deploy-guard.json': '{"failOn":"never"}' }
    const { path } = project(own, { 'deploy-guard.config.json': '{"failOn":"notice"}' })
    expect(await artifact(path, ['dist'])).toMatchObject({ code: 0, findings: [expect.any(String)] })
  })

  test('outside of git', async () => {
    const folder = new Sandbox(temporaryFolder()).write({ 'a.php': "<?php require __DIR__ . '/b.php';" })
    expect(await artifact('/', [folder.path])).toMatchObject({ code: 1, findings: [expect.stringContaining('b.php')] })
  })

  test('--override passes, and the report says why', async () => {
    const { path } = project({ 'a.php': "<?php require __DIR__ . '/b.php';" })
    const { code, report } = await artifact(path, ['dist', '--override', 'rollback'])
    expect(code).toBe(0)
    expect(report?.override).toEqual({ reason: 'rollback', source: '--override' })
  })
})

describe('never a pass without a look', () => {
  test.each<[string[], RegExp]>([
    [['empty'], /There is no file to deploy/],
    [['none'], /does not exist/],
    [[], /takes one directory/],
    [['a', 'b'], /takes one directory/],
    [['dist', '--exclude-from', 'none.txt'], /none\.txt could not be read/],
    [['dist', '--staged'], /takes no --staged/],
    [['dist', '--base', 'HEAD'], /takes no --base/],
  ])('%j', async (argv, message) => {
    const { path } = project({ 'a.php': '<?php' })
    mkdirSync(join(path, 'empty'))
    const { code, stderr } = await artifact(path, argv)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })

  test('a filter that leaves nothing', async () => {
    const { path } = project({ 'a.php': '<?php' }, { all: '*\n' })
    expect(await artifact(path, ['dist', '--exclude-from', 'all'])).toMatchObject({ code: 2 })
  })

  test('--exclude-from is for artifacts alone', async () => {
    const { path } = project({})
    const { code, stderr } = await run(path, ['--exclude-from', 'x'])
    expect(code).toBe(2)
    expect(stderr).toContain('--exclude-from is for deploy-guard artifact.')
  })
})
