import { existsSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openDirectory } from '../../src/git/open-directory.ts'
import { UnreadableFileError } from '../../src/model/errors.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import { toRepoPath } from '../../src/model/path.ts'
import { blobId } from '../../src/tree/blob-id.ts'
import { cleanVariables, Sandbox, temporaryFolder } from './sandbox.ts'

const p = toRepoPath
const listed = (tree: FileTree) => [...tree.paths].sort()
const text = async (tree: FileTree, path: string) => Buffer.from(await tree.read(p(path))).toString()
const failure = async (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => undefined,
    (reason: unknown) => reason,
  )

describe('a work tree', () => {
  test('tracked and untracked, without deleted and ignored', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': 'a', 'gone.php': '', 'kept.log': '', '.gitignore': '*.log\n' })
    sandbox.commit()
    rmSync(join(sandbox.path, 'gone.php'))
    sandbox.write({ 'new.php': 'n', 'x.log': '', 'd/link': { symlink: '../a.php' } })
    const tree = await openDirectory(sandbox.path)
    expect(listed(tree)).toEqual(['.gitignore', 'a.php', 'd/link', 'kept.log', 'new.php'])
    expect([...tree.untracked].sort()).toEqual(['d/link', 'new.php'])
    expect(tree.entry(p('d/link'))).toEqual({ kind: 'symlink', target: '../a.php' })
    expect(tree.id(p('d/link'))).toBe(blobId(Buffer.from('../a.php')))
    expect(await text(tree, 'new.php')).toBe('n')
    expect(tree).toMatchObject({ root: sandbox.path, prefix: '' })
    await tree.close?.()
  })

  test("the user's and the clone's own ignore files do not count", async () => {
    const sandbox = Sandbox.init().write({ 'a.php': '', '.git/info/exclude': 'a.php\n' })
    const global = new Sandbox(temporaryFolder()).write({ config: '', ignore: 'a.php\n' }).path
    sandbox.git('config', 'core.excludesFile', join(global, 'ignore'))
    expect(listed(await openDirectory(sandbox.path))).toEqual(['a.php'])
  })

  test('a subdirectory opens the whole repository', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': '', 'sub/deep/b.php': '' })
    const tree = await openDirectory(join(sandbox.path, 'sub/deep'))
    expect(tree).toMatchObject({ root: sandbox.path, prefix: 'sub/deep' })
    expect(listed(tree)).toEqual(['a.php', 'sub/deep/b.php'])
  })

  test('a subdirectory that the repository ignores is a project of its own', async () => {
    const sandbox = Sandbox.init().write({ '.gitignore': 'lab/\n', 'lab/site/a.php': '' })
    const tree = await openDirectory(join(sandbox.path, 'lab/site'))
    expect(tree).toMatchObject({ root: join(sandbox.path, 'lab/site'), prefix: '' })
    expect(listed(tree)).toEqual(['a.php'])
  })

  test('ids of clean files come from the index, those of changed files from their bytes', async () => {
    const sandbox = Sandbox.init().write({ 'clean.php': 'a\r\n', 'edited.php': 'b\r\n' })
    sandbox.git('config', 'core.autocrlf', 'true')
    sandbox.commit()
    sandbox.write({ 'edited.php': 'bb\r\n' })
    const tree = await openDirectory(sandbox.path)
    expect(tree.id(p('clean.php'))).toBe(blobId(Buffer.from('a\n')))
    expect(tree.id(p('edited.php'))).toBe(blobId(Buffer.from('bb\r\n')))
  })

  test('an edit of the same size in the same second as the commit is seen', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': 'old' })
    sandbox.commit()
    sandbox.write({ 'a.php': 'new' })
    expect((await openDirectory(sandbox.path)).id(p('a.php'))).toBe(blobId(Buffer.from('new')))
  })

  test.each([
    ['of the own user', {}],
    ['whose owner git distrusts', { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }],
  ])('no filter of a repository %s is executed, not even for files as young as the index', async (_, variables) => {
    const sandbox = Sandbox.init().write({ 'a.php': 'a', '.gitattributes': '*.php filter=evil\n' })
    sandbox.commit()
    const proof = join(temporaryFolder(), 'executed')
    sandbox.git('config', 'filter.evil.clean', `touch ${proof}; cat`)
    sandbox.git('config', 'filter.evil.required', 'true')
    // The same moment for both is what makes git compare contents.
    const moment = new Date()
    for (const name of ['a.php', '.git/index']) utimesSync(join(sandbox.path, name), moment, moment)
    sandbox.git('-c', 'filter.evil.clean=', '-c', 'filter.evil.required=false', 'update-index', '--refresh')
    for (const name of ['a.php', '.git/index']) utimesSync(join(sandbox.path, name), moment, moment)
    const tree = await openDirectory(sandbox.path, { inherited: cleanVariables(), variables })
    expect(tree.id(p('a.php'))).toBe(blobId(Buffer.from('a')))
    expect(existsSync(proof)).toBe(false)
  })

  test('a filter that cannot be switched off is refused', async () => {
    const sandbox = Sandbox.init()
    sandbox.git('config', '--file', '.git/config', 'filter.a=b.clean', 'true')
    expect(await failure(openDirectory(sandbox.path))).toMatchObject({ code: 'git-failed' })
  })

  test('a file in the place of a directory, a link in the place of a file', async () => {
    const sandbox = Sandbox.init().write({ 'd/a.php': '', 'f.php': 'f', 'x.php': '' })
    sandbox.commit()
    for (const name of ['d', 'f.php', 'x.php']) rmSync(join(sandbox.path, name), { recursive: true })
    sandbox.write({ d: 'file', 'f.php': { symlink: 'd' }, 'x.php/inner.php': '' })
    const tree = await openDirectory(sandbox.path)
    expect(listed(tree)).toEqual(['d', 'f.php', 'x.php/inner.php'])
    expect(tree.entry(p('f.php'))).toEqual({ kind: 'symlink', target: 'd' })
  })

  test('announced, assumed unchanged, in conflict', async () => {
    const sandbox = Sandbox.init().write({ 'both.php': '1', 'assumed.php': '1', 'lost.php': '1' })
    sandbox.commit()
    sandbox.git('checkout', '-q', '-b', 'other')
    sandbox.write({ 'both.php': '2', 'lost.php': '2' }).commit()
    sandbox.git('checkout', '-q', 'main')
    sandbox.write({ 'both.php': '3', 'lost.php': '3' }).commit()
    expect(() => sandbox.git('merge', 'other')).toThrow()
    sandbox.git('update-index', '--assume-unchanged', 'assumed.php')
    sandbox.write({ 'assumed.php': 'edited', 'both.php': 'merging', 'soon.php': 's' })
    sandbox.git('add', '-N', 'soon.php')
    rmSync(join(sandbox.path, 'lost.php'))
    const tree = await openDirectory(sandbox.path)
    expect(listed(tree)).toEqual(['assumed.php', 'both.php', 'soon.php'])
    expect([...tree.untracked]).toEqual([])
    expect(tree.id(p('assumed.php'))).toBe(blobId(Buffer.from('edited')))
    expect(tree.id(p('both.php'))).toBe(blobId(Buffer.from('merging')))
    expect(tree.id(p('soon.php'))).toBe(blobId(Buffer.from('s')))
  })

  test('a sparse checkout: what is left out is read from the repository', async () => {
    const sandbox = Sandbox.init().write({
      'in/a.php': 'a',
      'out/b.php': 'b',
      'out/link': { symlink: 'b.php' },
      'out/.gitignore': '*.tmp\n',
    })
    sandbox.commit()
    sandbox.git('sparse-checkout', 'set', '--cone', 'in')
    expect(existsSync(join(sandbox.path, 'out'))).toBe(false)
    const tree = await openDirectory(sandbox.path)
    expect(listed(tree)).toEqual(['in/a.php', 'out/.gitignore', 'out/b.php', 'out/link'])
    expect(await text(tree, 'out/b.php')).toBe('b')
    expect(tree.entry(p('out/link'))).toEqual({ kind: 'symlink', target: 'b.php' })
    await tree.close?.()
  })

  test('submodules, checked out or not, and a repository inside that is none', async () => {
    const inner = Sandbox.init().write({ 'i.php': '' })
    inner.commit()
    const outer = Sandbox.init()
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub')
    outer.commit()
    Sandbox.init({ path: join(outer.path, 'nested') })
      .write({ 'n.php': '' })
      .commit()
    const tree = await openDirectory(outer.path)
    expect(listed(tree)).toEqual(['.gitmodules', 'nested', 'sub'])
    expect(tree.entry(p('sub'))).toEqual({ kind: 'submodule' })
    expect(tree.entry(p('nested'))).toEqual({ kind: 'submodule' })
    expect([...tree.untracked]).toEqual(['nested'])
    const below = await openDirectory(join(outer.path, 'sub'))
    expect(below).toMatchObject({ root: join(outer.path, 'sub'), prefix: '' })
    expect(listed(below)).toEqual(['i.php'])
  })

  test('a repository of another user, as in a container job', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': 'a' })
    sandbox.commit()
    sandbox.write({ 'new.php': '' })
    const variables = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    const tree = await openDirectory(sandbox.path, { inherited: cleanVariables(), variables })
    expect(listed(tree)).toEqual(['a.php', 'new.php'])
    expect([...tree.untracked]).toEqual(['new.php'])
  })

  test('a linked worktree, a sha256 repository, no commit yet', async () => {
    const sandbox = Sandbox.init({ args: ['--object-format=sha256'] }).write({ 'a.php': 'a' })
    const young = await openDirectory(sandbox.path)
    expect(young.id(p('a.php'))).toBe(blobId(Buffer.from('a'), 'sha256'))
    sandbox.commit()
    const linked = `${temporaryFolder()}/w`
    sandbox.git('worktree', 'add', '-q', linked)
    const tree = await openDirectory(linked)
    expect(tree.root).toBe(linked)
    expect(tree.id(p('a.php'))).toBe(sandbox.git('rev-parse', 'HEAD:a.php'))
  })
})

describe('a directory outside of git', () => {
  test('everything but .git; links are not followed', async () => {
    const folder = new Sandbox(temporaryFolder()).write({
      '.env': '',
      'node_modules/x/index.php': '',
      'sub/.git/HEAD': '',
      'new\nline/back\\slash.php': 'n',
      '[a]{b}*?!.php': '',
      loop: { symlink: '.' },
      away: { symlink: '/etc' },
    }).path
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x62, 0xff, 0x2e])]), 'raw')
    mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xfe])]))
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xfe, 0x2f, 0x69])]), 'in')
    const tree = await openDirectory(folder)
    expect(listed(tree)).toEqual(
      [
        '.env',
        'node_modules/x/index.php',
        'new\nline/back\\slash.php',
        '[a]{b}*?!.php',
        'loop',
        'away',
        'b\udcff.',
        '\udcfe/i',
      ].sort(),
    )
    expect(await text(tree, 'b\udcff.')).toBe('raw')
    expect(await text(tree, '\udcfe/i')).toBe('in')
    expect(await text(tree, 'new\nline/back\\slash.php')).toBe('n')
    expect(tree.entry(p('away'))).toEqual({ kind: 'symlink', target: '/etc' })
    expect(tree).toMatchObject({ root: folder, prefix: '', untracked: new Set() })
  })

  test('an empty one is an empty tree; none and a file are refused', async () => {
    const folder = new Sandbox(temporaryFolder())
    expect(listed(await openDirectory(folder.path))).toEqual([])
    folder.write({ 'a.php': '' })
    for (const name of ['none', 'a.php']) {
      expect(await failure(openDirectory(join(folder.path, name)))).toMatchObject({ code: 'no-such-path' })
    }
    const bare = Sandbox.init({ args: ['--bare'] })
    expect(await failure(openDirectory(bare.path))).toMatchObject({ code: 'no-such-path' })
  })

  test('what cannot be read says so', async () => {
    const folder = new Sandbox(temporaryFolder()).write({ 'gone.php': '', 'dir.php': '', 'link.php': '', big: '' })
    const tree = await openDirectory(folder.path)
    for (const name of ['gone.php', 'dir.php', 'link.php']) rmSync(join(folder.path, name))
    mkdirSync(join(folder.path, 'dir.php'))
    symlinkSync('/etc/passwd', join(folder.path, 'link.php'))
    const said = async (name: string) => {
      const error = await failure(tree.read(p(name)))
      return error instanceof UnreadableFileError ? error.message : error
    }
    expect(await said('gone.php')).toBe('It vanished after the tree was listed.')
    expect(await said('dir.php')).toBe('It is not a plain file.')
    expect(await said('link.php')).toBe('It has become a symbolic link.')
    expect(() => tree.id(p('gone.php'))).toThrow(UnreadableFileError)
    expect(await failure(tree.read(p('never.php')))).toBeInstanceOf(RangeError)
  })

  test('plain: all files, also those that git would not tell of', async () => {
    const sandbox = Sandbox.init().write({ '.gitignore': '*\n', 'a.php': '' })
    expect(listed(await openDirectory(sandbox.path, { plain: true }))).toEqual(['.gitignore', 'a.php'])
  })
})
