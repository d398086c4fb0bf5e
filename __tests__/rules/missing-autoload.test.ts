import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import type { Finding } from '../../src/model/finding.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

const tree: Files = {
  'composer.lock': '{"packages": []}',
  'src/A.php': '<?php namespace App; class A {}',
  'src/helpers.php': '<?php function help() {}',
  'database/seed.php': '<?php class Seed {}',
  'bin/console': '#!/usr/bin/env php\n<?php echo 1;',
  'tests/ATest.php': '<?php namespace Tests; class ATest {}',
}

function withComposer(json: unknown, more: Files = {}): Files {
  return { ...tree, 'composer.json': JSON.stringify(json, null, 2), ...more }
}

async function shown(head: Files, base?: Files): Promise<string[]> {
  const { findings } = await check({ head: memoryTree(head), ...(base ? { base: memoryTree(base) } : {}) })
  return findings.map(show)
}

function show({ severity, rule, path, line, message }: Finding): string {
  return `${severity} ${rule} ${path}:${line} ${message}`
}

function without(files: Files, path: string): Files {
  const { [path]: gone, ...rest } = files
  expect(gone).toBeDefined()
  return rest
}

const healthy = {
  autoload: { 'psr-4': { 'App\\': 'src/' }, files: ['src/helpers.php'], classmap: ['database'] },
  'autoload-dev': { 'psr-4': { 'Tests\\': ['tests'] } },
  bin: ['bin/console'],
}

test('what is there gives no finding', async () => {
  expect(await shown(withComposer(healthy))).toEqual([])
})

describe('reports', () => {
  test.each<[string, unknown, string]>([
    [
      'files',
      { autoload: { files: ['src/helper.php'] } },
      "error missing-autoload composer.json:4 Composer's autoloader requires src/helper.php at every request, but it does not exist. Did you mean src/helpers.php?",
    ],
    [
      'files in another case',
      { autoload: { files: ['src/Helpers.php'] } },
      "error missing-autoload composer.json:4 Composer's autoloader requires src/Helpers.php at every request, but it does not exist. The file is src/helpers.php: names differ in case on Linux.",
    ],
    [
      'a class map',
      { autoload: { classmap: ['databse/'] } },
      'error missing-autoload composer.json:4 Composer reads classes from databse, which does not exist: it cannot write its autoloader. Did you mean database?',
    ],
    [
      'a prefix that leads beside a directory',
      { autoload: { 'psr-4': { 'App\\': 'scr/' } } },
      'error missing-autoload composer.json:4 The classes of App\\ are looked for in scr, which does not exist. Did you mean src?',
    ],
    [
      'a prefix that leads nowhere',
      { autoload: { 'psr-0': { App_: 'elsewhere' } } },
      'warning missing-autoload composer.json:4 The classes of App_ are looked for in elsewhere, which does not exist.',
    ],
    [
      'a command',
      { bin: ['bin/consle'] },
      'warning missing-autoload composer.json:3 Composer installs bin/consle as a command, but it does not exist. Did you mean bin/console?',
    ],
    [
      'what only development needs',
      { 'autoload-dev': { files: ['tests/helpers.php'] } },
      "warning missing-autoload composer.json:4 Composer's autoloader requires tests/helpers.php at every request, but it does not exist. Did you mean src/helpers.php?",
    ],
  ])('%s', async (_, json, message) => {
    expect(await shown(withComposer(json))).toEqual([message])
  })

  test('a file that the change deleted, with its cause', async () => {
    const base = withComposer(healthy)
    const { findings } = await check({ head: memoryTree(without(base, 'src/helpers.php')), base: memoryTree(base) })
    expect(findings.map(({ rule, cause }) => [rule, cause])).toEqual([
      ['missing-autoload', { kind: 'target-deleted', path: 'src/helpers.php' }],
    ])
  })

  test('a directory that the change took away, as an error', async () => {
    const base = withComposer(
      { autoload: { 'psr-4': { 'Gone\\': 'library/' } } },
      { 'library/A.php': '<?php namespace Gone; class A {}' },
    )
    expect(await shown(without(base, 'library/A.php'), base)).toEqual([
      'error missing-autoload composer.json:4 The classes of Gone\\ are looked for in library, which does not exist.',
    ])
  })

  test('a path repository and an application beside another', async () => {
    const files = withComposer(
      { repositories: [{ type: 'path', url: 'packages/*' }] },
      {
        'packages/one/composer.json': '{"autoload": {"files": ["a.php"]}}',
        'api/composer.json': '{"autoload": {"files": ["b.php"]}}',
        'api/composer.lock': '{}',
        'library/copy/composer.json': '{"autoload": {"files": ["c.php"]}}',
      },
    )
    expect((await shown(files)).map(line => line.split(' ')[2])).toEqual([
      'api/composer.json:1',
      'packages/one/composer.json:1',
    ])
  })

  test('a committed vendor/composer that is older than the files', async () => {
    const dumped = {
      'vendor/composer/autoload_files.php': "<?php\nreturn array(\n    'ab12' => $baseDir . '/src/old.php',\n);\n",
      'vendor/composer/autoload_classmap.php':
        "<?php\nreturn array(\n    'App\\\\A' => $baseDir . '/src/Old/A.php',\n    'App\\\\Gone' => $baseDir . '/src/Gone.php',\n);\n",
      'index.php': '<?php new App\\A;',
    }
    const base = withComposer(healthy, {
      ...dumped,
      'src/old.php': '<?php',
      'src/Old/A.php': '<?php',
      'src/Gone.php': '<?php',
    })
    const head = without(without(without(base, 'src/old.php'), 'src/Old/A.php'), 'src/Gone.php')
    const found = (await shown(head, base)).map(line => line.split(' ').slice(0, 3).join(' '))
    expect(found).toEqual([
      'error missing-autoload vendor/composer/autoload_classmap.php:3',
      'error missing-autoload vendor/composer/autoload_classmap.php:4',
      'error missing-autoload vendor/composer/autoload_files.php:3',
    ])
  })
})

describe('stays silent', () => {
  test.each<[string, unknown, Files?]>([
    ['the root', { autoload: { 'psr-4': { 'App\\': '' }, classmap: ['./'] } }],
    ['a file as a class map', { autoload: { classmap: ['database/seed.php'] } }],
    ['a path that leads out', { autoload: { files: ['../shared/a.php'] } }],
    ['a package that will be installed', { autoload: { files: ['vendor/a/b/c.php'] } }],
    [
      'what is generated',
      { autoload: { files: ['gen/a.php'], 'psr-4': { 'Gen\\': 'gen/' } } },
      { '.gitignore': '/gen/\n' },
    ],
    ['a class map with a wildcard', { autoload: { classmap: ['modules/*/lib'] } }],
    [
      'a composer.json of a test',
      {},
      { 'tests/fixture/composer.json': '{"autoload": {"files": ["a.php"]}}', 'tests/fixture/composer.lock': '{}' },
    ],
  ])('%s', async (_, json, more = {}) => {
    expect(await shown(withComposer(json, more))).toEqual([])
  })
})
