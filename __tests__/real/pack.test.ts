import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const project = join(import.meta.dirname, '../..')

/** An empty project that has installed the packed library, without a network. */
let consumer = ''
beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), 'consumer-'))
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', consumer], { cwd: project })
  const [{ filename }] = JSON.parse(packed.toString())
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true }')
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], { cwd: consumer })
})
afterAll(() => rmSync(consumer, { recursive: true, force: true }))

const use = `
const files = { 'index.php': "<?php require __DIR__ . '/lib/a.phpp';", 'lib/a.php': '<?php' }
library.check({ head: library.memoryTree(files) }).then(report => {
  for (const { rule, path, line, target } of report.findings) console.log(rule, path, line, target.nearest)
})`
const found = 'missing-require index.php 1 lib/a.php\n'

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: consumer, encoding: 'utf8' })
}

test('by import', () => {
  writeFileSync(join(consumer, 'use.mjs'), `import * as library from 'deploy-guard'${use}`)
  expect(node('use.mjs')).toBe(found)
})

test('by require()', () => {
  writeFileSync(join(consumer, 'use.cjs'), `const library = require('deploy-guard')${use}`)
  expect(node('--disable-warning=ExperimentalWarning', 'use.cjs')).toBe(found)
})

test('as a command', () => {
  const shown = execFileSync('npx', ['--no-install', 'deploy-guard', '--version'], { cwd: consumer, encoding: 'utf8' })
  expect(shown).toMatch(/\d+\.\d+\.\d+/)
})

test('its types, with those of node beside them', () => {
  writeFileSync(
    join(consumer, 'use.ts'),
    `import { check, memoryTree, type Report } from 'deploy-guard'
export const report: Promise<Report> = check({ head: memoryTree({ 'a.php': '<?php' }) })
// @ts-expect-error there is no such option
check({ heads: 1 })
`,
  )
  const typeRoots = ['--typeRoots', join(project, 'node_modules/@types')]
  const flags = [
    ...typeRoots,
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    'node',
    'use.ts',
  ]
  expect(node(join(project, 'node_modules/typescript/bin/tsc'), ...flags)).toBe('')
})
