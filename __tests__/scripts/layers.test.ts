import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

const script = join(import.meta.dirname, '../../scripts/layers.mjs')

let project = ''
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'layers-'))
})
afterEach(() => rmSync(project, { recursive: true }))

function layers(files: Record<string, string>) {
  mkdirSync(join(project, 'src'))
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(project, 'src', path)), { recursive: true })
    writeFileSync(join(project, 'src', path), source)
  }
  const { status, stderr } = spawnSync(process.execPath, [script, project], { encoding: 'utf8' })
  return { status, complaints: stderr.trim() }
}

const words = {
  'model/path.ts': 'export type RepoPath = string',
  'php/facts.ts': 'export const facts = 1',
  'php/scan/scan.ts': "import type { facts } from '../facts.ts'\nexport const scan: typeof facts = 1",
  'php/extract.ts': "export { scan } from './scan/scan.ts'",
  'resolve/project.ts': "import type { facts } from '../php/facts.ts'\nexport type Project = typeof facts",
}

test('silent about what the architecture allows', () => {
  const rule =
    "import type { facts } from '../php/facts.ts'\nimport { type Project } from '../resolve/project.ts'\n" +
    "export const o = { process: 1, console: 2 }\nexport const p = o.process + o['console']"
  expect(layers({ ...words, 'rules/a.ts': rule })).toEqual({ status: 0, complaints: '' })
})

describe('fails on', () => {
  test.each([
    ['an upward import', 'model/a.ts', "import { facts } from '../php/facts.ts'", 'imports php/facts.ts'],
    [
      'a type where even types may not pass',
      'report/a.ts',
      "import type { facts } from '../php/facts.ts'",
      'imports php',
    ],
    [
      'a value where only types may pass',
      'rules/a.ts',
      "import { facts } from '../php/facts.ts'",
      'imports php/facts.ts',
    ],
    ['a neighbour that may not be met', 'php/text/a.ts', "import { scan } from '../scan/scan.ts'", 'may import none'],
    [
      'a value of the room around it',
      'php/scan/a.ts',
      "import { facts } from '../facts.ts'",
      'imports php/facts.ts (of its neighbours scan may import text, expressions)',
    ],
    ['a re-export', 'tree/a.ts', "export { facts } from '../php/facts.ts'", 'imports php/facts.ts'],
    ['export *', 'tree/a.ts', "export * from '../php/facts.ts'", 'imports php/facts.ts'],
    ['import()', 'tree/a.ts', "export const f = () => import('../php/facts.ts')", 'imports php/facts.ts'],
    ['an import type expression', 'tree/a.ts', "export type F = import('../php/facts.ts').F", 'imports php/facts.ts'],
    ['an import that is only known at run time', 'tree/a.ts', 'export const f = (x: string) => import(x)', 'run time'],
    ['node:fs', 'resolve/a.ts', "import { readFileSync } from 'node:fs'", 'imports node:fs'],
    ['fs by its old name', 'rules/a.ts', "import { readFile } from 'fs/promises'", 'imports fs/promises'],
    ['node:child_process', 'tree/a.ts', "import { spawn } from 'node:child_process'", 'imports node:child_process'],
    ['the parser outside parse.ts', 'php/a.ts', "import { Engine } from 'php-parser'", 'imports php-parser'],
    ['a package that no room has', 'cli/a.ts', "import x from 'left-pad'", 'imports left-pad'],
    ['process', 'tree/a.ts', 'export const cwd = () => process.cwd()', 'uses the global process'],
    ['console', 'git/a.ts', "export const f = () => console.log('x')", 'uses the global console'],
    ['globalThis.process', 'rules/a.ts', 'export const e = globalThis.process.env', 'uses the global process'],
    ['the clock in a pure room', 'report/a.ts', 'export const now = () => Date.now()', 'uses the global Date'],
    ['a room that nobody knows', 'utils/a.ts', 'export const a = 1', 'is in no known room'],
    ['a module that is not there', 'tree/a.ts', "import { b } from './b.ts'", 'which is not there'],
  ])('%s', (_, path, source, complaint) => {
    const result = layers({ ...words, [path]: source })
    expect(result.complaints).toContain(`src/${path} `)
    expect(result.complaints).toContain(complaint)
    expect(result.status).toBe(1)
  })

  test('no module at all', () => {
    expect(layers({})).toMatchObject({ status: 1, complaints: expect.stringContaining('No module was seen') })
  })
})
