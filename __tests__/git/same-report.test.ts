import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { check } from '../../src/check.ts'
import { openCommit } from '../../src/git/commit-tree.ts'
import { openIndex } from '../../src/git/index-tree.ts'
import { openDirectory } from '../../src/git/open-directory.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import { decodeName, directoryOf, encodeName } from '../../src/model/path.ts'
import { formatReport } from '../../src/report/formats.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'
import { Sandbox } from './sandbox.ts'

/** A site: pages by name, each with the names that it requires, relative to the root. */
type Site = ReadonlyMap<string, readonly string[]>

const part = fc
  .oneof(
    fc.uint8Array({ min: 1, max: 255, minLength: 1, maxLength: 8 }),
    fc.constantFrom(...['a', 'A', '-x', '*', '#']),
  )
  .map(some => (typeof some === 'string' ? some : decodeName(some.filter(byte => byte !== 0x2f))))
  // Git refuses every disguise of `.git`; an ignore file would say what is provided.
  .filter(name => name !== '' && !/^\.*$|git/i.test(name))

const page = fc.array(part, { minLength: 1, maxLength: 3 }).map(parts => `${parts.join('/')}.php`)

const site: fc.Arbitrary<Site> = fc
  .uniqueArray(page, { minLength: 2, maxLength: 8 })
  .map(names => names.filter(name => !names.some(other => other.startsWith(`${name}/`))))
  .chain(names => {
    const asked = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: page })
    const asks = fc.tuple(...names.map(name => fc.tuple(fc.constant(name), fc.array(asked, { maxLength: 3 }))))
    return asks.map(all => new Map(all))
  })

function sourceOf(name: string, asked: readonly string[]): Uint8Array {
  const up = name.split('/').length
  const lines = asked.map(other => `require dirname(__FILE__, ${up}) . '/${other.replace(/[\\']/g, '\\$&')}';\n`)
  return Buffer.concat([Buffer.from('<?php\n'), ...lines.map(encodeName)])
}

function checkOut(root: string, files: ReadonlyMap<string, Uint8Array>): void {
  const at = (name: string) => Buffer.concat([Buffer.from(`${root}/`), encodeName(name)])
  for (const name of readdirSync(root, { encoding: 'buffer' })) {
    if (name.toString() !== '.git') rmSync(at(decodeName(name)), { recursive: true })
  }
  for (const [name, bytes] of files) {
    mkdirSync(at(directoryOf(name)), { recursive: true })
    writeFileSync(at(name), bytes)
  }
}

const told = async (head: FileTree) => formatReport(await check({ head }), 'json', { color: false, width: 80 })

test('any names: memory, directory, index and commit of one content give one report, byte by byte', async () => {
  const sandbox = Sandbox.init()
  let found = 0
  await fc.assert(
    fc.asyncProperty(site, async pages => {
      const files = new Map([...pages].map(([name, asked]) => [name, sourceOf(name, asked)]))
      checkOut(sandbox.path, files)
      const sha = sandbox.commit()
      const expected = await told(memoryTree(files))
      found += JSON.parse(expected).findings.length
      const [index, commit] = [await openIndex(sandbox.path), await openCommit(sandbox.path, sha)]
      for (const tree of [
        await openDirectory(sandbox.path),
        await openDirectory(sandbox.path, { plain: true }),
        index,
        commit,
      ]) {
        expect(await told(tree)).toBe(expected)
      }
      await index.close()
      await commit.close()
    }),
    { numRuns: Number(process.env['RUNS'] ?? 15) },
  )
  expect(found).toBeGreaterThan(0)
}, 120_000)
