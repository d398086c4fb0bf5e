import { describe, expect, test } from '@jest/globals'
import { rules } from '../../src/rules/rules.ts'
import { Sandbox } from '../git/sandbox.ts'
import { run } from './memory-io.ts'

const still = Sandbox.init().write({
  'index.php': `<?php
define('LIB', __DIR__ . '/lib');
$name = 'a';
require LIB . '/' . $name . '.php';
require LIB . '/b.phpp'; require_once LIB . '/c.php';
if (file_exists('local.php')) include 'local.php';
require $_GET['page'];
foreach (['a', 'x'] as $each) require __DIR__ . "/lib/$each.php";
require
  __DIR__ . '/lib/C.php';
load('a');
load('y');
`,
  'load.php': "<?php\nfunction load($name) { require __DIR__ . '/lib/' . $name . '.php'; }",
  'plugin.php': "<?php\nrequire HOST . '/one.php';\nrequire HOST . '/two.php';\nrequire HOST . '/lib/three.php';\n",
  'nameless.php': "<?php\n$part = '';\nif (A) $part = (B + 1) . 'x';\nrequire $part;\n",
  'lib/a.php': '<?php',
  'lib/b.php': '<?php',
  'lib/c.php': '<?php',
  'one.php': '<?php',
  'two.php': '<?php',
})
still.commit()

async function explain(...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(still.path, ['explain', ...argv])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

describe('an include', () => {
  test('that is found: the parts, where each came from, what was looked for, the verdict', async () => {
    expect(await explain('index.php:4')).toBe(`index.php:4:1
  4 │ require LIB . '/' . $name . '.php';
    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

What the path is made of
  LIB = <root>/lib
      index.php:2:1 LIB is defined here
        define('LIB', __DIR__ . '/lib');
  '/'
  $name = a
      index.php:3:1 $name is set here
        $name = 'a';
  '.php'

What was looked for
  <root>/lib/a.php: found
      lib/a.php

Verdict: found, since the file is there
`)
  })

  test('what has no name is told by its file, and an empty text is seen', async () => {
    const told = await explain('nameless.php:4')
    expect(told).toContain("  $part = '' or ‹an expression in nameless.php›x\n")
    expect(told).toContain("  '': cannot be told (the path is empty)\n")
  })

  test('that is missing, with the nearest file', async () => {
    const text = await explain('index.php:5:1')
    expect(text).toContain('<root>/lib/b.phpp: not there')
    expect(text).toMatch(/^Verdict: missing, since [\s\S]* the nearest is\s+lib\/b\.php$/m)
    expect(text.match(/^Verdict/gm)).toHaveLength(1)
  })

  test.each([
    ['index.php:6', 'optional, since file_exists() is asked first'],
    ['index.php:7', 'unknown, since the path is not known'],
    ['index.php:9', 'case, since lib/C.php is there only as lib/c.php'],
    ['index.php:10', 'case, since lib/C.php is there only as lib/c.php'],
  ])('%s: %s', async (place, verdict) => {
    expect(await explain(place)).toContain(`Verdict: ${verdict}\n`)
  })

  test('each of several on a line, and each element of a list', async () => {
    expect((await explain('index.php:5')).match(/^Verdict: \w+/gm)).toEqual(['Verdict: missing', 'Verdict: found'])
    expect((await explain('index.php:8')).match(/^Verdict: \w+/gm)).toEqual(['Verdict: found', 'Verdict: missing'])
  })

  test('behind a call: the call, and the include that it reaches', async () => {
    const text = await explain('index.php:12')
    expect(text).toMatch(/The include behind this call\n {2}load\.php:2:\d+\n/)
    expect(text).toContain('$name = y')
    expect(text).toContain('<root>/lib/y.php: not there')
  })

  test('whose head is not known: what other paths say', async () => {
    const text = await explain('plugin.php:4')
    expect(text).toContain('HOST = not known')
    expect(text).toContain('‹constant HOST›/lib/three.php: not there (where the path begins is not known)')
    expect(text).toContain('…/lib/three.php: 2 others are there and 0 are not, so it begins in this tree')
  })

  test('of another commit, and from another directory', async () => {
    const first = still.git('rev-parse', 'HEAD')
    const sandbox = new Sandbox(still.path)
    expect(await explain('index.php:4', '--head', first)).toContain('Verdict: found')
    expect((await run(`${sandbox.path}/lib`, ['explain', '../index.php:4'])).stdout).toContain('Verdict: found')
  })
})

describe('a rule', () => {
  test.each(rules.map(({ id }) => id))('%s has a page', async id => {
    expect(await explain(id)).toMatch(new RegExp(`^# ${id}\n[\\s\\S]*\n$`))
  })

  test('in color its headings are bold', async () => {
    expect(await explain('missing-require', '--color')).toContain('\u001b[1m# missing-require\u001b[22m\n')
  })

  test('outside of any project', async () => {
    expect((await run('/', ['explain', 'missing-require'])).code).toBe(0)
  })
})

describe('exit code 2', () => {
  test.each([
    [['explain'], /^deploy-guard explain takes the place of an include, FILE:LINE, or the name of a rule\.$/],
    [['explain', 'index.php'], /^deploy-guard explain takes/],
    [['explain', 'index.php:4', 'x'], /^deploy-guard explain takes/],
    [['explain', 'missing-requires'], /^There is no rule "missing-requires"\. Did you mean missing-require\?/],
    [
      ['explain', 'index.php:3'],
      /^There is no include at line 3 of index\.php\. Those nearest are on lines 4, 5, 6, 7, 8\.$/,
    ],
    [['explain', 'lib/a.php:1'], /^There is no include at line 1 of lib\/a\.php\. It has none\.$/],
    [['explain', 'idnex.php:3'], /^There is no file idnex\.php .* Did you mean index\.php\?$/],
    [['explain', '../x.php:3'], /is outside of/],
    [['explain', 'index.php:4', '-f', 'json'], /^deploy-guard explain takes no --format\.$/],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await run(still.path, argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replace(/^deploy-guard: /, '').trimEnd()).toMatch(message)
  })
})
