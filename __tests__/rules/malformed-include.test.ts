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
