import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readCacheFile, replaceCacheFile } from '../../src/cache/cache-disk.ts'

test('a file of many pieces, more than is written at once, is the pieces in their order', async () => {
  const home = mkdtempSync(join(tmpdir(), 'cache-'))
  try {
    const pieces = Array.from({ length: 90 }, (_, n) => Buffer.alloc(100_000, n))
    await replaceCacheFile(join(home, 'facts'), pieces)
    expect(Buffer.concat(pieces).equals(readCacheFile(join(home, 'facts')) ?? Buffer.of())).toBe(true)
  } finally {
    rmSync(home, { recursive: true })
  }
})
