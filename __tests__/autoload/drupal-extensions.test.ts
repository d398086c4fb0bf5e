import { describe, expect, test } from '@jest/globals'
import { extensionPlaces, isExtensionInfo } from '../../src/autoload/drupal-extensions.ts'
import { check } from '../../src/check.ts'
import type { RepoPath } from '../../src/model/path.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, string>>

describe('what describes an extension', () => {
  test.each([
    ['type: module', ['Drupal\\shop\\ modules/shop/src', 'Drupal\\Tests\\shop\\ modules/shop/tests/src']],
    [
      "name: Shop\ntype: 'theme'\nbase theme: x",
      ['Drupal\\shop\\ modules/shop/src', 'Drupal\\Tests\\shop\\ modules/shop/tests/src'],
    ],
    ['name: Shop', []],
    ['type: library', []],
    ['  type: module', []],
  ])('%j', (text, places) => {
    const found = extensionPlaces(text, 'modules/shop/shop.info.yml' as RepoPath)
    expect(found.map(({ prefix, path }) => `${prefix} ${path}`)).toEqual(places)
  })

  test.each([
    ['shop.info.yml', true],
    ['a/b/shop_2.info.yml', true],
    ['a/Shop.info.yml', false],
    ['a/my-shop.info.yml', false],
    ['a/2shop.info.yml', false],
    ['a/shop.info.yaml', false],
  ])('%s: %s', (path, expected) => {
    expect(isExtensionInfo(path)).toBe(expected)
  })
})

const shop: Files = {
  'composer.json': JSON.stringify({ name: 'drupal/shop', type: 'drupal-module', require: { 'drupal/core': '^10' } }),
  'shop.info.yml': 'name: Shop\ntype: module\n',
  'shop.module': '<?php\nuse Drupal\\shop\\Cart;\nfunction shop_cron() { (new Cart())->clear(); }\n',
  'src/Cart.php': '<?php\nnamespace Drupal\\shop;\nclass Cart extends Entity\\Base {}\n',
  'src/Entity/Base.php':
    '<?php\nnamespace Drupal\\shop\\Entity;\nclass Base extends \\Drupal\\Core\\Entity\\Thing {}\n',
  'modules/tax/shop_tax.info.yml': 'type: module\n',
  'modules/tax/src/Tax.php':
    '<?php\nnamespace Drupal\\shop_tax;\nclass Tax { function f() { return new \\Drupal\\shop\\Cart(); } }\n',
  'modules/tax/tests/src/Unit/TaxTest.php':
    '<?php\nnamespace Drupal\\Tests\\shop_tax\\Unit;\nclass TaxTest extends \\Drupal\\Tests\\shop\\Unit\\Base {}\n',
  'tests/src/Unit/Base.php': '<?php\nnamespace Drupal\\Tests\\shop\\Unit;\nclass Base {}\n',
}

async function shown(head: Files, base?: Files): Promise<string[]> {
  const { findings } = await check({ head: memoryTree(head), ...(base && { base: memoryTree(base) }) })
  return findings.map(({ severity, rule, path, line, message }) => `${severity} ${rule} ${path}:${line} ${message}`)
}

function moved(from: string, to: string, files = shop): Files {
  const { [from]: text = '', ...others } = files
  return { ...others, [to]: text }
}

test('a healthy module has no finding', async () => {
  expect(await shown(shop)).toEqual([])
})

describe('reports', () => {
  test.each([
    'src/Crat.php',
    'src/cart.php',
    'src/Cart.phpp',
    'src/Entity/Cart.php',
  ])('a class moved to %s, wherever it is loaded', async to => {
    const lines = await shown(moved('src/Cart.php', to), shop)
    const loads = lines.filter(line => line.includes(' missing-class ') || line.includes(' case-mismatch '))
    expect(loads.map(line => line.replace(/:.*/s, ''))).toEqual([
      'error missing-class modules/tax/src/Tax.php',
      'error missing-class shop.module',
    ])
  })

  test('a misspelt class of the module, also without a lock', async () => {
    const edited = {
      ...shop,
      'shop.module':
        '<?php\nfunction shop_cron() { \\Drupal\\shop\\Carrt::f(); new \\Drupal\\shop\\Entity\\Gone(); }\n',
    }
    expect(await shown(edited)).toEqual([
      'error missing-class shop.module:2 This line loads Drupal\\shop\\Carrt, which nothing declares: src/Carrt.php does not exist. Did you mean src/Cart.php?',
      'error missing-class shop.module:2 This line loads Drupal\\shop\\Entity\\Gone, which nothing declares: src/Entity/Gone.php does not exist.',
    ])
  })

  test('the class a test needs, as a warning', async () => {
    const lines = await shown(moved('tests/src/Unit/Base.php', 'README.md'), shop)
    expect(lines).toContainEqual(
      expect.stringMatching(/^warning missing-class modules\/tax\/tests\/src\/Unit\/TaxTest\.php:3 /),
    )
  })
})

describe('stays silent', () => {
  test.each<[string, Files]>([
    [
      'classes of Drupal and of other modules',
      {
        'src/A.php':
          '<?php\nnamespace Drupal\\shop;\nclass A extends \\Drupal\\node\\B { function f() { \\Drupal\\token\\C::d(); } }',
      },
    ],
    [
      'a copy of the module elsewhere',
      {
        'profiles/p/modules/shop/shop.info.yml': 'type: module',
        'profiles/p/modules/shop/src/Other.php': '<?php\nnamespace Drupal\\shop;\nclass Other {}',
        'shop.module': '<?php new \\Drupal\\shop\\Other();',
      },
    ],
    [
      'a module that is asked for',
      { 'shop.module': "<?php if (class_exists('Drupal\\shop\\Gone')) new \\Drupal\\shop\\Gone();" },
    ],
    ['documentation of hooks', { 'shop.api.php': '<?php function hook_shop() { new \\Drupal\\shop\\Gone(); }' }],
    [
      'a file that describes no extension',
      {
        'modules/tax/shop_tax.info.yml': 'name: Tax',
        'modules/tax/src/Tax.php': '<?php\nnamespace Drupal\\shop_tax;\nclass Rate extends Gone {}',
      },
    ],
  ])('%s', async (_, more) => {
    expect(await shown({ ...shop, ...more })).toEqual([])
  })

  test('what is installed beside the project', async () => {
    const site = {
      'composer.json': JSON.stringify({
        extra: { 'installer-paths': { 'modules/contrib/{$name}': ['type:drupal-module'] } },
        autoload: { 'psr-4': { 'App\\': 'src' } },
      }),
      'src/A.php': '<?php\nnamespace App;\nclass A { function f() { new \\Drupal\\token\\Gone(); } }',
      'modules/contrib/token/token.info.yml': 'type: module',
      'modules/contrib/token/src/Token.php': '<?php\nnamespace Drupal\\token;\nclass Token extends Gone {}',
    }
    expect(await shown(site)).toEqual([])
  })
})
