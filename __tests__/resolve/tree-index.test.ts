import { describe, expect, test } from '@jest/globals'
import { TreeIndex } from '../../src/resolve/tree-index.ts'
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
    ['loop-a/x.php', 'dangling'],
    ['module/x.php', 'submodule module'],
  ])('%s', (path, expected) => {
    const met = index.lookup(path)
    const detail =
      'path' in met
        ? met.path
        : 'link' in met && met.link !== undefined
          ? `${met.kind === 'outside' ? 'by ' : ''}${met.link}`
          : undefined
    const shown = detail === undefined ? met.kind : `${met.kind} ${detail}`
    expect(shown.startsWith(expected)).toBe(true)
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
