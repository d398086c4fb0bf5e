import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { cleanVariables, temporaryFolder } from '../git/sandbox.ts'
import { builtAction } from './run-action.ts'

let script: string

beforeAll(() => {
  script = builtAction()
})

/** The text of a module and of all that it imports at once, not of what it loads later. */
function staticText(file: string, seen = new Map<string, string>()): string {
  if (seen.has(file)) return ''
  const text = readFileSync(file, 'utf8')
  seen.set(file, text)
  for (const [, name = ''] of text.matchAll(/^import (?:.* from )?"(\.[^"]+)"/gm))
    staticText(join(dirname(file), name), seen)
  return [...seen.values()].join('\n')
}

test('what parses, reads configurations or renders is not loaded before the first git command', () => {
  const texts = ['action.js', 'chunks/inputs.js', 'chunks/guard.js'].map(name =>
    staticText(join(dirname(script), name)),
  )
  const packages = texts.flatMap(text => [...text.matchAll(/^\/\/#region .*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)/gm)])
  expect([...new Set(packages.map(([, name]) => name))].filter(name => name !== 'ignore')).toEqual([])
  expect(texts.join('\n')).toContain('//#region src/git/range/resolve-range.ts')
})

test('how long that takes, in empty scripts', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'git'), '#!/bin/sh\nkill -9 $PPID\n')
  chmodSync(join(folder, 'git'), 0o755)
  const env = { ...cleanVariables(), GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_WORKSPACE: folder }
  const path = { PATH: `${folder}:${cleanVariables()['PATH']}` }
  const time = (...args: string[]) => {
    const start = performance.now()
    const { signal } = spawnSync(process.execPath, args, { env: { ...env, ...path }, cwd: folder })
    return { took: performance.now() - start, signal }
  }
  const runs = Array.from({ length: 5 }, () => ({ empty: time('-e', '0'), action: time(script) }))
  const best = (key: 'empty' | 'action') => Math.min(...runs.map(run => run[key].took))
  expect(runs.map(({ action }) => action.signal)).toEqual(runs.map(() => 'SIGKILL'))
  const share = (best('action') / best('empty')).toFixed(1)
  console.log(
    `an empty script: ${best('empty').toFixed(0)} ms, the Action to its first git command: ${best('action').toFixed(0)} ms (${share} times)`,
  )
})
