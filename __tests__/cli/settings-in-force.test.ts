import { describe, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { Sandbox } from '../git/sandbox.ts'
import { run } from './memory-io.ts'

// Many short runs of git, on machines that may be busy.
jest.setTimeout(60_000)

/** Runs the real engine over a site with a configuration, and says which findings it leaves. */
async function findings(config: object, files: Readonly<Record<string, string>>, ...argv: string[]): Promise<string[]> {
  const sandbox = Sandbox.init().write({ ...files, '.deploy-guard.json': JSON.stringify(config) })
  const { stdout, stderr } = await run(sandbox.path, ['--all', '-f', 'json', ...argv])
  if (stdout === '') throw new Error(stderr)
  const report: { findings: { severity: string; rule: string; path: string }[] } = JSON.parse(stdout)
  return report.findings.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`)
}

const BROKEN = "<?php\nrequire __DIR__ . '/gone.php';\n"
const TWO = { 'a/x.php': BROKEN, 'b/x.php': BROKEN }

describe('the engine does what the settings say', () => {
  test('include and exclude', async () => {
    expect(await findings({}, TWO)).toEqual(['error missing-require a/x.php', 'error missing-require b/x.php'])
    expect(await findings({ include: ['a'] }, TWO)).toEqual(['error missing-require a/x.php'])
    expect(await findings({ exclude: ['a'] }, TWO)).toEqual(['error missing-require b/x.php'])
    expect(await findings({ exclude: ['a'] }, TWO, '--exclude', 'b')).toEqual(['error missing-require a/x.php'])
  })

  test('root', async () => {
    expect(await findings({ root: 'b/' }, TWO)).toEqual(['error missing-require b/x.php'])
    expect(await findings({ root: 'b' }, TWO, '--cwd', 'a')).toEqual(['error missing-require a/x.php'])
    expect(await findings({ root: 'b' }, TWO, 'a')).toEqual(['error missing-require a/x.php'])
    expect(await findings({ root: '.' }, TWO)).toHaveLength(2)
    await expect(findings({ root: 'c' }, TWO)).rejects.toThrow(/There is no directory c, which the setting root names/)
  })

  test('what is excluded is still there to be included', async () => {
    const files = { 'index.php': "<?php require __DIR__ . '/lib/a.php';", 'lib/a.php': BROKEN }
    expect(await findings({ exclude: ['lib'] }, files)).toEqual([])
  })

  test('rules and overrides', async () => {
    const off = { rules: { 'missing-require': 'off' } }
    expect(await findings(off, TWO)).toEqual([])
    expect(await findings({ rules: { 'missing-require': 'notice' } }, TWO)).toEqual([
      'notice missing-require a/x.php',
      'notice missing-require b/x.php',
    ])
    expect(await findings({ overrides: [{ files: ['a'], ...off }] }, TWO)).toEqual(['error missing-require b/x.php'])
    const again = { files: ['b/*.php'], rules: { 'missing-require': 'warning' } }
    expect(await findings({ ...off, overrides: [again] }, TWO)).toEqual(['warning missing-require b/x.php'])
  })

  test('phpExtensions', async () => {
    expect(await findings({}, { 'a.tpl': BROKEN })).toEqual([])
    expect(await findings({ phpExtensions: ['.tpl'] }, { 'a.tpl': BROKEN })).toEqual(['error missing-require a.tpl'])
  })

  test('allowExtensions', async () => {
    const files = { 'a.phpp': '<?php', 'b.php': '<?php' }
    expect(await findings({}, files)).toEqual(['error suspicious-extension a.phpp'])
    expect(await findings({ allowExtensions: ['phpp'] }, files)).toEqual([])
  })

  test('includePaths', async () => {
    const files = { 'a/index.php': "<?php require 'found.php';", 'lib/found.php': '<?php' }
    const found = async (config: object) => {
      const sandbox = Sandbox.init().write({ ...files, '.deploy-guard.json': JSON.stringify(config) })
      const report: Report = JSON.parse((await run(sandbox.path, ['--all', '-f', 'json'])).stdout)
      return report.summary.includes.found
    }
    expect([await found({}), await found({ includePaths: ['lib'] })]).toEqual([0, 1])
  })

  test('constants', async () => {
    const files = { 'index.php': "<?php require SITE_DIR . '/gone.php';", 'lib/a.php': '<?php' }
    expect(await findings({}, files)).toEqual([])
    const known = await findings({ constants: { SITE_DIR: 'lib' } }, files)
    expect(known).toEqual([expect.stringContaining('missing-require index.php')])
  })

  test('assumeExists', async () => {
    expect(await findings({ assumeExists: ['a/gone.php'] }, TWO)).toEqual(['error missing-require b/x.php'])
  })

  test('thirdParty', async () => {
    expect(await findings({ thirdParty: ['a'] }, TWO)).toEqual([
      'notice missing-require a/x.php',
      'error missing-require b/x.php',
    ])
  })

  test('exposedExtensions', async () => {
    const files = { 'lib/db.inc': '<?php $password = 1;' }
    expect(await findings({}, files)).toEqual([])
    expect(await findings({ exposedExtensions: ['.inc'] }, files)).toEqual(['warning exposed-source lib/db.inc'])
  })

  test('documentRoots: the value of DOCUMENT_ROOT', async () => {
    const files = {
      'public/index.php': "<?php require $_SERVER['DOCUMENT_ROOT'] . '/lib/a.php';",
      'public/b.php': "<?php require $_SERVER['DOCUMENT_ROOT'] . '/lib/gone.php';",
      'public/lib/a.php': '<?php',
    }
    expect(await findings({}, files)).toEqual([])
    expect(await findings({ documentRoots: ['public'] }, files)).toEqual(['error missing-require public/b.php'])
    expect(await findings({ documentRoots: ['.'] }, files)).toHaveLength(2)
  })
})

describe('the gate does what the settings say', () => {
  const gone = { 'a.php': BROKEN }

  async function exitCode(config: object, files: Readonly<Record<string, string>> = gone): Promise<number> {
    const sandbox = Sandbox.init().write({ ...files, '.deploy-guard.json': JSON.stringify(config) })
    return (await run(sandbox.path, ['--all'])).code
  }

  test('failOn and maxWarnings', async () => {
    const warning = { rules: { 'missing-require': 'warning' } }
    expect(await exitCode({})).toBe(1)
    expect(await exitCode({ failOn: 'never' })).toBe(0)
    expect(await exitCode(warning)).toBe(0)
    expect(await exitCode({ ...warning, failOn: 'warning' })).toBe(1)
    expect(await exitCode({ ...warning, maxWarnings: 1 })).toBe(0)
    expect(await exitCode({ ...warning, maxWarnings: 0 })).toBe(1)
    expect(await exitCode({ ...warning, maxWarnings: null })).toBe(0)
  })

  test('inlineIgnores', async () => {
    const files = { 'a.php': `${BROKEN.trimEnd()} // deploy-guard-ignore-line missing-require\n` }
    expect(await exitCode({}, files)).toBe(0)
    expect(await exitCode({ inlineIgnores: false }, files)).toBe(1)
  })

  test('baseline', async () => {
    const sandbox = Sandbox.init().write({ ...gone, '.deploy-guard.json': '{"baseline":"known.json"}' })
    await run(sandbox.path, ['--update-baseline'])
    expect((await run(sandbox.path, ['--all'])).code).toBe(0)
    expect((await run(sandbox.path, ['--all', '--no-config'])).code).toBe(1)
  })

  test('extends', async () => {
    const files = { ...gone, 'base.json': '{"failOn":"never"}' }
    expect(await exitCode({ $schema: 'x', extends: './base.json' }, files)).toBe(0)
    expect(await exitCode({ extends: './base.json', failOn: 'error' }, files)).toBe(1)
  })
})

describe('the pages that die', () => {
  const files = {
    'public/index.php': "<?php require __DIR__ . '/../lib/boot.php';",
    'public/admin.php': "<?php require __DIR__ . '/../lib/boot.php';",
    'tools.php': "<?php require __DIR__ . '/lib/boot.php';",
    'lib/boot.php': BROKEN,
  }

  async function pages(config: object, more: Readonly<Record<string, string>> = {}) {
    const sandbox = Sandbox.init().write({ ...files, ...more, '.deploy-guard.json': JSON.stringify(config) })
    const { stdout } = await run(sandbox.path, ['--all', '-f', 'json'])
    const report: Report = JSON.parse(stdout)
    return report.findings.map(({ impact }) => [impact?.entryPoints, impact?.chain[0]])
  }

  test('documentRoots', async () => {
    expect(await pages({})).toEqual([[['public/admin.php', 'public/index.php', 'tools.php'], 'public/index.php']])
    const served = [[['public/admin.php', 'public/index.php'], 'public/index.php']]
    expect(await pages({ documentRoots: ['./public/'] })).toEqual(served)
    expect(await pages({ documentRoots: ['gone'] })).toEqual([[undefined, undefined]])
  })

  test('entryPoints: what is listed is all, whoever includes it', async () => {
    const included = { 'all.php': "<?php require 'public/admin.php'; require 'public/index.php';" }
    const listed = { entryPoints: ['public', '!public/index.php'] }
    expect(await pages(listed, included)).toEqual([[['public/admin.php'], 'public/admin.php']])
    expect(await pages({ entryPoints: ['tools.*'], documentRoots: ['public'] })).toEqual([[['tools.php'], 'tools.php']])
  })

  test('a page of entryPoints runs in its own directory', async () => {
    const site = {
      'index.php': "<?php require 'admin/page.php';",
      'admin/page.php': "<?php require './own.php';",
      'admin/own.php': '<?php',
    }
    expect(await findings({}, site)).toEqual(['error missing-require admin/page.php'])
    expect(await findings({ entryPoints: ['admin/page.php', 'index.php'] }, site)).toEqual([])
  })

  test('what no server starts may run anywhere above it', async () => {
    const site = { 'jobs/nightly/run.php': "<?php require './jobs/part.php';", 'jobs/part.php': '<?php', 'w/i.php': '' }
    expect(await findings({}, site)).toEqual(['error missing-require jobs/nightly/run.php'])
    expect(await findings({ documentRoots: ['w'] }, site)).toEqual([])
  })
})
