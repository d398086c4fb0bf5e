import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toRepoPath } from '../../src/model/path.ts'
import { editDistance, isNearMiss, nearestPath } from '../../src/resolve/files/nearest.ts'
import { TreeIndex } from '../../src/resolve/files/tree-index.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

/** As the definition has it: each way to begin, and the best of what follows. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const swapped = a[0] === b[1] && a[1] === b[0] && a.length > 1 && b.length > 1
  return Math.min(
    slowDistance(a.slice(1), b) + 1,
    slowDistance(a, b.slice(1)) + 1,
    slowDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    ...(swapped ? [slowDistance(a.slice(2), b.slice(2)) + 1] : []),
  )
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

test('the distance is the least number of edits, as far as the limit', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      const slow = slowDistance(a, b)
      expect(editDistance(a, b, limit)).toBe(slow <= limit ? slow : undefined)
    }),
    { numRuns: 1000 },
  )
})

test('a near miss is one edit away, whatever the case', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const path = toRepoPath(`lib/x${b.toUpperCase()}`)
      expect(isNearMiss(`other/x${a}`, path)).toBe(slowDistance(a, b) <= 1)
    }),
  )
})

describe('the file that was meant', () => {
  const index = new TreeIndex(
    memoryTree(Object.fromEntries(['lib/database.php', 'lib/sub/mail.php', 'other/datebase.php'].map(p => [p, '']))),
  )

  test.each([
    ['lib/databse.php', 'lib/database.php'],
    ['lib/mail.php', 'lib/sub/mail.php'],
    ['lob/databsae.php', 'lib/database.php'],
    ['gone/datebasf.php', 'other/datebase.php'],
    ['gone/nothing.php', undefined],
  ])('%s: %s', (wanted, nearest) => {
    expect(nearestPath(wanted, index)).toBe(nearest)
  })

  test('a file never means itself', () => {
    expect(nearestPath('lib/databse.php', index, toRepoPath('lib/database.php'))).toBeUndefined()
  })
})

test('in a directory of thousands a slip of one letter is found, and a namesake elsewhere', () => {
  const many = Array.from({ length: 3000 }, (_, n) => [`cards/card${n}.php`, ''] as const)
  const index = new TreeIndex(memoryTree(Object.fromEntries([...many, ['cards/header.php', ''], ['lib/db.php', '']])))
  expect(nearestPath('cards/headr.php', index)).toBe('cards/header.php')
  expect(nearestPath('cards/db.php', index)).toBe('lib/db.php')
  expect(nearestPath('cards/nothing.php', index)).toBeUndefined()
})
