import { expect, test } from '@jest/globals'
import { UnreadableFileError } from '../../src/model/errors.ts'
import { type RepoPath, toRepoPath } from '../../src/model/path.ts'
import { remembered } from '../../src/pipeline/reading/remembered.ts'

const path = toRepoPath('a.php')

/** Files of this size, and how often each was asked for. */
function counting(size: number) {
  const asked: RepoPath[] = []
  const read = async (path: RepoPath) => {
    asked.push(path)
    return new Uint8Array(size)
  }
  return { asked, read }
}

test('a file is read once', async () => {
  const files = counting(10)
  const { read } = remembered(files)
  expect(await read(path)).toBe(await read(path))
  expect(files.asked).toEqual([path])
})

test('what has no room any more is read again', async () => {
  const files = counting(20 * 1024 * 1024)
  const { read } = remembered(files)
  const other = toRepoPath('b.php')
  for (const each of [path, other, path, other]) await read(each)
  expect(files.asked).toEqual([path, other, other])
})

test('that a file could not be read is not remembered', async () => {
  let there = false
  const { read } = remembered({
    read: async at => {
      if (!there) throw new UnreadableFileError(at, 'It vanished.')
      return new Uint8Array(1)
    },
  })
  await expect(read(path)).rejects.toThrow(UnreadableFileError)
  there = true
  expect(await read(path)).toHaveLength(1)
})
