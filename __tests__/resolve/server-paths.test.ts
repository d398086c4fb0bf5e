import { describe, expect, test } from '@jest/globals'
import { includePathOfHtaccess, includePathOfUserIni } from '../../src/resolve/files/server-paths.ts'
import { type Files, verdictsOf } from './verdicts-of.ts'

test.each([
  ['include_path = "lib"', 'lib'],
  ["include_path='.:lib'", '.:lib'],
  ['  INCLUDE_PATH = .:/usr/share/php:lib ; mine', '.:/usr/share/php:lib'],
  ['memory_limit = 1G\r\ninclude_path = lib\r\n', 'lib'],
  ['include_path = one\ninclude_path = two', 'two'],
  ['; include_path = lib', undefined],
  ['my_include_path = lib', undefined],
  ['include_path =', undefined],
])('.user.ini: %j', (text, expected) => {
  expect(includePathOfUserIni(text)).toBe(expected)
})

test.each([
  ['php_value include_path "lib"', 'lib'],
  ['<IfModule mod_php.c>\n\tphp_value include_path .:lib\n</IfModule>', '.:lib'],
  ['# php_value include_path lib', undefined],
  ['php_value memory_limit 1G', undefined],
  ['php_value include_path None', undefined],
  ['php_admin_value include_path lib', undefined],
])('.htaccess: %j', (text, expected) => {
  expect(includePathOfHtaccess(text)).toBe(expected)
})

describe('where a page looks', () => {
  const site = (page: string, more: Files): Files => ({
    [page]: "<?php require 'a.php'; require 'none.php';",
    'other.php': "<?php require __DIR__ . '/lib/a.php';",
    'lib/a.php': '',
    'shop/lib/a.php': '',
    ...more,
  })
  const first = async (page: string, more: Files) =>
    (await verdictsOf(site(page, more))).find(line => line.startsWith(`${page}:`))

  test.each<[string, string, Files, string]>([
    ['nothing says it', 'page.php', {}, 'outside'],
    ['beside the page', 'page.php', { '.user.ini': 'include_path = "lib"' }, 'found lib/a.php'],
    [
      'above the page, from its own directory',
      'shop/page.php',
      { '.user.ini': 'include_path = lib' },
      'found shop/lib/a.php',
    ],
    [
      'the nearest one alone',
      'shop/page.php',
      { '.user.ini': 'include_path = lib', 'shop/.user.ini': 'include_path = ../lib' },
      'found lib/a.php',
    ],
    ['not for a page elsewhere', 'page.php', { 'shop/.user.ini': 'include_path = ../lib' }, 'outside'],
    ['Apache', 'shop/page.php', { '.htaccess': 'php_value include_path ".:../lib"' }, 'found lib/a.php'],
    [
      'an absolute path that ends in the tree',
      'page.php',
      { '.user.ini': 'include_path = /srv/www/lib' },
      'found lib/a.php',
    ],
    ['an absolute path elsewhere', 'page.php', { '.user.ini': 'include_path = /usr/share/php' }, 'outside'],
    [
      'a part that only the server knows',
      'page.php',
      { '.user.ini': `include_path = ${'$'}{HOME}/x` },
      'found lib/a.php shop/lib/a.php',
    ],
  ])('%s', async (_, page, more, expected) => {
    expect(await first(page, more)).toBe(`${page}:1 ${expected}`)
  })
})
