import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, jest, test } from '@jest/globals'
import { openFactsCache } from '../../src/cache/facts-cache.ts'
import { type CheckOptions, check } from '../../src/check.ts'
import { openCommit } from '../../src/git/commit-tree.ts'
import { openDirectory } from '../../src/git/open-directory.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import { toRepoPath } from '../../src/model/path.ts'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'

// Many short runs of git, on machines that may be busy.
jest.setTimeout(60_000)

const ROT = "tr 'A-Za-z' 'N-ZA-Mn-za-m'"
const open: FileTree[] = []

afterEach(async () => {
  for (const tree of open.splice(0)) await tree.close?.()
})

async function opened<T extends FileTree>(tree: Promise<T>): Promise<T> {
  open.push(await tree)
  return tree
}

/** A file that lies encrypted in the repository and plain on the disk, as with git-crypt. */
function encrypted(): Sandbox {
  const sandbox = Sandbox.init()
  sandbox.git('config', 'filter.rot.clean', ROT)
  sandbox.git('config', 'filter.rot.smudge', ROT)
  const secret = "<?php require __DIR__ . '/none.php';"
  const files = { '.gitattributes': 'secret.php filter=rot\n', 'secret.php': secret, 'a.php': '<?php' }
  sandbox.write(files)
  // Older than the index, so that git need not compare contents, for which it would have to filter.
  for (const name of Object.keys(files)) utimesSync(join(sandbox.path, name), 1_600_000_000, 1_600_000_000)
  sandbox.commit()
  return sandbox
}

async function found(directory: string, options: CheckOptions): Promise<string[]> {
  const cache = await openFactsCache({ directory, project: '/site', version: '1' })
  const { findings } = await check({ ...options, factsStore: cache })
  await cache.flush()
  return findings.map(({ rule, path }) => `${rule} ${path}`)
}

test('what an earlier run read encrypted is not taken for what lies on the disk; nor the other way round', async () => {
  const { path } = encrypted()
  const cache = temporaryFolder()
  const commit = () => opened(openCommit(path, 'HEAD'))
  const directory = () => opened(openDirectory(path))
  expect(await found(cache, { head: await commit() })).toEqual([])
  expect(await found(cache, { head: await directory() })).toEqual(['missing-require secret.php'])
  expect(await found(cache, { head: await commit() })).toEqual([])
  expect(await found(cache, { head: await directory(), base: await commit() })).toEqual([])
})

test('only where a filter of that name is configured', async () => {
  const sandbox = Sandbox.init().write({
    '.gitattributes': '*.php filter=lfs\n',
    'a.php': '',
    'ä\n.php': '',
    'b.txt': '',
  })
  sandbox.commit()
  expect((await opened(openDirectory(sandbox.path))).filtered).toEqual(new Set())
  sandbox.git('config', 'filter.lfs.process', 'false')
  const paths = ['a.php', 'ä\n.php'].map(toRepoPath)
  expect((await opened(openDirectory(sandbox.path))).filtered).toEqual(new Set(paths))
})
