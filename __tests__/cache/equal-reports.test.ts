import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openFactsCache } from '../../src/cache/facts-cache.ts'
import { type CheckOptions, check } from '../../src/check.ts'
import { openDirectory } from '../../src/git/open-directory.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import type { Report } from '../../src/model/report.ts'
import type { FileFacts } from '../../src/php/facts.ts'
import type { FactsStore } from '../../src/php/facts-store.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'
import { Sandbox } from '../git/sandbox.ts'

const home = mkdtempSync(join(tmpdir(), 'deploy-guard-equal-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let count = 0
const newPlace = (): string => join(home, `${++count}`)

const before = {
  'index.php': "<?php\nrequire __DIR__ . '/load.php';\nrequire part('head');\n",
  'load.php': "<?php\ndefine('ABS', __DIR__ . '/');\nrequire ABS . 'inc/a.php';\n",
  'helper.php': "<?php\nfunction part($name) { $parts = __DIR__ . '/inc/'; return $parts . $name . '.php'; }\n",
  'inc/a.php': '<?php\n',
  'inc/head.php': '<?php\n',
  'broken.php': '<?php require ;;; (\n',
  'bin/tool': "#!/usr/bin/env php\n<?php require __DIR__ . '/../inc/a.php';\n",
}
const { 'inc/a.php': moved, ...rest } = before
const after = { ...rest, 'inc/a.phpp': moved }

const trees = (): CheckOptions => ({ head: memoryTree(after), base: memoryTree(before) })

interface Cached {
  readonly report: Report
  readonly notes: readonly string[]
  /** How many facts came from the disk. */
  readonly hits: number
}

async function checkCached(directory: string, options: CheckOptions): Promise<Cached> {
  const cache = await openFactsCache({ directory, project: '/site', version: '1' })
  let hits = 0
  const own = new Set<string>()
  const get = (id: string): FileFacts | undefined => {
    const facts = cache.get(id)
    if (facts && !own.has(id)) hits++
    return facts
  }
  const set: FactsStore['set'] = (id, ...facts) => {
    own.add(id)
    cache.set(id, ...facts)
  }
  const report = await check({
    ...options,
    factsStore: { get, set },
  })
  await cache.flush()
  return { report, notes: cache.notes, hits }
}

function fileIn(directory: string): string {
  return join(directory, readdirSync(directory)[0] ?? '')
}

test('a cold, a warm and no cache give the same report, and the warm one reads no PHP', async () => {
  const plain = await check(trees())
  expect(plain.summary.errors).toBeGreaterThan(0)
  const place = newPlace()
  const cold = await checkCached(place, trees())
  const warm = await checkCached(place, trees())
  expect(cold.report).toEqual(plain)
  expect(warm.report).toEqual(plain)
  expect([cold.hits, warm.notes]).toEqual([0, []])
  expect(warm.hits).toBeGreaterThanOrEqual(Object.keys(before).length)
})

test('what head left serves base, and one tree serves another', async () => {
  const place = newPlace()
  await checkCached(place, { head: memoryTree(before) })
  const { report, hits } = await checkCached(place, trees())
  expect(report).toEqual(await check(trees()))
  expect(hits).toBeGreaterThan(0)
})

test('a damaged cache changes nothing, wherever it is damaged', async () => {
  const plain = await check(trees())
  const place = newPlace()
  await checkCached(place, trees())
  const file = fileIn(place)
  const whole = readFileSync(file)
  const damage = fc.oneof(
    fc.nat(whole.length - 1).map(length => whole.subarray(0, length)),
    fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, bits]) => {
      const bytes = Uint8Array.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ bits
      return bytes
    }),
  )
  await fc.assert(
    fc.asyncProperty(damage, async bytes => {
      writeFileSync(file, bytes)
      const { report, notes, hits } = await checkCached(place, trees())
      expect({ report, hits, notes: notes.length }).toEqual({ report: plain, hits: 0, notes: 1 })
    }),
    { numRuns: 30 },
  )
})

test('a cache that cannot be at its place changes nothing', async () => {
  const place = newPlace()
  writeFileSync(place, '')
  const { report, notes } = await checkCached(join(place, 'below'), trees())
  expect(report).toEqual(await check(trees()))
  expect(notes).not.toEqual([])
})

describe('ids and bytes', () => {
  test('of two files with the same bytes only the one with a name of PHP is PHP', async () => {
    const source = "<?php\nrequire 'gone.php';\n"
    const options = {
      head: memoryTree({ 'a.php': source, 'lib/notes': source, 'b.php': '#!/usr/bin/php\n', tool: '#!/usr/bin/php\n' }),
    }
    const plain = await check(options)
    expect(plain.summary.filesIndexed).toBe(3)
    const place = newPlace()
    for (let run = 0; run < 2; run++) expect((await checkCached(place, options)).report).toEqual(plain)
  })

  test('bytes that are not those of their id are not kept', async () => {
    const told = memoryTree({ 'a.php': '<?php\n' })
    const read = memoryTree({ 'a.php': "<?php require __DIR__ . '/gone.php';\n" })
    const changing: FileTree = {
      paths: told.paths,
      id: path => told.id(path),
      entry: path => told.entry(path),
      absence: path => told.absence(path),
      read: path => read.read(path),
    }
    const place = newPlace()
    expect((await checkCached(place, { head: changing })).report.summary.errors).toBe(1)
    const { report, hits } = await checkCached(place, { head: told })
    expect({ errors: report.summary.errors, hits }).toEqual({ errors: 0, hits: 0 })
  })

  test('a work tree with other line ends than the repository has the facts of the repository', async () => {
    const sandbox = Sandbox.init().write({ '.gitattributes': '*.php text eol=crlf\n', ...before })
    sandbox.commit()
    rmSync(join(sandbox.path, 'load.php'))
    rmSync(join(sandbox.path, 'index.php'))
    sandbox.git('checkout', '--', '.')
    expect(readFileSync(join(sandbox.path, 'load.php'), 'utf8')).toContain('\r\n')
    const place = newPlace()
    const plain = await check({ head: await openDirectory(sandbox.path) })
    const cold = await checkCached(place, { head: await openDirectory(sandbox.path) })
    const warm = await checkCached(place, { head: await openDirectory(sandbox.path) })
    const other = await checkCached(place, { head: memoryTree(before) })
    expect([cold.report, warm.report]).toEqual([plain, plain])
    for (const { hits } of [warm, other]) expect(hits).toBeGreaterThanOrEqual(Object.keys(before).length)
  })

  test('files that git does not know are known by their bytes', async () => {
    const folder = newPlace()
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.php'), "<?php require __DIR__ . '/b.php';\n")
    const place = newPlace()
    await checkCached(place, { head: await openDirectory(folder) })
    writeFileSync(join(folder, 'a.php'), "<?php require __DIR__ . '/c.php';\n")
    const changed = await checkCached(place, { head: await openDirectory(folder) })
    expect(changed.report.findings.map(({ target }) => target?.expression)).toEqual(["__DIR__ . '/c.php'"])
    expect((await checkCached(place, { head: await openDirectory(folder) })).hits).toBe(1)
  })
})
