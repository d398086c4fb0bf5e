import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { WriteBytes } from '../../src/cache/cache-disk.ts'
import { type FactsCache, openFactsCache } from '../../src/cache/facts-cache.ts'
import { extractFacts } from '../../src/php/extract.ts'
import type { FileFacts } from '../../src/php/facts.ts'

const home = mkdtempSync(join(tmpdir(), 'deploy-guard-cache-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let directory = ''
let count = 0
beforeEach(() => {
  directory = join(home, `${++count}`, 'cache')
})

interface Change {
  readonly project?: string
  readonly version?: string
  readonly write?: WriteBytes
}

function open(change: Change = {}): Promise<FactsCache> {
  return openFactsCache({ directory, project: '/site', version: '1.0.0', ...change })
}

function factsOf(source: string): FileFacts {
  return extractFacts(Buffer.from(source, 'latin1'))
}

const some = factsOf("<?php\nrequire __DIR__ . '/caf\xe9.php';\n")
const other = factsOf('<?php\nconst A = 1; function f($a) { include $a; }\n')

async function remember(entries: Readonly<Record<string, FileFacts>>, change: Change = {}): Promise<void> {
  const cache = await open(change)
  for (const [id, facts] of Object.entries(entries)) cache.set(id, facts, () => 'lasting')
  await cache.flush()
  expect(cache.notes).toEqual([])
}

function files(): string[] {
  return existsSync(directory) ? readdirSync(directory).map(name => join(directory, name)) : []
}

function onlyFile(): string {
  const [file, ...more] = files()
  expect(more).toEqual([])
  if (file === undefined) throw new Error('nothing was written')
  return file
}

describe('what is kept', () => {
  test('facts come back as they were', async () => {
    await remember({ a: some, b: other })
    const cache = await open()
    expect(cache.get('a')).toStrictEqual(some)
    expect(cache.get('b')).toStrictEqual(other)
    expect(cache.get('c')).toBeUndefined()
    expect(cache.notes).toEqual([])
  })

  test('within a run at once, and as one object', async () => {
    await remember({ a: some })
    const cache = await open()
    cache.set('b', other, () => 'lasting')
    expect(cache.get('b')).toBe(other)
    expect(cache.get('a')).toBe(cache.get('a'))
  })

  test('what holds only for this run ends with it', async () => {
    const cache = await open()
    cache.set('a', some, () => 'this-run')
    cache.set('b', other, () => 'lasting')
    expect(cache.get('a')).toBe(some)
    await cache.flush()
    const next = await open()
    expect(next.get('a')).toBeUndefined()
    expect(next.get('b')).toStrictEqual(other)
  })

  test('neither another version nor another project sees it', async () => {
    await remember({ a: some })
    expect((await open({ version: '1.0.1' })).get('a')).toBeUndefined()
    expect((await open({ project: '/other' })).get('a')).toBeUndefined()
    await remember({ b: other }, { project: '/other' })
    expect((await open()).get('a')).toStrictEqual(some)
  })

  test('nothing is written, not even a directory, when there is nothing new', async () => {
    const cache = await open()
    cache.get('a')
    await cache.flush()
    expect(existsSync(directory)).toBe(false)
  })

  test('a run that finds everything leaves the bytes alone, and says that they are in use', async () => {
    await remember({ a: some })
    const before = readFileSync(onlyFile())
    utimesSync(onlyFile(), 1000, 1000)
    const cache = await open()
    cache.get('a')
    await cache.flush()
    expect(readFileSync(onlyFile())).toEqual(before)
    expect(statSync(onlyFile()).mtimeMs).toBeGreaterThan(2_000_000)
  })

  test('only its owner may read or write it', async () => {
    await remember({ a: some })
    if (process.platform === 'win32') return
    expect(statSync(onlyFile()).mode & 0o777).toBe(0o600)
    expect(statSync(directory).mode & 0o777).toBe(0o700)
  })
})

describe('what goes', () => {
  async function news(from: number, to: number): Promise<void> {
    for (let number = from; number <= to; number++) await remember({ [`n${number}`]: other })
  }

  test('an entry that nobody asked for while the file was written twenty times', async () => {
    await remember({ old: some })
    await news(1, 20)
    const before = await open()
    expect(before.get('n1')).toStrictEqual(other)
    await news(21, 21)
    const after = await open()
    expect(after.get('old')).toBeUndefined()
    expect(after.get('n21')).toStrictEqual(other)
  })

  test('one that was asked for is as good as new', async () => {
    await remember({ old: some })
    await news(1, 20)
    const cache = await open()
    cache.get('old')
    cache.set('n21', other, () => 'lasting')
    await cache.flush()
    await news(22, 30)
    expect((await open()).get('old')).toStrictEqual(some)
  })

  test('files that have not been used for a month, but no file of someone else', async () => {
    await remember({ a: some }, { project: '/forgotten' })
    const forgotten = onlyFile()
    const leftover = `${forgotten}.0123456789ab.tmp`
    const foreign = ['facts', 'facts-1.json', 'notes.txt'].map(name => join(directory, name))
    for (const file of [leftover, ...foreign]) writeFileSync(file, 'x')
    for (const file of [forgotten, leftover, ...foreign]) utimesSync(file, 1000, 1000)
    await remember({ a: some })
    const [own] = files().filter(file => !foreign.includes(file))
    expect(files().sort()).toEqual([...foreign, own].sort())
    expect((await open()).get('a')).toStrictEqual(some)
  })

  test('not what another run is writing or a project used lately', async () => {
    await remember({ a: some }, { project: '/lately' })
    const writing = `${onlyFile()}.0123456789ab.tmp`
    writeFileSync(writing, 'x')
    await remember({ a: some })
    expect(files()).toContain(writing)
    expect((await open({ project: '/lately' })).get('a')).toStrictEqual(some)
  })
})

describe('what stands in its place', () => {
  async function afterDamage(damage: (file: string) => void) {
    await remember({ a: some })
    const file = onlyFile()
    damage(file)
    const cache = await open()
    return { file, cache, found: cache.get('a') }
  }

  async function expectMadeAnew(cache: FactsCache): Promise<void> {
    const before = cache.notes.length
    cache.set('a', some, () => 'lasting')
    await cache.flush()
    expect(cache.notes.slice(before)).toEqual([])
    const next = await open()
    expect(next.notes).toEqual([])
    expect(next.get('a')).toStrictEqual(some)
  }

  test('a file that breaks off: a note, and it is made anew', async () => {
    const { cache, found, file } = await afterDamage(path => writeFileSync(path, readFileSync(path).subarray(0, 300)))
    expect(found).toBeUndefined()
    expect(cache.notes).toEqual([`The cache ${file} is damaged; it is not used and will be made anew.`])
    await expectMadeAnew(cache)
  })

  test('an empty file', async () => {
    const { cache, found } = await afterDamage(path => writeFileSync(path, ''))
    expect(found).toBeUndefined()
    expect(cache.notes).toHaveLength(1)
    await expectMadeAnew(cache)
  })

  test('a directory: a note for reading and one for writing', async () => {
    const { cache, found, file } = await afterDamage(path => {
      rmSync(path)
      mkdirSync(path)
    })
    expect(found).toBeUndefined()
    cache.set('a', some, () => 'lasting')
    await cache.flush()
    expect(cache.notes).toHaveLength(2)
    expect(cache.notes[1]).toMatch(/could not be written: /)
    expect(files()).toEqual([file])
  })

  test('a link: neither read nor written through', async () => {
    const elsewhere = join(home, 'elsewhere')
    const { cache, found, file } = await afterDamage(path => {
      writeFileSync(elsewhere, readFileSync(path))
      rmSync(path)
      symlinkSync(elsewhere, path)
    })
    const before = readFileSync(elsewhere)
    expect(found).toBeUndefined()
    expect(cache.notes).toHaveLength(1)
    cache.set('b', other, () => 'lasting')
    await cache.flush()
    expect(readFileSync(elsewhere)).toEqual(before)
    expect(lstatSync(file).isSymbolicLink()).toBe(false)
  })

  test('facts of another shape under a digest that is right', async () => {
    const cache = await open()
    const strange: unknown = { includes: 1 }
    cache.set('a', Object.assign({ ...some }, strange), () => 'lasting')
    await cache.flush()
    const next = await open()
    expect(next.get('a')).toBeUndefined()
  })
})

describe('a disk that does not do as it is told', () => {
  test('full in the middle of writing: a note, the old file, and no leftover', async () => {
    await remember({ a: some })
    const before = readFileSync(onlyFile())
    const cache = await open({
      async write(file, bytes) {
        await file.write(bytes.subarray(0, bytes.length / 2))
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      },
    })
    cache.set('b', other, () => 'lasting')
    await cache.flush()
    expect(cache.notes).toEqual([`The cache ${onlyFile()} could not be written: the disk is full.`])
    expect(readFileSync(onlyFile())).toEqual(before)
  })

  test('a place where no directory can be', async () => {
    directory = join(home, 'a-file', 'cache')
    writeFileSync(join(home, 'a-file'), '')
    const cache = await open()
    expect(cache.get('a')).toBeUndefined()
    cache.set('a', some, () => 'lasting')
    await cache.flush()
    expect(cache.get('a')).toBe(some)
    expect(cache.notes.at(-1)).toMatch(/could not be written: a part of its path is a file\.$/)
  })

  // Root may write everywhere.
  const unlessRoot = process.getuid?.() === 0 ? test.skip : test
  unlessRoot('a directory that is read-only still answers', async () => {
    await remember({ a: some })
    const { chmodSync } = await import('node:fs')
    chmodSync(directory, 0o500)
    const cache = await open()
    expect(cache.get('a')).toStrictEqual(some)
    cache.set('b', other, () => 'lasting')
    await cache.flush()
    expect(cache.notes).toHaveLength(1)
    chmodSync(directory, 0o700)
  })
})
