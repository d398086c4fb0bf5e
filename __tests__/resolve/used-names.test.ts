import { describe, expect, test } from '@jest/globals'
import { evaluated, verdictsOf } from './verdicts-of.ts'

const LIB = { 'lib/a.php': '', 'lib/b.php': '' }

describe('arguments', () => {
  test('that the function does not use are not looked into', async () => {
    const code = `<?php function load($name, $rest) { require __DIR__ . '/lib/' . $name . '.php'; }
load('a', helper());`
    const { demands, sites } = await evaluated({ ...LIB, 'index.php': code })
    expect(sites.map(({ values }) => values.alternatives.length)).toEqual([1])
    expect([...demands.values()].flatMap(words => [...words])).not.toContain('helper')
  })

  test.each([
    'function load() { $all = func_get_args(); require __DIR__ . "/lib/$all[0].php"; }',
    'function load(...$all) { require __DIR__ . "/lib/$all[0].php"; }',
    'function load($name) { $f = function () use ($name) { require __DIR__ . "/lib/$name.php"; }; $f(); }',
    'function load($name) { if ($name === "b") $file = "none"; $file = $name; require __DIR__ . "/lib/$file.php"; }',
    'function load($name, $file = __DIR__ . "/lib/a.php") { require $file; }',
  ])('that it uses in some way are: %s', async code => {
    const lines = await verdictsOf({ ...LIB, 'index.php': `<?php ${code}\nload('a');` })
    expect(lines).toEqual(['index.php:2 found lib/a.php'])
  })
})
