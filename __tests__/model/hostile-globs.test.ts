import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { transformSync } from '@swc/core'

const project = resolve(import.meta.dirname, '../..')

/** Patterns that made some glob matcher or other take for ever, with a path that keeps them busy. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['*a'.repeat(250), `${'a'.repeat(5000)}b`],
  ['*?'.repeat(250), `${'a'.repeat(5000)}/`],
  [`${'**/a/'.repeat(100)}b`, `${'a/'.repeat(2000)}c`],
  [`${'**/*/'.repeat(100)}b`, `${'a/'.repeat(2000)}c`],
  [`${'**/*a*/'.repeat(70)}b`, `${'aaaa/'.repeat(1000)}c`],
  [`${'*/**/'.repeat(100)}b`, `${'a/'.repeat(2000)}c`],
  ['**'.repeat(255), 'a/'.repeat(2000)],
  ['[a-z]*'.repeat(80), 'a'.repeat(5000)],
  ['[[:alpha:]]*'.repeat(42), 'é'.repeat(5000)],
  ['{a,b}'.repeat(100), 'ab'.repeat(100)],
  [`${'{a,'.repeat(170)}${'}'.repeat(2)}`, 'a'],
  ['{'.repeat(512), '{'.repeat(512)],
  ['{a,'.repeat(170), 'a'],
  ['},{'.repeat(170), 'a'],
  ['{1..999999999}', '5'],
  ['{1..999999999..1}{1..999999999}', '5'],
  ['{00000000000001..99999}'.repeat(20), '5'],
  ['*(*(*(*(*(a)))))b', 'a'.repeat(200)],
  ['+(+(+(a|aa)|b)|c)', 'a'.repeat(200)],
  ['[['.repeat(256), '['.repeat(512)],
  ['\\'.repeat(511), '\\'.repeat(512)],
  ['!'.repeat(512), '!'.repeat(512)],
]

/** A process of its own, since nothing can interrupt a regular expression in this one. */
test('no glob keeps the run busy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'globs-'))
  try {
    const source = readFileSync(join(project, 'src/model/globs.ts'), 'utf8')
    const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } })
    const minimatch = import.meta.resolve('minimatch')
    const script = `${code.replace(/(['"])minimatch\1/, JSON.stringify(minimatch))}
      let used = 0
      for (const [glob, path] of ${JSON.stringify(HOSTILE)}) {
        console.log(glob.slice(0, 40))
        if (globFault(glob) !== undefined) continue
        used++
        const matches = compileGlobs([glob, '!' + glob])
        for (let i = 0; i < 20; i++) matches(path + i)
      }
      console.log('done', used)`
    writeFileSync(join(folder, 'run.mjs'), script)
    const { stdout, stderr, error } = spawnSync(process.execPath, [join(folder, 'run.mjs')], {
      encoding: 'utf8',
      timeout: 60_000,
    })
    expect({ error, stderr, last: stdout.trim().split('\n').at(-1) }).toEqual({
      error: undefined,
      stderr: '',
      last: expect.stringMatching(/^done 1\d$/),
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 70_000)
