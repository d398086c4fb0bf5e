import { expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import { defaultSettings } from '../../src/model/settings.ts'
import { memoryStore } from '../../src/php/facts-store.ts'
import { readClasses } from '../../src/pipeline/reading/read-classes.ts'
import { readFacts } from '../../src/pipeline/reading/read-facts.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

const code: Files = {
  'app/A.php': '<?php namespace App; class A { function f() { new B; } }',
  'lib/copy/composer.json': '{"autoload": {"psr-4": {"Copy\\\\": "src/"}}}',
  'vendor/v/p/src/P.php': '<?php namespace V\\P; class P {}',
}
const composer = {
  'composer.json': '{"autoload": {"psr-4": {"App\\\\": "app/"}}}',
  'composer.lock': '{"packages": []}',
}

/** What is read of a tree beside what includes need. */
async function alsoRead(files: Files, store = memoryStore()): Promise<readonly string[]> {
  const tree = memoryTree(files)
  const shared = { tree, settings: defaultSettings, store: undefined, signal: undefined }
  const { files: facts } = await readFacts({ ...shared, onFile: () => {} })
  const read: string[] = []
  const counting: FileTree = {
    ...tree,
    id: path => tree.id(path),
    entry: path => tree.entry(path),
    absence: path => tree.absence(path),
    paths: tree.paths,
    read(path) {
      read.push(path)
      return tree.read(path)
    },
  }
  await readClasses({ ...shared, tree: counting, facts, store })
  return read.sort()
}

test('a tree whose root has no composer.json costs nothing', async () => {
  expect(await alsoRead(code)).toEqual([])
})

test('with one, every first-party file is read, once for two trees', async () => {
  const store = memoryStore()
  const manifests = ['composer.json', 'composer.lock', 'lib/copy/composer.json']
  expect(await alsoRead({ ...code, ...composer }, store)).toEqual(['app/A.php', ...manifests])
  expect(await alsoRead({ ...code, ...composer }, store)).toEqual(manifests)
})

test('a change that brings the first composer.json is not blamed for what the code was', async () => {
  const before = memoryTree(code)
  const after = memoryTree({ ...code, ...composer })
  expect((await check({ head: after, base: before })).findings).toEqual([])
  expect((await check({ head: after })).findings).toMatchObject([{ rule: 'missing-class', path: 'app/A.php' }])
})

test('rules that are off read nothing', async () => {
  const rules = { 'missing-class': 'off', 'missing-autoload': 'off', 'autoload-mismatch': 'off' } as const
  const { findings } = await check({ head: memoryTree({ ...code, ...composer }), settings: { rules } })
  expect(findings).toEqual([])
})
