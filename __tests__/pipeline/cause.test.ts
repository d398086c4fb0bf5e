import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

describe('the last file of those that an include chooses from', () => {
  const page = "<?php\nrequire __DIR__ . '/lang/' . $_GET['lang'] . '/main.php';\n"
  const base = memoryTree({ 'index.php': page, 'lang/en/main.php': '<?php $yes = 1;', 'lang/en/faq.php': '<?php' })

  test.each([
    ['deleted', {}, { kind: 'target-deleted', path: 'lang/en/main.php' }],
    [
      'renamed',
      { 'lang/en/main.phpp': '<?php $yes = 1;' },
      { kind: 'target-renamed', path: 'lang/en/main.php', movedTo: 'lang/en/main.phpp' },
    ],
  ])('is named where it is %s', async (_, files, cause) => {
    const { findings } = await check({ head: memoryTree({ 'index.php': page, ...files }), base })
    expect(findings.filter(({ rule }) => rule === 'missing-require')).toMatchObject([
      {
        severity: 'error',
        message: expect.stringMatching('^This line requires lang/…/main.php, which does not exist.'),
        target: { tried: ['lang/…/main.php'] },
        cause,
      },
    ])
  })
})

describe('a line that the change left alone', () => {
  const readme = { '0.txt': '', 'z.txt': '' }
  const changed = { '0.txt': '1', 'z.txt': '1' }

  async function causesOf(base: Files, head: Files) {
    const { findings } = await check({
      base: memoryTree({ ...base, ...readme }),
      head: memoryTree({ ...head, ...changed }),
    })
    return findings.map(({ severity, path, cause, unexplained }) => ({ severity, path, cause, unexplained }))
  }

  const CONFIG = "<?php define('LIB', __DIR__ . '/lib');"
  const page = "<?php require __DIR__ . '/config.php'; require LIB . '/a.php';"

  test('is put down to the file that gives it another value', async () => {
    const base = { 'index.php': page, 'config.php': CONFIG, 'lib/a.php': '' }
    expect(await causesOf(base, { ...base, 'config.php': CONFIG.replace('/lib', '/lib2') })).toMatchObject([
      { path: 'index.php', cause: { kind: 'value-changed', path: 'config.php' } },
    ])
  })

  test('is put down to its own file where its guard went', async () => {
    const line = "require __DIR__ . '/no.php';"
    const base = { 'index.php': `<?php if (is_file(__DIR__ . '/no.php')) ${line}` }
    expect(await causesOf(base, { 'index.php': `<?php ${line}` })).toMatchObject([
      { cause: { kind: 'edited', path: 'index.php' } },
    ])
  })

  test('is put down to the page that runs it from another directory', async () => {
    const base = {
      'index.php': "<?php require 'inc/menu.php';",
      'inc/menu.php': "<?php require './lib/a.php';",
      'lib/a.php': '',
    }
    const { 'index.php': _, ...rest } = base
    const head = { ...rest, 'admin/index.php': "<?php require __DIR__ . '/../inc/menu.php';" }
    expect(await causesOf(base, head)).toMatchObject([
      { path: 'inc/menu.php', cause: { kind: 'context-changed', path: 'admin/index.php' } },
    ])
  })

  test('is put down to what changes include_path in another way', async () => {
    const base = {
      'index.php': "<?php require __DIR__ . '/boot.php'; require 'a.php';",
      'boot.php': "<?php set_include_path(__DIR__ . '/lib');",
      'lib/a.php': '',
    }
    const head = { ...base, 'boot.php': "<?php set_include_path(__DIR__ . '/libs');" }
    expect(await causesOf(base, head)).toMatchObject([{ cause: { kind: 'context-changed', path: 'boot.php' } }])
  })

  const sample = { 'index.php': "<?php require __DIR__ . '/config.php';", 'config.sample.php': '' }
  const { 'config.sample.php': _, ...unsampled } = sample

  test('is put down to what let the file be absent, and does not any more', async () => {
    expect(await causesOf(sample, unsampled)).toMatchObject([
      { cause: { kind: 'context-changed', path: 'config.sample.php' } },
    ])
    const ignored = { 'index.php': sample['index.php'], '.gitignore': 'config.php' }
    expect(await causesOf(ignored, { ...ignored, '.gitignore': '' })).toMatchObject([
      { cause: { kind: 'context-changed', path: '.gitignore' } },
    ])
  })

  const installed = { 'index.php': "<?php require __DIR__ . '/vendor/autoload.php';", 'composer.json': '{}' }
  const { 'composer.json': _manifest, ...uninstalled } = installed

  test('is put down to no file where nothing shows which it was', async () => {
    expect(await causesOf(installed, uninstalled)).toEqual([
      { severity: 'error', path: 'index.php', cause: undefined, unexplained: true },
    ])
  })

  test('is put down to the only file that changed', async () => {
    const { findings } = await check({ base: memoryTree(sample), head: memoryTree(unsampled) })
    expect(findings).toMatchObject([{ cause: { kind: 'context-changed', path: 'config.sample.php' } }])
    expect(findings[0]).not.toHaveProperty('unexplained')
  })

  test('stays a notice in third-party code where nothing shows that first-party code broke it', async () => {
    const inVendor = (files: Files) =>
      Object.fromEntries(Object.entries(files).map(([path, file]) => [`vendor/a/b/${path}`, file]))
    expect(await causesOf(inVendor(installed), inVendor(uninstalled))).toEqual([
      { severity: 'notice', path: 'vendor/a/b/index.php', cause: undefined, unexplained: true },
    ])
  })

  test('of a judgement of everything nothing is said', async () => {
    const { findings } = await check({ head: memoryTree(unsampled) })
    expect(findings).toHaveLength(1)
    expect(findings[0]).not.toHaveProperty('unexplained')
  })
})
