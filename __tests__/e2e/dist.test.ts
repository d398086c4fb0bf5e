import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const project = join(import.meta.dirname, '../..')

/** dist without node_modules in sight, as `uses:` and `npx` have it. */
let alone = ''
beforeAll(() => {
  alone = mkdtempSync(join(tmpdir(), 'dist-'))
  for (const part of ['dist', 'package.json']) cpSync(join(project, part), join(alone, part), { recursive: true })
})
afterAll(() => rmSync(alone, { recursive: true }))

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: alone, encoding: 'utf8' }).trim()
}

test('the command runs alone and knows the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  expect(node('dist/cli.js', '--version')).toContain(version)
})

test('the pages of the rules are inside', () => {
  expect(node('dist/cli.js', 'explain', 'missing-require')).toMatch(/^# missing-require\n/)
})

test('the command can be started by its name', () => {
  expect(readFileSync(join(project, 'dist/cli.js'), 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
  expect(statSync(join(project, 'dist/cli.js')).mode & 0o111).toBe(0o111)
})

test('what our own reader does not read is read by php-parser, which is loaded then', () => {
  const source = String.raw`<?php\nfunction ( {\nrequire __DIR__ . "/gone.php";\n`
  const script = `import { check, memoryTree } from './dist/index.js'
    const { findings, problems } = await check({ head: memoryTree({ 'a.php': '${source}' }) })
    console.log(findings.map(finding => finding.path + ':' + finding.line), problems.map(({ kind }) => kind))`
  expect(node('--input-type=module', '-e', script)).toBe("[ 'a.php:3' ] [ 'unparsable' ]")
})

test('import and require() give the same names', () => {
  const print = 'console.log(Object.keys(library).sort().join())'
  const imported = node('--input-type=module', '-e', `import * as library from './dist/index.js'; ${print}`)
  const required = node(
    '--disable-warning=ExperimentalWarning',
    '-p',
    `const library = require('./dist/index.js'); ${print}`,
  )
  expect(imported).toContain('check')
  expect(required.split('\n')[0]).toBe(imported)
})
