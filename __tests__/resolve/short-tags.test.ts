import { expect, test } from '@jest/globals'
import { verdictsOf } from './verdicts-of.ts'

const relic = { 'old/relic.php': "<? include './none.php';" }
const long = {
  'index.php': "<?php include __DIR__ . '/a.php';",
  'a.php': '',
  'b.php': "<?php include __DIR__ . '/a.php';",
}

test('a relic that nothing includes may be text for good', async () => {
  expect(await verdictsOf({ ...long, ...relic })).toContain('old/relic.php:1 unknown')
})

test('PHP that includes a file of short tags needs them: then the relic is code too', async () => {
  const head = { ...long, ...relic, 'a.php': "<? include __DIR__ . '/none.php';" }
  expect(await verdictsOf(head)).toEqual([
    'a.php:1 missing none.php (exact)',
    'b.php:1 found a.php',
    'index.php:1 found a.php',
    'old/relic.php:1 missing old/none.php (exact)',
  ])
})

test('an include that names no file proves nothing', async () => {
  const head = { ...long, ...relic, 'c.php': "<?php include __DIR__ . '/old/' . $_GET['page'];" }
  expect(await verdictsOf(head)).toContain('old/relic.php:1 unknown')
})

test('a project that is written in them', async () => {
  const files = { 'index.php': "<? include 'head.inc';", 'head.inc': "<?/* head */?>\n<?include './none.inc';?>" }
  expect(await verdictsOf(files)).toEqual(['head.inc:2 unknown', 'index.php:1 found head.inc'])
  expect(await verdictsOf({ ...files, 'about.php': "<? include 'head.inc';" })).toEqual([
    'about.php:1 found head.inc',
    'head.inc:2 missing none.inc (exact)',
    'index.php:1 found head.inc',
  ])
})
