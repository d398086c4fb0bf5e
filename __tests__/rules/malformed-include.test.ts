import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

async function rulesFor(code: string): Promise<string[]> {
  const files = {
    'index.php': `<?php\n${code}\n`,
    'a.php': '',
    'lib/db.php': '',
    'lib/page.php': `<?php\n${code}\n`,
    ab: '',
  }
  const { findings } = await check({ head: memoryTree(files) })
  return findings.filter(finding => finding.path === 'index.php').map(finding => `${finding.severity} ${finding.rule}`)
}

describe('reports', () => {
  test.each([
    "include 'a.php' or die();",
    "include 'a.php' || die();",
    "include('a.php') == 'R';",
    "require __DIR__ . 'lib/db.php';",
    "require dirname(__FILE__) . 'a.php';",
    "require '';",
    "include(__DIR__ . '/a.php') . '.bak';",
  ])('%s', async code => {
    expect(await rulesFor(code)).toEqual(['error malformed-include'])
  })
})

describe('stays silent', () => {
  test.each([
    "(include 'a.php') or die();",
    "include('a') . 'b';",
    "$x = [include 'a.php' => 1];",
    "if ((include 'a.php') == false) {}",
    "require __DIR__ . '/lib/db.php';",
  ])('%s', async code => {
    expect(await rulesFor(code)).toEqual([])
  })
})

test.each([
  ['include', 'PHP throws here.'],
  ['require', 'PHP throws here.'],
  ['include_once', 'PHP warns here and includes nothing.'],
  ['require_once', 'the request ends here.'],
])('an empty path: %s', async (keyword, consequence) => {
  const { findings } = await check({ head: memoryTree({ 'index.php': `<?php\n${keyword} '';\n` }) })
  expect(findings.map(({ message }) => message)).toEqual([`The path is empty: ${consequence}`])
})

test('a slash that is missing before a file that is not there is a missing file', async () => {
  expect(await rulesFor("require __DIR__ . '/lib' . 'none.php';")).toEqual(['error missing-require'])
})

describe('a slash that is missing behind the root, whose own name is not known', () => {
  const files = { 'inc/a.php': '<?php' }

  test.each([
    ['a constant', { 'index.php': "<?php\ndefine('ROOT', __DIR__);\nrequire ROOT . 'inc/a.php';" }],
    ['a directory above', { 'pages/index.php': "<?php\n\nrequire dirname(__DIR__) . 'inc/a.php';" }],
    ['a variable in a string', { 'index.php': '<?php\n$root = __DIR__;\nrequire "{$root}inc/a.php";' }],
    ['a path that is put together before', { 'index.php': "<?php\n$file = __DIR__ . 'inc/a.php';\nrequire $file;" }],
    ['a space before the slash', { 'index.php': "<?php\n\nrequire __DIR__ . ' /inc/a.php';" }],
  ])('%s', async (_, page) => {
    const { findings } = await check({ head: memoryTree({ ...files, ...page }) })
    expect(findings).toMatchObject([
      {
        rule: 'malformed-include',
        severity: 'error',
        message: 'No slash follows the directory, so PHP looks beside the project: did you mean inc/a.php?',
        line: 3,
        target: { nearest: 'inc/a.php' },
      },
    ])
  })

  test('is put in where a literal is all that follows', async () => {
    const source = "<?php\nrequire dirname(__DIR__) . 'inc/a.php';"
    const { findings } = await check({ head: memoryTree({ ...files, 'pages/index.php': source }) })
    expect(findings.flatMap(({ fixes }) => fixes ?? [])).toMatchObject([{ title: 'Write /inc/a.php for inc/a.php' }])
  })

  test.each([
    ['what lies beside the project', "require __DIR__ . '-local/a.php';"],
    ['a guard', "$f = __DIR__ . 'inc/a.php';\nif (is_file($f)) require $f;"],
    ['another value that has the slash', "$root = isset($x) ? __DIR__ : __DIR__ . '/';\nrequire $root . 'inc/a.php';"],
    ['another value that is not known', "$root = isset($x) ? __DIR__ : getenv('R');\nrequire $root . 'inc/a.php';"],
  ])('nothing is said of %s', async (_, code) => {
    const { findings } = await check({ head: memoryTree({ ...files, 'index.php': `<?php\n${code}` }) })
    expect(findings).toEqual([])
  })
})
