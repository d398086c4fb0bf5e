import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Sandbox } from '../git/sandbox.ts'
import { run } from './memory-io.ts'

const still = Sandbox.init().write({
  'b.php': "<?php\nrequire $_GET['page'];\n@include './gone.php';\n",
  'a.php': "<?php\nrequire $_POST['page'];\nrequire 'c.php';\nrequire 'C.php';\n",
  'c.php': '<?php',
})
still.commit()

test('in pretty after the findings, grouped in the order of the verdicts', async () => {
  const { code, stdout } = await run(still.path, ['--all', '--show', 'unknown,optional', '--show=found'])
  expect(code).toBe(1)
  expect(stdout.slice(stdout.indexOf('found (1'))).toContain(
    [
      'found (1 include)',
      "  a.php:3:1 require 'c.php'",
      '      c.php',
      '',
      'optional (1 include)',
      "  b.php:3:2 include './gone.php'",
      '      the include is silenced with @',
      '',
      'unknown (2 includes)',
      "  a.php:2:1 require $_POST['page']",
      '      the path is not known',
      "  b.php:2:1 require $_GET['page']",
      '      the path is not known',
      '',
      '✗ 1 error',
    ].join('\n'),
  )
  expect(stdout.indexOf('case-mismatch')).toBeLessThan(stdout.indexOf('found (1'))
})

test('in JSON under sites, sorted by place, and only in the files that were asked for', async () => {
  const { stdout } = await run(still.path, ['--all', '--show', 'unknown,case', '-f', 'json', 'a.php'])
  const report = JSON.parse(stdout)
  expect(report.sites).toEqual([
    {
      verdict: 'unknown',
      path: 'a.php',
      line: 2,
      column: 1,
      keyword: 'require',
      expression: "$_POST['page']",
      reason: 'the path is not known',
    },
    {
      verdict: 'case',
      path: 'a.php',
      line: 4,
      column: 1,
      keyword: 'require',
      expression: "'C.php'",
      reason: 'C.php is there only as c.php',
      targets: ['c.php'],
    },
  ])
  const schema = JSON.parse(readFileSync(new URL('../../src/report/report.schema.json', import.meta.url), 'utf8'))
  expect(new Ajv2020().compile(schema)(report)).toBe(true)
})

test('nothing is listed unless it is asked for', async () => {
  const { stdout } = await run(still.path, ['--all', '-f', 'json'])
  expect(JSON.parse(stdout)).not.toHaveProperty('sites')
})

test('a verdict that does not exist: exit code 2', async () => {
  const { code, stderr } = await run(still.path, ['--show', 'unknwon'])
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'deploy-guard: --show: no include has the verdict "unknwon". Did you mean unknown?\n',
  })
})
