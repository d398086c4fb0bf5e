import { expect, test } from '@jest/globals'
import type { FileTree } from '../../src/model/file-tree.ts'
import { defaultSettings } from '../../src/model/settings.ts'
import { readFacts } from '../../src/pipeline/reading/read-facts.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

const SITE = memoryTree(Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`${n}.php`, '<?php'])))

/** That tree, which answers one file after the other, and how many were due whenever it answered one. */
function watched(): { readonly tree: FileTree; readonly waiting: number[] } {
  const waiting: number[] = []
  let due = 0
  let last: Promise<unknown> = Promise.resolve()
  const read: FileTree['read'] = async path => {
    due++
    last = last.then(() => new Promise(resolve => setImmediate(resolve)))
    await last
    waiting.push(due--)
    return SITE.read(path)
  }
  const tree: FileTree = {
    paths: SITE.paths,
    id: path => SITE.id(path),
    entry: path => SITE.entry(path),
    absence: path => SITE.absence(path),
    read,
  }
  return { tree, waiting }
}

const options = { settings: defaultSettings, store: undefined, onFile: () => undefined }

test('more files are always asked for than one batch, and never many', async () => {
  const { tree, waiting } = watched()
  const { files } = await readFacts({ ...options, tree, signal: undefined })
  expect(files.size).toBe(1000)
  expect(Math.min(...waiting.slice(0, 700))).toBeGreaterThan(50)
  expect(Math.max(...waiting)).toBeLessThan(150)
})

test('the signal ends it between two batches', async () => {
  const { tree, waiting } = watched()
  const reading = readFacts({ ...options, tree, signal: AbortSignal.abort() })
  await expect(reading).rejects.toThrow('cancelled')
  expect(waiting.length).toBeLessThan(150)
})
