import { expect, test } from '@jest/globals'
import type { Git } from '../../src/git/run.ts'
import { TreeListings } from '../../src/git/tree-listings.ts'
import { toRepoPath } from '../../src/model/path.ts'
import { checkoutOf, gitIn } from './range/scene.ts'
import { Sandbox } from './sandbox.ts'

/** The same git, and the commands that it ran. */
function watched(sandbox: Sandbox): { readonly git: Git; readonly asked: string[] } {
  const git = gitIn(sandbox)
  const asked: string[] = []
  const run: Git['run'] = (args, options) => {
    asked.push(args[0] ?? '')
    return git.run(args, options)
  }
  return { git: { directory: git.directory, run, start: args => git.start(args) }, asked }
}

const paths = async (listings: TreeListings, sha: string) => {
  const listing = await listings.of(sha)
  return listing && [...listing.keys()]
}

test('each commit is listed once, the second one by what is other than in the first', async () => {
  const sandbox = Sandbox.init().write({ 'a.php': '1', 'b/c.php': '1' })
  const first = sandbox.commit()
  sandbox.git('rm', '-q', 'a.php')
  const second = sandbox.write({ 'b/c.php': '2', 'd.php': '' }).commit()
  const { git, asked } = watched(sandbox)
  const listings = new TreeListings(git)
  expect(await paths(listings, first)).toEqual(['a.php', 'b/c.php'])
  expect(await listings.of(second)).toEqual(await new TreeListings(gitIn(sandbox)).of(second))
  expect(await listings.of(second)).toEqual(await listings.of(second))
  expect(asked).toEqual(['ls-tree', 'diff-tree'])
})

test('a submodule that the repository says to ignore is no less there', async () => {
  const link = (digit: string) => `160000,${digit.repeat(40)},lib`
  const sandbox = Sandbox.init().write({ '.gitmodules': '[submodule "lib"]\npath = lib\nurl = x\nignore = all\n' })
  sandbox.git('add', '-A')
  sandbox.git('update-index', '--add', '--cacheinfo', link('1'))
  sandbox.git('commit', '-q', '-m', 'one')
  const first = sandbox.git('rev-parse', 'HEAD')
  sandbox.git('update-index', '--cacheinfo', link('2'))
  sandbox.git('commit', '-q', '-m', 'two')
  const listings = new TreeListings(gitIn(sandbox))
  await listings.of(first)
  const listing = await listings.of(sandbox.git('rev-parse', 'HEAD'))
  expect(listing?.get(toRepoPath('lib'))).toEqual({ mode: '160000', id: '2'.repeat(40), path: 'lib' })
})

test('what was not there is looked for again, and listed by itself beside one that is not there', async () => {
  const origin = Sandbox.init().write({ 'a.php': '1' })
  const before = origin.commit()
  const after = origin.write({ 'b.php': '2' }).commit()
  const clone = checkoutOf(origin, 'main')
  const listings = new TreeListings(gitIn(clone))
  expect(await paths(listings, before)).toBeUndefined()
  clone.git('fetch', '-q', '--depth=1', 'origin', before)
  const missing = listings.of('1'.repeat(40))
  expect(await paths(listings, before)).toEqual(['a.php'])
  expect(await missing).toBeUndefined()
  expect(await paths(listings, after)).toEqual(['a.php', 'b.php'])
})
