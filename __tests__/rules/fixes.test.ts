import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import type { Settings } from '../../src/model/settings.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

const TREE = { 'lib/locale.php': '<?php', 'lib/page1.php': '<?php', 'lib/Menu.php': '<?php', 'lib/a.inc': '<?php' }

/** The line as each certain fix of its finding would leave it. */
async function fixed(code: string, files: Readonly<Record<string, string>> = TREE, settings?: Partial<Settings>) {
  const head = memoryTree({ ...files, 'index.php': `<?php\n${code}\n` })
  const { findings } = await check({ head, ...(settings && { settings }) })
  return findings.flatMap(({ fixes, snippet }) =>
    fixes.flatMap(fix => {
      const [edit] = fix.kind === 'edit' && fix.safe ? fix.edits : []
      return edit
        ? `${snippet.slice(0, edit.startColumn - 1)}${edit.text}${snippet.slice(edit.endColumn - 1)} | ${fix.title}`
        : []
    }),
  )
}

describe('certain', () => {
  test.each([
    [
      "require __DIR__ . '/lib/locale.phpp';",
      "require __DIR__ . '/lib/locale.php'; | Write locale.php for locale.phpp",
    ],
    ["  include ( 'lib/locale.pph' ) ;", ''],
    ["include('lib/locale.pph');", "include('lib/locale.php'); | Write locale.php for locale.pph"],
    ['require_once   ("lib/locale.ohp");', 'require_once   ("lib/locale.php"); | Write locale.php for locale.ohp'],
    ["require __DIR__ . '/lib/menu.php';", "require __DIR__ . '/lib/Menu.php'; | Write Menu.php for menu.php"],
    ["require __DIR__ . '/LIB/menu.php';", "require __DIR__ . '/lib/Menu.php'; | Write lib/Menu.php for LIB/menu.php"],
    ["require __DIR__ . 'lib/Menu.php';", "require __DIR__ . '/lib/Menu.php'; | Write /lib/Menu.php for lib/Menu.php"],
    [
      "$é = '👩'; require dirname(__FILE__) . 'lib/a.inc';",
      "$é = '👩'; require dirname(__FILE__) . '/lib/a.inc'; | Write /lib/a.inc for lib/a.inc",
    ],
  ])('%s', async (code, line) => {
    expect(await fixed(code)).toEqual(line === '' ? [] : [line])
  })

  test('the literal at the end of a path with constants', async () => {
    const code = "define('INC', __DIR__ . '/lib'); require INC . '/locale.phpp';"
    expect(await fixed(code)).toEqual([
      "define('INC', __DIR__ . '/lib'); require INC . '/locale.php'; | Write locale.php for locale.phpp",
    ])
  })
})

describe('not certain', () => {
  test.each([
    ["require __DIR__ . '/lib/page2.php';"],
    ["require __DIR__ . '/lib/locales.php';"],
    ["require __DIR__ . '/locale.php';"],
    ["require __DIR__ . '/lib/locale.hpp';"],
    ["require __DIR__ .\n  '/lib/locale.phpp';"],
    ["$name = 'locale.phpp'; require __DIR__ . '/lib/' . $name;"],
    ["$dir = '/LIB'; require __DIR__ . $dir . '/Menu.php';"],
    ['require __DIR__ . "/lib/{$x}locale.phpp";'],
    ["require __DIR__ . '/lib/loc\\x61le.phpp';"],
  ])('%s', async code => {
    expect(await fixed(code)).toEqual([])
  })

  test('towards a name that is itself a slip', async () => {
    expect(await fixed("require __DIR__ . '/settings.php';", { 'settings.phpp': '<?php' })).toEqual([])
  })

  test('in what a package manager brought', async () => {
    const files = { 'vendor/x/i.php': "<?php\nrequire __DIR__ . '/a.phpp';", 'vendor/x/a.php': '<?php' }
    expect(await fixed('', files)).toEqual([])
  })
})

describe('through a function that includes', () => {
  const own = "function load($name, $once = true) { require __DIR__ . '/lib/' . $name; }\n"

  test.each([
    ["load('locale.phpp');", ["load('locale.php'); | Write locale.php for locale.phpp"]],
    ["load('locale.phpp', false);", []],
  ])('%s', async (code, lines) => {
    expect(await fixed(`${own}${code}`)).toEqual(lines)
  })
})
