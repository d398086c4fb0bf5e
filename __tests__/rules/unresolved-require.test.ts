import { expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import type { Settings } from '../../src/model/settings.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

const SITE = {
  'a.php': "<?php\nrequire $_GET['page'];\ninclude $_GET['page'];\nrequire 'b.php';",
  'b.php': "<?php\nrequire_once $_GET['page'];",
}

async function findings(
  files: Readonly<Record<string, MemoryFile>>,
  settings: Partial<Settings>,
  base?: Readonly<Record<string, MemoryFile>>,
): Promise<string[]> {
  const report = await check({ head: memoryTree(files), ...(base && { base: memoryTree(base) }), settings })
  return report.findings.map(({ rule, path, line, severity }) => `${path}:${line} ${severity} ${rule}`)
}

test('off unless the settings name it, whatever else they name', async () => {
  expect(await findings(SITE, {})).toEqual([])
  expect(await findings(SITE, { rules: { 'missing-include': 'error' } })).toEqual([])
})

test('reports each require of which nothing is known, and no include', async () => {
  expect(await findings(SITE, { rules: { 'unresolved-require': 'error' } })).toEqual([
    'a.php:2 error unresolved-require',
    'b.php:2 error unresolved-require',
  ])
})

test('an override turns it on for some files', async () => {
  const overrides = [{ files: ['b.php'], rules: { 'unresolved-require': 'notice' as const } }]
  expect(await findings(SITE, { overrides })).toEqual(['b.php:2 notice unresolved-require'])
})

test('in a comparison only what the change brings', async () => {
  const head = { ...SITE, 'b.php': `${SITE['b.php']}\nrequire $_POST['more'];` }
  const rules = { 'unresolved-require': 'warning' } as const
  expect(await findings(head, { rules }, SITE)).toEqual(['b.php:3 warning unresolved-require'])
})

const LOADER = '<?php function load($part) { require $part; }'

test.each([
  ['no call is known', "<?php load($_GET['part']);", ['load.php:1 warning unresolved-require']],
  ['nobody calls it', '<?php', ['load.php:1 warning unresolved-require']],
  ['a call is known: it is judged there', "<?php load(__DIR__ . '/b.php'); load($_GET['part']);", []],
])('the require in a function that loads what it is given: %s', async (_, page, expected) => {
  const files = { 'load.php': LOADER, 'index.php': `${page} require 'load.php';`, 'b.php': '' }
  expect(await findings(files, { rules: { 'unresolved-require': 'warning' } })).toEqual(expected)
})
