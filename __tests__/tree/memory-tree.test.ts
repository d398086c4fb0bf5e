import { expect, test } from '@jest/globals'
import { UnreadableFileError } from '../../src/model/errors.ts'
import { toRepoPath } from '../../src/model/path.ts'
import { blobId } from '../../src/tree/blob-id.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

const p = toRepoPath

test('ids are those that git gives', () => {
  const tree = memoryTree({ empty: '', hello: 'hello\n', link: { symlink: 'hello\n' } })
  expect(tree.id(p('empty'))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
  expect(tree.id(p('hello'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
  expect(tree.id(p('link'))).toBe(tree.id(p('hello')))
  expect(blobId(new Uint8Array(), 'sha256')).toBe('473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813')
})

test('text stands for UTF-8, bytes for themselves', async () => {
  const tree = memoryTree([
    ['text', 'é'],
    ['bytes', Uint8Array.of(0xff)],
  ])
  expect([...(await tree.read(p('text')))]).toEqual([0xc3, 0xa9])
  expect([...(await tree.read(p('bytes')))]).toEqual([0xff])
})

test('entries, and what is not there', async () => {
  const tree = memoryTree({ a: '', l: { symlink: '../x' }, s: { submodule: true } })
  expect(tree.entry(p('a'))).toEqual({ kind: 'file' })
  expect(tree.entry(p('l'))).toEqual({ kind: 'symlink', target: '../x' })
  expect(tree.entry(p('s'))).toEqual({ kind: 'submodule' })
  await expect(tree.read(p('s'))).rejects.toThrow(UnreadableFileError)
  expect(() => tree.entry(p('none'))).toThrow(RangeError)
  expect(() => memoryTree({ '../a': '' })).toThrow(RangeError)
})

test('what it is told to lack', async () => {
  const tree = memoryTree({ a: '', '.gitignore': 'v\n' }, { unreadable: ['a'], absences: { u: { kind: 'untracked' } } })
  await expect(tree.read(p('a'))).rejects.toThrow(UnreadableFileError)
  expect(() => tree.id(p('a'))).toThrow(UnreadableFileError)
  expect(tree.absence(p('u'))).toEqual({ kind: 'untracked' })
  expect(tree.absence(p('v'))).toEqual({ kind: 'ignored', source: '.gitignore', line: 1, pattern: 'v' })
})
