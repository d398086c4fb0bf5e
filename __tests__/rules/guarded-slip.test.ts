import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

/** `severity rule line`, and what is meant. */
async function findings(code: string, others: readonly string[]): Promise<string[]> {
  const files = { ...Object.fromEntries(others.map(path => [path, '<?php\n'])), 'index.php': `<?php\n${code}\n` }
  const { findings: found } = await check({ head: memoryTree(files) })
  return found
    .filter(({ rule }) => rule !== 'suspicious-extension')
    .map(({ severity, rule, line, target }) => `${severity} ${rule} ${line} ${target?.nearest}`)
}

/** A guard and an include of the same path. */
function guarded(path: string): string {
  return `if (file_exists(__DIR__ . '/${path}')) { require __DIR__ . '/${path}'; }`
}

describe('reports as a notice', () => {
  test.each([
    ['a letter is missing', 'lib/confg.php', 'lib/config.php'],
    ['a letter too many', 'lib/conffig.php', 'lib/config.php'],
    ['two letters swapped', 'lib/cofnig.php', 'lib/config.php'],
    ['another letter', 'lib/donfig.php', 'lib/config.php'],
    ['a slip in the extension', 'lib/a.phpp', 'lib/a.php'],
  ])('%s', async (_, path, meant) => {
    expect(await findings(guarded(path), [meant])).toEqual([`notice missing-require 2 ${meant}`])
  })

  test('whatever form the guard has', async () => {
    const code =
      "if (file_exists($f = __DIR__ . '/confg.php')) include __DIR__ . '/confg.php';\nif (!is_file(__DIR__ . '/hedaer.php')) return;\ninclude __DIR__ . '/hedaer.php';"
    expect(await findings(code, ['config.php', 'header.php'])).toEqual([
      'notice missing-include 2 config.php',
      'notice missing-include 4 header.php',
    ])
  })

  test('a target that is there in another case, under any guard', async () => {
    const code = `${guarded('Config.php')}\n@include __DIR__ . '/lib/A.php';\ntry { require __DIR__ . '/B.php'; } catch (Error $e) {}`
    expect(await findings(code, ['config.php', 'lib/a.php', 'b.php'])).toEqual([
      'notice case-mismatch 2 config.php',
      'notice case-mismatch 3 lib/a.php',
      'notice case-mismatch 4 b.php',
    ])
  })

  test('in a call of a wrapper that asks', async () => {
    const code =
      "function load($name) { $f = __DIR__ . '/lib/' . $name; if (is_file($f)) { include $f; } }\nload('confg.php');"
    expect(await findings(code, ['lib/config.php'])).toEqual(['notice missing-include 3 lib/config.php'])
  })
})

describe('stays silent', () => {
  test.each([
    ['names of one family: a number', guarded('part1.php'), ['part2.php']],
    ['names of one family: a last letter', guarded('template-a.php'), ['template-b.php']],
    ['names of one family: the plural', guarded('function.php'), ['functions.php']],
    ['short names', guarded('lang/de.php'), ['lang/dk.php']],
    ['another directory', guarded('lib/confg.php'), ['config.php']],
    ['two letters', guarded('konfik.php'), ['config.php']],
    ['the sample of the very file', guarded('config.php'), ['config.sample.php', 'confib.php']],
    ['a branch that never runs', "if (defined('NEVER')) { require __DIR__ . '/Config.php'; }", ['config.php']],
    ['a misspelt name that is only silenced', "@include __DIR__ . '/confg.php';", ['config.php']],
    ['one of several paths', `$f = $x ? 'confg' : 'other'; ${guarded('$f.php').replaceAll("'", '"')}`, ['config.php']],
    ['nothing near', guarded('local.php'), ['config.php']],
  ])('%s', async (_, code, others) => {
    expect(await findings(code, others)).toEqual([])
  })
})

test('an include that loses its guard is an error of the change', async () => {
  const tree = (code: string) => memoryTree({ 'index.php': `<?php\n${code}\n`, 'config.php': '' })
  const { findings: found } = await check({
    base: tree(guarded('confg.php')),
    head: tree("require __DIR__ . '/confg.php';"),
  })
  expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['error missing-require'])
})
