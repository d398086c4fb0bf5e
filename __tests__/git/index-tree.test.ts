import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openIndex } from '../../src/git/index-tree.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import { toRepoPath } from '../../src/model/path.ts'
import { Sandbox, temporaryFolder } from './sandbox.ts'

const listed = (tree: FileTree) => [...tree.paths].sort()
const text = async (tree: FileTree, path: string) => Buffer.from(await tree.read(toRepoPath(path))).toString()

test('what is staged, not what is on the disk', async () => {
  const sandbox = Sandbox.init().write({ 'a.php': 'old', 'gone.php': '', l: { symlink: 'a.php' } })
  sandbox.commit()
  sandbox.write({ 'a.php': 'staged', 'new.php': 'n' })
  sandbox.git('add', 'a.php', 'new.php')
  sandbox.git('rm', '-q', '--cached', 'gone.php')
  sandbox.write({ 'a.php': 'edited', 'd/untracked.php': '' })
  const tree = await openIndex(join(sandbox.path, 'd'))
  expect(tree).toMatchObject({ root: sandbox.path, prefix: 'd' })
  expect(listed(tree)).toEqual(['a.php', 'l', 'new.php'])
  expect(await text(tree, 'a.php')).toBe('staged')
  expect(tree.entry(toRepoPath('l'))).toEqual({ kind: 'symlink', target: 'a.php' })
  expect(tree.absence(toRepoPath('gone.php'))).toEqual({ kind: 'untracked' })
  expect(tree.absence(toRepoPath('d/untracked.php'))).toEqual({ kind: 'untracked' })
  expect(tree.absence(toRepoPath('never.php'))).toEqual({ kind: 'never' })
  await tree.close()
})

test('announced paths are not in it, also before the first commit; an empty staged file is', async () => {
  const sandbox = Sandbox.init().write({ 'soon.php': 'x', 'empty.php': '' })
  sandbox.git('add', '-N', 'soon.php')
  sandbox.git('add', 'empty.php')
  const tree = await openIndex(sandbox.path)
  expect(listed(tree)).toEqual(['empty.php'])
  await tree.close()
})

test('another index, as `git commit FILE` hands it to a hook', async () => {
  const sandbox = Sandbox.init().write({ 'a.php': '' })
  sandbox.git('add', 'a.php')
  copyFileSync(join(sandbox.path, '.git/index'), join(sandbox.path, '.git/next'))
  sandbox.git('rm', '-q', '--cached', 'a.php')
  expect(listed(await openIndex(sandbox.path))).toEqual([])
  expect(listed(await openIndex(sandbox.path, { indexFile: '.git/next' }))).toEqual(['a.php'])
  expect(listed(await openIndex(sandbox.path, { indexFile: join(sandbox.path, '.git/next') }))).toEqual(['a.php'])
})

test('a merge that is not resolved is refused by name', async () => {
  const sandbox = Sandbox.init().write({ 'a.php': '1', 'b.php': '1' })
  sandbox.commit()
  sandbox.git('checkout', '-q', '-b', 'other')
  sandbox.write({ 'a.php': '2', 'b.php': '2' }).commit()
  sandbox.git('checkout', '-q', 'main')
  sandbox.write({ 'a.php': '3', 'b.php': '3' }).commit()
  expect(() => sandbox.git('merge', 'other')).toThrow()
  const message = 'The merge is not resolved in a.php, b.php; resolve it and `git add` the result.'
  await expect(openIndex(sandbox.path)).rejects.toMatchObject({ code: 'git-failed', message })
})

test('outside of a work tree', async () => {
  await expect(openIndex(temporaryFolder())).rejects.toMatchObject({ code: 'not-a-repository' })
})
