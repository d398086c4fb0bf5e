import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { makeDirectory } from '../../src/io/make-directory.ts'

const home = mkdtempSync(join(tmpdir(), 'make-directory-'))
afterAll(() => rmSync(home, { recursive: true }))

test('all that is missing is made, with the mode, also by several at once', async () => {
  const path = join(home, 'a/b/c')
  await Promise.all([makeDirectory(path, 0o700), makeDirectory(path, 0o700), makeDirectory(join(home, 'a/d'), 0o700)])
  expect(statSync(path).mode & 0o777).toBe(0o700)
  expect(statSync(join(home, 'a')).mode & 0o777).toBe(0o700)
  await makeDirectory(path)
})

describe('what cannot be made is told at once', () => {
  test('below a file', async () => {
    writeFileSync(join(home, 'file'), '')
    await expect(makeDirectory(join(home, 'file/below'))).rejects.toThrow('ENOTDIR')
  })

  test('below a link that leads nowhere', async () => {
    symlinkSync('nowhere', join(home, 'link'))
    await expect(makeDirectory(join(home, 'link/below'))).rejects.toThrow('ENOENT')
  })

  const onProc = existsSync('/proc/self') ? test : test.skip
  onProc('where the system says that there is nothing to make it in', async () => {
    await expect(makeDirectory('/proc/deploy-guard/below')).rejects.toThrow('ENOENT')
  })
})
