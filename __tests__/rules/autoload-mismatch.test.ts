import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

const site: Files = {
  'composer.json': JSON.stringify({
    autoload: { 'psr-4': { 'App\\': 'app/' }, 'exclude-from-classmap': ['app/Left/'] },
    'autoload-dev': { 'psr-4': { 'Dev\\': 'dev/' } },
  }),
  'composer.lock': '{"packages": []}',
  'app/Models/User.php': '<?php\nnamespace App\\Models;\nclass User {}\n',
  'app/Models/Role.php': '<?php\nnamespace App\\Models;\nclass Role {}\n',
}

async function mismatches(head: Files, base?: Files): Promise<string[]> {
  const { findings } = await check({ head: memoryTree(head), ...(base ? { base: memoryTree(base) } : {}) })
  return findings
    .filter(({ rule }) => rule === 'autoload-mismatch')
    .map(({ severity, path, line, message }) => `${severity} ${path}:${line} ${message}`)
}

function declaring(path: string, code: string, more: Files = {}): Files {
  return { ...site, [path]: `<?php\n${code}`, ...more }
}

describe('reports', () => {
  test('a class that was renamed alone', async () => {
    expect(await mismatches(declaring('app/Models/User.php', 'namespace App\\Models; class Users {}'), site)).toEqual([
      'error app/Models/User.php:2 The path of this file promises App\\Models\\User, but it declares App\\Models\\Users, which is not looked for here.',
    ])
  })

  test('a new file with another namespace: an error in a comparison, a warning without', async () => {
    const head = declaring('app/Models/Team.php', 'namespace App\\Model; class Team {}')
    const message =
      'app/Models/Team.php:2 The path of this file promises App\\Models\\Team, but it declares App\\Model\\Team, which is not looked for here.'
    expect(await mismatches(head, site)).toEqual([`error ${message}`])
    expect(await mismatches(head)).toEqual([`warning ${message}`])
  })

  test('a class that other code loads by its name', async () => {
    const head = declaring('app/Thing.php', 'namespace App\\Things; class Thing {}', {
      'index.php': '<?php new App\\Things\\Thing;',
    })
    expect((await mismatches(head))[0]).toMatch(/^error app\/Thing\.php:2 /)
  })

  test('what moved, whatever the change calls it', async () => {
    const { 'app/Models/User.php': user, ...rest } = site
    const { findings } = await check({
      head: memoryTree({ ...rest, 'app/Old/User.inc': user ?? '' }),
      base: memoryTree(site),
    })
    expect(findings.map(({ rule, severity, path, cause }) => [rule, severity, path, cause?.kind])).toEqual([
      ['autoload-mismatch', 'error', 'app/Old/User.inc', 'target-renamed'],
    ])
  })
})

describe('stays silent', () => {
  test('a copy of a class, which no change touched', async () => {
    const base = declaring('app/Models/Administrator.php', 'namespace App\\Models; class User { /* a copy */ }')
    const head = { ...base, 'app/Models/Role.php': '<?php\nnamespace App\\Models;\nclass Role { const A = 1; }\n' }
    expect(await mismatches(head, base)).toEqual([])
    expect(await mismatches(base, site)).toEqual([expect.stringMatching(/^error app\/Models\/Administrator\.php:2 /)])
  })

  test.each<[string, string, string, Files?]>([
    ['one of several classes is promised', 'app/Many.php', 'namespace App; class One {} class Many {}'],
    ['nothing is declared', 'app/helpers.php', 'function help() {}'],
    ['an anonymous class', 'app/x_migration.php', 'return new class extends Base {};'],
    ['a declaration in a branch', 'app/Old.php', 'namespace Ap; if (1) { class Old {} }'],
    ['development', 'dev/A.php', 'namespace De; class A {}'],
    ['a test', 'app/Tests/ATest.php', 'namespace App\\Test; class ATest {}'],
    ['a sample', 'app/Resources/skeleton/A.php', 'namespace Ap\\Resources\\skeleton; class A {}'],
    ['left out of the class map', 'app/Left/A.php', 'namespace App\\Lef; class A {}'],
    [
      'a page',
      'app/page.php',
      'namespace Ap; require __DIR__ . "/Models/User.php"; class page {} echo (new page)->show();',
    ],
    [
      'a file that another includes',
      'app/Lib.php',
      'namespace Ap; class Lib {}',
      { 'a.php': "<?php require __DIR__ . '/app/Lib.php';" },
    ],
    ['a class without a namespace', 'app/migrations/m1_init.php', 'class m1_init {}'],
    ['a name that no class can have', 'app/Updates/1.2.php', 'namespace App\\Updates; class Updates_1_2 {}'],
    [
      'a custom of the directory',
      'app/plug/A.php',
      'namespace App\\plugs; class A {}',
      { 'app/plug/B.php': '<?php namespace App\\plugs; class B {}' },
    ],
    [
      'a package in the tree that maps it',
      'app/part/src/A.php',
      'namespace App\\part; class A {}',
      { 'app/part/composer.json': '{"autoload": {"psr-4": {"App\\\\part\\\\": "src"}}}' },
    ],
  ])('%s', async (_, path, code, more = {}) => {
    expect(await mismatches(declaring(path, code, more), site)).toEqual([])
    expect(await mismatches(declaring(path, code, more))).toEqual([])
  })

  test('what was so before', async () => {
    const old = declaring('app/Models/Team.php', 'namespace App\\Model; class Team {}')
    expect(await mismatches({ ...old, 'a.txt': '' }, old)).toEqual([])
  })
})

describe('cannot tell', () => {
  test('an autoloader of the project’s own may serve it', async () => {
    const own = { 'app/boot.php': '<?php spl_autoload_register(function ($c) { load($c); });' }
    const head = declaring('app/Models/Team.php', 'namespace App\\Model; class Team {}', own)
    expect((await mismatches(head, { ...site, ...own }))[0]).toMatch(/^warning /)
  })
})
