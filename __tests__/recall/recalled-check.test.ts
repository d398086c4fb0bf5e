import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openReportCache, type ReportCache } from '../../src/cache/report-cache.ts'
import { type CheckOptions, check, checkNoting, type Notes } from '../../src/check.ts'
import { UnreadableFileError } from '../../src/model/errors.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import { toRepoPath } from '../../src/model/path.ts'
import { memoryStore } from '../../src/php/facts-store.ts'
import { recalledCheck } from '../../src/recall/recalled-check.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

const home = mkdtempSync(join(tmpdir(), 'deploy-guard-reports-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let directory = ''
let count = 0
let asked = 0
beforeEach(() => {
  directory = join(home, `${++count}`)
  asked = 0
  store = memoryStore()
})

function open(version = '1'): ReportCache {
  return openReportCache({ directory, project: '/site', version })
}

/** What was read stays from run to run. */
let store = memoryStore()

function recalling(reports: ReportCache) {
  return {
    reports,
    storeFor: async () => store,
    check(options: CheckOptions, notes: Notes) {
      asked++
      return checkNoting(options, notes)
    },
  }
}

/** Each time with a cache that is opened anew, as by another run. */
async function ask(options: CheckOptions, cache = open()) {
  const report = await recalledCheck(options, recalling(cache))
  await cache.flush()
  expect(cache.notes).toEqual([])
  return report
}

const site = {
  'a.php': "<?php require __DIR__ . '/b.php'; require __DIR__ . '/config.php';",
  'b.php': '<?php',
  'sub/c.txt': 'x',
}

function tree(change: Readonly<Record<string, MemoryFile>> = {}, over: Partial<FileTree> = {}): FileTree {
  const { paths, ...rest } = over
  const known = memoryTree({ ...site, ...change })
  return {
    paths: paths ?? known.paths,
    id: path => known.id(path),
    entry: path => known.entry(path),
    absence: path => known.absence(path),
    read: path => known.read(path),
    ...rest,
  }
}

test('the second time nothing is checked, and the report is the same, byte for byte', async () => {
  const options = { head: tree(), base: tree({ 'config.php': '<?php' }), show: ['found'] as const }
  const first = await ask(options)
  expect(first.findings).toHaveLength(1)
  const second = await ask({ ...options, head: tree(), base: tree({ 'config.php': '<?php' }) })
  expect(JSON.stringify(second)).toBe(JSON.stringify(first))
  expect(asked).toBe(1)
})

test('who listens, and what is cached besides, changes nothing', async () => {
  await ask({ head: tree() })
  const listening = { signal: new AbortController().signal, onProgress: () => undefined }
  await ask({ head: tree(), ...listening, factsStore: { get: () => undefined, set: () => undefined } })
  expect(asked).toBe(1)
})

describe('whatever a report hangs on makes it another one', () => {
  const base = { head: tree() }
  const others: Readonly<Record<string, CheckOptions>> = {
    'a content': { head: tree({ 'b.php': '<?php ' }) },
    'a path': { head: tree({ 'sub/d.txt': '' }) },
    'a link in the place of a file': { head: tree({ 'b.php': { symlink: '<?php' } }) },
    'what git does not track': { head: tree({}, { untracked: new Set([toRepoPath('b.php')]) }) },
    'what is built': { head: tree({}, { built: true }) },
    'a base': { head: tree(), base: tree() },
    'a setting': { head: tree(), settings: { includePaths: ['sub'] } },
    'the scope': { head: tree(), scope: 'files' },
    'a baseline': { head: tree(), baseline: { file: 'b.json', entries: [] } },
    'the paths': { head: tree(), paths: ['sub'] },
    'what is shown': { head: tree(), show: ['missing'] },
    'why a path is absent': { head: tree({}, { absence: () => ({ kind: 'untracked' }) }) },
  }

  test.each(Object.entries(others))('%s', async (_, options) => {
    await ask(base)
    const report = await ask(options)
    expect(asked).toBe(2)
    expect(report).toEqual(await check(options))
  })

  test('where else a setting comes from', async () => {
    const from = (place: string) => ({ head: tree(), settingOrigins: new Map([['exclude.0', place]]) })
    await ask(from('x.json:1:1'))
    await ask(from('x.json:2:1'))
    expect(asked).toBe(2)
  })

  test('the version', async () => {
    await ask(base)
    await ask(base, open('2'))
    expect(asked).toBe(2)
  })
})

describe('never kept', () => {
  async function isAskedAgain(head: FileTree): Promise<void> {
    await ask({ head })
    await ask({ head })
    expect(asked).toBe(2)
  }

  test('where a file was another one when it was read', () =>
    isAskedAgain(tree({}, { read: async () => Buffer.from("<?php include __DIR__ . '/x.php';") })))

  test('where a filter of git stands between a file and its id: it may show other bytes next time', () =>
    isAskedAgain(tree({}, { filtered: new Set([toRepoPath('b.php')]) })))

  test('where a question before in the same run has read what was another file', async () => {
    const other = tree({}, { read: async () => Buffer.from('<?php') })
    await ask({ head: other })
    await ask({ head: other, scope: 'files' })
    store = memoryStore()
    const options: CheckOptions = { head: tree(), scope: 'files' }
    expect(await ask(options)).toEqual(await check(options))
  })

  test('where a file could not be read', () =>
    isAskedAgain(tree({}, { read: path => Promise.reject(new UnreadableFileError(path, 'no')) })))

  test('where a content is not known', () =>
    isAskedAgain(
      tree(
        {},
        {
          id(path) {
            throw new UnreadableFileError(path, 'no')
          },
        },
      ),
    ))
})

test('a file that somebody damaged is not used, and made anew', async () => {
  await ask({ head: tree() })
  const [name = ''] = readdirSync(directory)
  expect(name).toMatch(/^reports-/)
  const path = join(directory, name)
  writeFileSync(path, readFileSync(path, 'latin1').replace('missing', 'messing'), 'latin1')
  const cache = open()
  await recalledCheck({ head: tree() }, recalling(cache))
  await cache.flush()
  expect(cache.notes).toEqual([expect.stringMatching(/is damaged; it is not used/)])
  await ask({ head: tree() })
  expect(asked).toBe(2)
})

test('the answers of few runs are kept', async () => {
  const contents = Array.from({ length: 40 }, (_, n) => tree({ 'b.php': `<?php ${n};` }))
  for (const head of contents) await ask({ head })
  for (const head of contents.slice(-15)) await ask({ head })
  expect(asked).toBe(40)
  await ask({ head: tree({ 'b.php': '<?php 0;' }) })
  expect(asked).toBe(41)
})
