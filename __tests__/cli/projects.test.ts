import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { Sandbox } from '../git/sandbox.ts'
import { run } from './memory-io.ts'

jest.setTimeout(60_000)

const gone = "<?php require __DIR__ . '/gone.php';"

/** Two projects with settings of their own, and a third folder without. */
function repository(more: Readonly<Record<string, string>> = {}): Sandbox {
  const sandbox = Sandbox.init().write({
    'shop/deploy-guard.config.json': JSON.stringify({ assumeExists: ['made.php'], failOn: 'never' }),
    'shop/index.php': "<?php require __DIR__ . '/made.php'; require __DIR__ . '/../shared/lib.php';",
    'blog/composer.json': JSON.stringify({ extra: { 'deploy-guard': { rules: { 'missing-require': 'warning' } } } }),
    'blog/index.php': "<?php require __DIR__ . '/../shared/lib.php';",
    'blog/tests/.deploy-guard.json': 'not even JSON',
    'shared/lib.php': '<?php',
    ...more,
  })
  sandbox.commit()
  return sandbox
}

async function check(cwd: string, argv: readonly string[]) {
  const { code, stdout, stderr } = await run(cwd, ['-f', 'json', ...argv])
  const report: Report | undefined = stdout === '' ? undefined : JSON.parse(stdout)
  const findings = report?.findings.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`)
  return { code, stderr, report, findings }
}

describe('each project is judged by its own settings', () => {
  test('everything: the rest by those of the root; the worst result is that of the run', async () => {
    const broken = { 'shop/a.php': gone, 'blog/a.php': gone, 'shared/a.php': gone }
    const { code, report, findings } = await check(repository(broken).path, ['--all'])
    expect(findings).toEqual([
      'warning missing-require blog/a.php',
      'error missing-require shared/a.php',
      'error missing-require shop/a.php',
    ])
    expect(report?.projects).toEqual([
      { directory: '', result: 'failed', errors: 1, warnings: 0, notices: 0 },
      { directory: 'blog', result: 'passed', errors: 0, warnings: 1, notices: 0 },
      { directory: 'shop', result: 'passed', errors: 1, warnings: 0, notices: 0 },
    ])
    expect(report?.summary).toMatchObject({ errors: 2, warnings: 1, filesIndexed: 6 })
    expect(report?.summary.includes).toMatchObject({ found: 2, provided: 1, missing: 3 })
    expect({ code, result: report?.result }).toEqual({ code: 1, result: 'failed' })
  })

  test('what fails in one that never fails does not fail the run', async () => {
    expect(await check(repository({ 'shop/a.php': gone }).path, ['--all'])).toMatchObject({ code: 0 })
  })

  test('a fault in one of the configurations stops the run and names the file; those of tests are none', async () => {
    const { code, stderr } = await check(repository({ 'api/.deploy-guard.json': '{"faiOn": "x"}' }).path, ['--all'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('api/.deploy-guard.json:1:2') })
  })

  test('one configuration that is named, or none, holds for all', async () => {
    const { path } = repository({ 'shop/a.php': gone, 'blog/a.php': gone })
    const { report, findings } = await check(path, ['--all', '--no-config'])
    expect(report).not.toHaveProperty('projects')
    expect(findings).toEqual([
      'error missing-require blog/a.php',
      'error missing-require shop/a.php',
      'error missing-require shop/index.php',
    ])
  })

  test('a baseline of the root is that of the projects that name none', async () => {
    const sandbox = repository({ 'blog/a.php': gone, 'deploy-guard.config.json': '{"baseline": "known.json"}' })
    expect(await run(sandbox.path, ['--update-baseline'])).toMatchObject({ code: 0 })
    const { report } = await check(sandbox.path, ['--all'])
    expect(report?.findings.map(({ path, suppressed }) => [path, suppressed?.kind])).toEqual([
      ['blog/a.php', 'baseline'],
    ])
  })
})

describe('--cwd limits what is judged, not what is there', () => {
  test('breakage elsewhere that a change here caused is reported, judged as the project there wants it, and fails', async () => {
    const sandbox = repository({
      'old.php': gone,
      'api/x.php': "<?php require __DIR__ . '/../shop/part.php';",
      'shop/part.php': '',
    })
    sandbox.git('rm', '-q', 'shop/part.php')
    const inShop = await check(sandbox.path, ['--cwd', 'shop', '--base', 'HEAD'])
    expect(inShop.findings).toEqual(['error missing-require api/x.php'])
    expect(inShop.code).toBe(1)
    const inBlog = await check(sandbox.path, ['--cwd', 'blog', '--base', 'HEAD'])
    expect({ code: inBlog.code, findings: inBlog.findings }).toEqual({ code: 0, findings: [] })
  })

  test('without a comparison, what is wrong elsewhere is not told', async () => {
    const sandbox = repository({ 'old.php': gone, 'shop/a.php': gone })
    const { findings, report } = await check(sandbox.path, ['--cwd', 'shop', '--all'])
    expect(findings).toEqual(['error missing-require shop/a.php'])
    expect(report?.projects?.map(({ directory }) => directory)).toEqual(['shop'])
  })
})

describe('what is asked about a file is answered by the settings of its project', () => {
  const sandbox = repository({
    'made.php': "<?php require __DIR__ . '/shop/made.php';",
    'shop/a.php': gone,
    'shop/deploy-guard.config.json': JSON.stringify({ assumeExists: ['made.php'], exclude: ['old'] }),
    'shop/old/b.php': gone,
    'blog/old/b.php': "<?php require __DIR__ . '/../../shop/a.php';",
  })

  test('explain', async () => {
    const verdicts = async (place: string, ...argv: string[]) => {
      const { stdout } = await run(sandbox.path, ['explain', place, '--all', ...argv])
      return stdout.split('\n').flatMap(line => line.match(/^Verdict: (\S+?),/)?.[1] ?? [])
    }
    expect(await verdicts('shop/index.php:1')).toEqual(['provided', 'found'])
    expect(await verdicts('index.php:1', '--cwd', 'shop')).toEqual(['provided', 'found'])
    expect(await verdicts('made.php:1')).toEqual(['missing'])
    expect(await verdicts('shop/index.php:1', '--no-config')).toEqual(['missing', 'found'])
  })

  interface Edge {
    readonly from: string
    readonly to: string
    readonly broken: boolean
  }

  async function graph(...argv: string[]) {
    const { stdout } = await run(sandbox.path, ['graph', '--all', '-f', 'json', ...argv])
    const { edges, nodes }: { edges: Edge[]; nodes: { path: string; findings: number; entry: boolean }[] } =
      JSON.parse(stdout)
    const lines = edges.map(({ from, to, broken }) => `${from} ${broken ? '-x' : '->'} ${to}`)
    return { lines, found: nodes.flatMap(({ path, findings }) => (findings > 0 ? [path] : [])) }
  }

  test('graph: each project its own edges, and a page leads from one into another', async () => {
    const whole = await graph()
    expect(whole.lines).toEqual([
      'blog/index.php -> shared/lib.php',
      'blog/old/b.php -> shop/a.php',
      'made.php -x shop/made.php',
      'shop/a.php -x shop/gone.php',
      'shop/index.php -> shared/lib.php',
      'shop/old/b.php -x shop/old/gone.php',
    ])
    expect(whole.found).toEqual(['made.php', 'shop/a.php'])
    const page = ['blog/old/b.php -> shop/a.php', 'shop/a.php -x shop/gone.php']
    expect((await graph('blog/old/b.php')).lines).toEqual(page)
    expect((await graph('old/b.php', '--cwd', 'blog')).lines).toEqual(page)
    expect((await graph('--cwd', 'shop')).lines).toEqual(whole.lines.slice(3))
  })

  test('--list-files: what one project leaves out another one judges', async () => {
    const listed = async (...argv: string[]) =>
      (await run(sandbox.path, ['--list-files', '--all', ...argv])).stdout.trim().split('\n')
    expect((await listed()).filter(path => path.endsWith('.php'))).toEqual([
      'blog/index.php',
      'blog/old/b.php',
      'made.php',
      'shared/lib.php',
      'shop/a.php',
      'shop/index.php',
    ])
    expect(await listed('--cwd', 'shop')).toEqual(['shop/a.php', 'shop/deploy-guard.config.json', 'shop/index.php'])
  })
})

test('what was judged before is known again, and is the same', async () => {
  const { path } = repository({ 'shop/a.php': gone, 'blog/a.php': gone })
  const [first, again] = [await check(path, ['--all']), await check(path, ['--all'])]
  expect(again.report).toEqual(first.report)
})

test('a manifest that a partial clone lacks makes no project, and stops nothing', async () => {
  const sandbox = repository({ 'api/package.json': '{}', 'api/a.php': gone })
  const id = sandbox.git('rev-parse', 'HEAD:api/package.json')
  rmSync(join(sandbox.path, '.git/objects', id.slice(0, 2), id.slice(2)), { force: true })
  const { code, findings } = await check(sandbox.path, ['--all', '--head', 'HEAD'])
  expect({ code, findings }).toEqual({ code: 1, findings: ['error missing-require api/a.php'] })
})

test('of several faults the same one is told in every run: that of the first directory', async () => {
  const sandbox = repository({
    'admin/.deploy-guard.json': '{"extends":["./base.json","./gone.json"]}',
    'admin/base.json': '{"extends":"./more.json"}',
    'admin/more.json': '{}',
    'sub/.deploy-guard.json': '{"nope":1}',
  })
  const { code, stderr } = await run(sandbox.path, ['--all'])
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('admin/.deploy-guard.json:1:') })
})
