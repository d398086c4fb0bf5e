import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'deploy-guard-two-'))
const module = join(folder, 'cache.mjs')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opens, checks that facts are those of their key, adds some, writes; again and again. Prints what is wrong. */
const RUN = `
import { openFactsCache } from './cache.mjs'
const [directory, rounds] = process.argv.slice(2)
const lists = ['includes', 'scopes', 'blocks', 'assignments', 'constants', 'calls', 'classes', 'syntaxErrors']
const factsOf = key => ({ ...Object.fromEntries(lists.map(list => [list, []])), runs: true, declares: Array(500).fill('$' + key) })
for (let round = 0; round < Number(rounds); round++) {
  const cache = await openFactsCache({ directory, project: '/site', version: '1' })
  for (let number = 0; number < 40; number++) {
    const found = cache.get('k' + number)
    if (found && JSON.stringify(found) !== JSON.stringify(factsOf('k' + number))) console.log('wrong facts for', number)
  }
  const mine = Math.floor(Math.random() * 40)
  cache.set('k' + mine, factsOf('k' + mine), () => 'lasting')
  await cache.flush()
  for (const note of cache.notes) console.log(note)
}
`

/** The bundler does not run in the realm of a test. */
const BUILD = `
import { build } from ${JSON.stringify(import.meta.resolve('rolldown'))}
const [input, file] = process.argv.slice(2)
const transform = { define: { DEPLOY_GUARD_EXTRACTOR: '"x"' } }
await build({ input, output: { file }, transform, platform: 'node', logLevel: 'silent' })
`

beforeAll(() => {
  writeFileSync(join(folder, 'build.mjs'), BUILD)
  writeFileSync(join(folder, 'run.mjs'), RUN)
  const source = join(import.meta.dirname, '../../src/cache/facts-cache.ts')
  execFileSync(process.execPath, [join(folder, 'build.mjs'), source, module])
})

function start(directory: string, rounds: number): { child: ChildProcess; ended: Promise<string> } {
  const child = spawn(process.execPath, [join(folder, 'run.mjs'), directory, String(rounds)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (text += data))
  return { child, ended: once(child, 'close').then(() => text) }
}

test('runs that read and write one cache at the same time never see anything but whole files', async () => {
  const directory = join(folder, 'together')
  const runs = Array.from({ length: 4 }, () => start(directory, 25))
  expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual(['', '', '', ''])
})

test('runs that are killed at any moment leave a cache that the next one can use', async () => {
  const directory = join(folder, 'killed')
  for (const delay of [80, 120, 160]) {
    const { child, ended } = start(directory, 1000)
    setTimeout(() => child.kill('SIGKILL'), delay)
    await ended
  }
  expect(await start(directory, 1).ended).toBe('')
})
