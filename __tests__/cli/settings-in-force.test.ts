import { describe, expect, jest, test } from '@jest/globals'
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
    expect(await findings({ includePaths: ['lib'] }, files)).toEqual([])
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
})
