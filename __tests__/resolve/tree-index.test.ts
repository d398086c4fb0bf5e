import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Lookup, TreeIndex } from '../../src/resolve/files/tree-index.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

const index = new TreeIndex(
  memoryTree({
    'a.php': '',
    'lib/b.php': '',
    'lib/deep/c.php': '',
    'link.php': { symlink: 'lib/b.php' },
    'dir-link': { symlink: 'lib/deep' },
    'up-link': { symlink: '../elsewhere' },
    'absolute-link': { symlink: '/usr/share/x' },
    'broken-link.php': { symlink: 'lib/none.php' },
    'loop-a': { symlink: 'loop-b' },
    'loop-b': { symlink: 'loop-a' },
    module: { submodule: true },
    'Twin.php': '',
  }),
)

function shown(met: Lookup): string {
  if ('path' in met) return `${met.kind} ${met.path}`
  if (!('link' in met) || met.link === undefined) return met.kind
  return met.kind === 'outside' ? `outside by ${met.link}` : `${met.kind} ${met.link}`
}

describe('lookup walks a path as open() does', () => {
  test.each([
    ['a.php', 'file a.php'],
    ['./lib//b.php', 'file lib/b.php'],
    ['lib/../a.php', 'file a.php'],
    ['nodir/../a.php', 'file a.php'],
    ['a.php/../a.php', 'absent'],
    ['a.php/', 'absent'],
    ['lib', 'directory lib'],
    ['lib/', 'directory lib'],
    ['.', 'directory '],
    ['A.php', 'absent'],
    ['none.php', 'absent'],
    ['../a.php', 'outside'],
    ['lib/../../a.php', 'outside'],
    ['link.php', 'file lib/b.php'],
    ['dir-link/c.php', 'file lib/deep/c.php'],
    ['dir-link/../b.php', 'file lib/b.php'],
    ['dir-link/none.php', 'absent'],
    ['up-link/x.php', 'outside by up-link'],
    ['absolute-link/x.php', 'outside by absolute-link'],
    ['broken-link.php', 'dangling broken-link.php'],
    ['loop-a/x.php', 'dangling loop-a'],
    ['module/x.php', 'submodule module'],
  ])('%s', (path, expected) => {
    expect(shown(index.lookup(path))).toBe(expected)
  })
})

test('names that differ only in case are found by folding, in a directory too', () => {
  expect(index.inAnotherCase('twin.PHP')).toEqual(['Twin.php'])
  expect(index.inAnotherCase('LIB/b.php')).toEqual(['lib/b.php'])
  expect(index.inAnotherCase('lib/b.php')).toEqual([])
  expect(index.tailInAnotherCase('DEEP/c.php')).toEqual(['lib/deep/c.php'])
})

test('a tail is whole parts', () => {
  expect(index.withTail('deep/c.php')).toEqual(['lib/deep/c.php'])
  expect(index.withTail('eep/c.php')).toEqual([])
})

test('the paths that begin so, sorted, as by looking at every path', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '\uffff', '-'), minLength: 1, maxLength: 3 })
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map(parts => parts.join('/'))
  fc.assert(
    fc.property(fc.uniqueArray(path), fc.oneof(path, fc.constantFrom('', 'a/')), (paths, prefix) => {
      const known = new TreeIndex(memoryTree(paths.map(each => [each, ''] as const)))
      expect([...known.beginningWith(prefix)]).toEqual(paths.filter(each => each.startsWith(prefix)).sort())
    }),
  )
})
