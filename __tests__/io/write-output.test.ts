import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeOutput } from '../../src/io/write-output.ts'
import { temporaryFolder } from '../git/sandbox.ts'

test('makes the directories that are missing, and leaves nothing else behind', async () => {
  const folder = temporaryFolder()
  await writeOutput(join(folder, 'a/b/report.json'), 'text')
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['report.json'])
  expect(readFileSync(join(folder, 'a/b/report.json'), 'utf8')).toBe('text')
})

test('keeps the mode of what it replaces', async () => {
  const file = join(temporaryFolder(), 'report.json')
  writeFileSync(file, 'old and longer')
  chmodSync(file, 0o640)
  await writeOutput(file, 'new')
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect(statSync(file).mode & 0o777).toBe(0o640)
})

test('writes through a symlink', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'real'))
  writeFileSync(join(folder, 'real/report.json'), 'old')
  symlinkSync('real/report.json', join(folder, 'link.json'))
  await writeOutput(join(folder, 'link.json'), 'new')
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'real/report.json'), 'utf8')).toBe('new')
})

test('never shows a reader half a file: the old one stays until the new one is whole', async () => {
  const file = join(temporaryFolder(), 'report.json')
  writeFileSync(file, 'old')
  const before = statSync(file).ino
  await writeOutput(file, 'new')
  expect(statSync(file).ino).not.toBe(before)
})

test('does not replace what is not a file', async () => {
  await writeOutput('/dev/null', 'text')
  expect(statSync('/dev/null').isFile()).toBe(false)
  const pipe = join(temporaryFolder(), 'pipe')
  execFileSync('mkfifo', [pipe])
  const reader = import('node:fs/promises').then(({ readFile }) => readFile(pipe, 'utf8'))
  await writeOutput(pipe, 'text')
  expect(await reader).toBe('text')
})

test.each<[string, (folder: string) => string, string]>([
  ['a directory', folder => folder, 'it is a directory'],
  ['below a file', folder => join(folder, 'file/x'), 'a part of its path is a file'],
  ['a name that is too long', folder => join(folder, 'x'.repeat(300)), 'its name is too long'],
])('says why it cannot write: %s', async (_, place, reason) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), 'kept')
  const file = place(folder)
  await expect(writeOutput(file, 'text')).rejects.toMatchObject({
    code: 'no-such-path',
    message: `${file} could not be written: ${reason}.`,
  })
  expect(readdirSync(folder)).toEqual(['file'])
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept')
})
