import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { cleanVariables, Sandbox, temporaryFolder } from '../git/sandbox.ts'
import { fakeEngine, run } from './memory-io.ts'

/** A clone with a commit of its own on top, in which nothing is changed. */
function cloneOf(origin: Sandbox): Sandbox {
  const clone = new Sandbox(join(temporaryFolder(), 'clone'))
  origin.git('clone', '-q', `file://${origin.path}`, clone.path)
  clone.write({ 'b.php': '<?php\n' }).commit()
  return clone
}

/** What git is asked in a run, by the names of the commands, sorted. */
async function commandsOf(sandbox: Sandbox, argv: readonly string[]): Promise<string[]> {
  const folder = temporaryFolder()
  const log = join(folder, 'log')
  const script = `#!/bin/sh\nfor word; do case "$word" in *=*|-C|-c|--no-pager|/*) ;; *) break;; esac; done\necho $word >> ${log}\nexec git "$@"\n`
  new Sandbox(folder).write({ 'bin/git': script.replace('exec git', `PATH='${process.env['PATH']}' exec git`) })
  chmodSync(join(folder, 'bin/git'), 0o755)
  const env = { ...cleanVariables(), CI: '', PATH: `${join(folder, 'bin')}:${process.env['PATH']}` }
  rmSync(log, { force: true })
  const { code, stderr } = await run(sandbox.path, [...argv, '--no-cache'], { env, engine: fakeEngine() })
  expect([code, stderr]).toEqual([0, ''])
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').sort() : []
}

const origin = Sandbox.init().write({ 'a.php': '<?php\n', '.gitignore': 'x\n' })
origin.commit()

test.each<[string[], string[]]>([
  [['--all'], ['config', 'diff-files', 'ls-files', 'rev-parse', 'version']],
  [
    [],
    [
      'cat-file',
      'config',
      'diff-files',
      'ls-files',
      'ls-tree',
      'merge-base',
      'rev-parse',
      'rev-parse',
      'symbolic-ref',
      'version',
    ],
  ],
  [['--staged'], ['cat-file', 'config', 'diff-index', 'ls-files', 'ls-tree', 'rev-parse', 'version']],
  [
    ['--base', 'HEAD~1', '--head', 'HEAD'],
    ['cat-file', 'config', 'diff-tree', 'ls-tree', 'rev-parse', 'rev-parse', 'version'],
  ],
])('%j asks git nothing twice', async (argv, expected) => {
  expect(await commandsOf(cloneOf(origin), argv)).toEqual(expected)
})
