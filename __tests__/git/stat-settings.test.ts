import { statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { openDirectory } from '../../src/git/open-directory.ts'
import { toRepoPath } from '../../src/model/path.ts'
import { blobId } from '../../src/tree/blob-id.ts'
import { Sandbox } from './sandbox.ts'

const OLD = new Date('2020-01-01T00:00:00Z')

/** Whether the tree names the bytes that are there after an edit that keeps size and time of modification. */
async function seesEdit(settings: readonly (readonly [string, string])[], pause: number): Promise<boolean> {
  const sandbox = Sandbox.init().write({ 'a.php': "<?php require 'b.php';\n", '  x: y\nz.php': '<?php\n' })
  const file = join(sandbox.path, 'a.php')
  utimesSync(file, OLD, OLD)
  sandbox.commit()
  for (const [key, value] of settings) sandbox.git('config', key, value)
  await wait(pause)
  sandbox.write({ 'a.php': "<?php require 'c.php';\n" })
  utimesSync(file, OLD, OLD)
  expect(statSync(file).mtime).toEqual(OLD)
  const tree = await openDirectory(sandbox.path)
  const path = toRepoPath('a.php')
  return tree.id(path) === blobId(await tree.read(path))
}

test('an edit that keeps size and time is seen within the second in which git looked', async () => {
  expect(await seesEdit([], 0)).toBe(true)
})

test('and later, whatever git is told to compare', async () => {
  const settings = [
    ['core.trustctime', 'false'],
    ['core.checkStat', 'minimal'],
  ] as const
  expect(await seesEdit(settings, 1100)).toBe(true)
})
