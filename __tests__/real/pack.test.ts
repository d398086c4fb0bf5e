import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Consumer, createConsumer, project, STRICT, tsc } from './consumer.ts'

let consumer: Consumer
beforeAll(() => {
  consumer = createConsumer()
})
afterAll(() => consumer.dispose())

const use = `
const files = { 'index.php': "<?php require __DIR__ . '/lib/a.phpp';", 'lib/a.php': '<?php' }
library.check({ head: library.memoryTree(files) }).then(report => {
  for (const { rule, path, line, target } of report.findings) console.log(rule, path, line, target.nearest)
})`
const found = 'missing-require index.php 1 lib/a.php\n'

test('by import', () => {
  writeFileSync(join(consumer.folder, 'use.mjs'), `import * as library from 'deploy-guard'${use}`)
  expect(consumer.node('use.mjs')).toBe(found)
})

test('by require()', () => {
  writeFileSync(join(consumer.folder, 'use.cjs'), `const library = require('deploy-guard')${use}`)
  expect(consumer.node('--disable-warning=ExperimentalWarning', 'use.cjs')).toBe(found)
})

test('as a command', () => {
  expect(consumer.shell('npx --no-install deploy-guard --version')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/\d+\.\d+\.\d+/),
  })
})

test('its types, strictly, with none of Node’s beside them', () => {
  writeFileSync(
    join(consumer.folder, 'use.ts'),
    `import { check, createGit, memoryTree, type Report, resolveRange } from 'deploy-guard'
export const report: Promise<Report> = check({ head: memoryTree({ 'a.php': '<?php' }) })
export const range = resolveRange({ git: createGit('.'), env: {} })
// @ts-expect-error there is no such option
check({ heads: 1 })
`,
  )
  expect(consumer.node(tsc, ...STRICT, '--noEmit', 'use.ts')).toBe('')
})

test('is one package of at most 1 MiB', () => {
  const installed = JSON.parse(consumer.shell('npm ls --all --json').stdout)
  expect(Object.keys(installed.dependencies)).toEqual(['deploy-guard'])
  expect(installed.dependencies['deploy-guard'].dependencies).toBeUndefined()
  expect(consumer.packedSize).toBeLessThanOrEqual(1024 * 1024)
})

test('publint has nothing to say', () => {
  const cli = join(project, 'node_modules/publint/src/cli.js')
  const { code, output } = consumer.shell(`"${process.execPath}" "${cli}" run "${consumer.tarball}" --strict`)
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/All good!\s*$/) })
})

test('arethetypeswrong has nothing to say', () => {
  const cli = join(project, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  const { code, stdout } = consumer.shell(
    `"${process.execPath}" "${cli}" "${consumer.tarball}" --profile esm-only --format json`,
  )
  const { analysis, problems } = JSON.parse(stdout)
  expect({ code, problems }).toMatchObject({ code: 0, problems: {} })
  expect(Object.keys(analysis.entrypoints)).toContain('.')
})
