import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { BlobReader } from '../../src/git/blob-reader.ts'
import { commitTree, openCommit } from '../../src/git/commit-tree.ts'
import { createGit, type Git } from '../../src/git/run.ts'
import { UnreadableFileError } from '../../src/model/errors.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import { toRepoPath } from '../../src/model/path.ts'
import { Sandbox, temporaryFolder } from './sandbox.ts'

const text = async (tree: FileTree, path: string) => Buffer.from(await tree.read(toRepoPath(path))).toString()
const failure = async (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => undefined,
    (reason: unknown) => reason,
  )
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

function damage(sandbox: Sandbox, path: string): void {
  const id = sandbox.git('rev-parse', `HEAD:${path}`)
  const file = `.git/objects/${id.slice(0, 2)}/${id.slice(2)}`
  chmodSync(join(sandbox.path, file), 0o644)
  sandbox.write({ [file]: 'junk' })
}

describe('the files of a commit', () => {
  test('paths, ids, entries and bytes without a checkout', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': '<?php', 'd/e f.php': '', 'd/link': { symlink: '../a.php' } })
    const sha = sandbox.commit()
    sandbox.write({ 'a.php': 'changed', 'new.php': '' })
    const tree = await openCommit(`${sandbox.path}/d`, 'main')
    expect(tree.sha).toBe(sha)
    expect([...tree.paths]).toEqual(['a.php', 'd/e f.php', 'd/link'])
    expect(await text(tree, 'a.php')).toBe('<?php')
    expect(await text(tree, 'd/e f.php')).toBe('')
    expect(tree.id(toRepoPath('a.php'))).toBe(sandbox.git('rev-parse', 'HEAD:a.php'))
    expect(tree.entry(toRepoPath('a.php'))).toEqual({ kind: 'file' })
    expect(tree.entry(toRepoPath('d/link'))).toEqual({ kind: 'symlink', target: '../a.php' })
    expect(() => tree.entry(toRepoPath('new.php'))).toThrow(RangeError)
    await tree.close()
  })

  test('thousands of reads at once, small and big, in any order', async () => {
    const sandbox = Sandbox.init()
    const names = Array.from({ length: 500 }, (_, i) => `f${i}.php`)
    sandbox.write(Object.fromEntries(names.map((name, i) => [name, `${i}\n`.repeat(i * 5)]))).commit()
    const tree = await openCommit(sandbox.path, 'HEAD')
    const read = await Promise.all(names.toReversed().map(name => text(tree, name)))
    expect(read.toReversed()).toEqual(names.map((_, i) => `${i}\n`.repeat(i * 5)))
    await tree.close()
  })

  test('two trees that share a process are closed one by one', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': '1' })
    const first = sandbox.commit()
    const second = sandbox.write({ 'a.php': '2' }).commit()
    const git = createGit(sandbox.path)
    const blobs = new BlobReader(git)
    const [one, other] = await Promise.all([first, second].map(sha => commitTree(git, sha, { blobs })))
    if (one === undefined || other === undefined) throw new Error('two were opened')
    expect([await text(one, 'a.php'), await text(other, 'a.php')]).toEqual(['1', '2'])
    for (const _ of [1, 2]) await one.close()
    expect(await failure(text(one, 'a.php'))).toBeInstanceOf(UnreadableFileError)
    expect(await text(other, 'a.php')).toBe('2')
    await other.close()
    expect(await failure(text(other, 'a.php'))).toBeInstanceOf(UnreadableFileError)
  })

  test('what is asked for in one go is written in one go', async () => {
    const paths = Array.from({ length: 50 }, (_, n) => `${n}.php`)
    const sandbox = Sandbox.init().write(Object.fromEntries(paths.map(path => [path, path])))
    const sha = sandbox.commit()
    const git = createGit(sandbox.path)
    const writes: unknown[] = []
    const watching: Git = {
      directory: git.directory,
      run: (...asked) => git.run(...asked),
      start(args) {
        const child = git.start(args)
        const write = child.stdin.write.bind(child.stdin)
        child.stdin.write = (text: string) => {
          writes.push(text)
          return write(text)
        }
        return child
      },
    }
    const tree = await commitTree(git, sha, { blobs: new BlobReader(watching) })
    expect(await Promise.all(paths.map(path => text(tree, path)))).toEqual(paths)
    expect(writes).toHaveLength(1)
    await tree.close()
  })

  test('a bare repository, a sha256 repository, a linked worktree', async () => {
    const sandbox = Sandbox.init({ args: ['--object-format=sha256'] }).write({ 'a.php': 'x' })
    expect(sandbox.commit()).toHaveLength(64)
    const [bare, linked] = [`${temporaryFolder()}/b`, `${temporaryFolder()}/w`]
    sandbox.git('clone', '-q', '--bare', '.', bare)
    sandbox.git('worktree', 'add', '-q', linked)
    for (const directory of [bare, linked]) {
      const tree = await openCommit(directory, 'HEAD')
      expect(await text(tree, 'a.php')).toBe('x')
      expect(tree.id(toRepoPath('a.php'))).toHaveLength(64)
      await tree.close()
    }
  })

  test('a submodule is opaque', async () => {
    const inner = Sandbox.init().write({ 'a.php': '' })
    inner.commit()
    const outer = Sandbox.init()
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub')
    outer.commit()
    const tree = await openCommit(outer.path, 'HEAD')
    expect(tree.entry(toRepoPath('sub'))).toEqual({ kind: 'submodule' })
    expect(await failure(tree.read(toRepoPath('sub')))).toBeInstanceOf(UnreadableFileError)
    await tree.close()
  })
})

describe('what cannot be had', () => {
  test('a blob that a partial clone lacks is not fetched, and those after it are read', async () => {
    const origin = Sandbox.init().write({ 'a.php': 'a', 'b.php': 'b', 'big.php': 'x'.repeat(5000), 'z.php': 'z' })
    origin.git('config', 'uploadpack.allowFilter', 'true')
    origin.commit()
    const clone = `${temporaryFolder()}/c`
    origin.git('clone', '-q', '--no-checkout', '--filter=blob:limit=1k', `file://${origin.path}`, clone)
    const tree = await openCommit(clone, 'HEAD')
    const read = await Promise.allSettled([...tree.paths].map(path => tree.read(path)))
    expect(read.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(await failure(tree.read(toRepoPath('big.php')))).toMatchObject({
      name: 'UnreadableFileError',
      path: 'big.php',
    })
    await tree.close()
  })

  test('a damaged object', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': 'a', 'b.php': 'b' })
    sandbox.commit()
    damage(sandbox, 'a.php')
    const tree = await openCommit(sandbox.path, 'HEAD')
    const [a, b] = await Promise.allSettled([tree.read(toRepoPath('a.php')), text(tree, 'b.php')])
    expect(a).toMatchObject({ status: 'rejected', reason: { name: 'UnreadableFileError', path: 'a.php' } })
    expect(b).toEqual({ status: 'fulfilled', value: 'b' })
    await tree.close()
  })

  test('git killed in the middle: each file that was due is unreadable or read, none is taken for empty', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': 'a', 'b.php': 'b' })
    sandbox.commit()
    const executable = join(temporaryFolder(), 'git')
    writeFileSync(executable, '#!/bin/sh\ncase "$*" in *cat-file*) kill -9 $$;; esac\nexec git "$@"\n', { mode: 0o755 })
    const tree = await openCommit(sandbox.path, 'HEAD', { executable })
    for (const path of tree.paths) await expect(tree.read(path)).rejects.toBeInstanceOf(UnreadableFileError)
    await tree.close()
  })

  test('a closed tree', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': 'a' })
    sandbox.commit()
    const tree = await openCommit(sandbox.path, 'HEAD')
    const late = failure(tree.read(toRepoPath('a.php')))
    await tree.close()
    expect(await late).toBeInstanceOf(UnreadableFileError)
    expect(await failure(tree.read(toRepoPath('a.php')))).toBeInstanceOf(UnreadableFileError)
  })

  test('an unknown ref, with advice', async () => {
    const origin = Sandbox.init().write({ a: '1' })
    const first = origin.commit()
    origin.write({ a: '2' }).commit()
    const clone = `${temporaryFolder()}/c`
    origin.git('branch', 'topic')
    origin.git('clone', '-q', '--depth=1', '--no-single-branch', `file://${origin.path}`, clone)
    const said = async (ref: string, directory = clone) => String(await failure(openCommit(directory, ref)))
    const tree = await openCommit(clone, 'HEAD')
    expect(await text(tree, 'a')).toBe('2')
    await tree.close()
    expect(await said('topic')).toMatch(/There is no commit topic in this clone; did you mean origin\/topic\?/)
    expect(await said(first)).toMatch(/it is shallow, so fetch more of the history \(`fetch-depth: 0`/)
    expect(await said('nope', origin.path)).toMatch(/; give a sha, a branch or a tag/)
    expect(await said('--output=x')).toMatch(/cannot be the name of a commit/)
    expect(await failure(openCommit(temporaryFolder(), 'HEAD'))).toMatchObject({ code: 'not-a-repository' })
    expect(await failure(openCommit(Sandbox.init().path, 'HEAD'))).toMatchObject({ code: 'bad-ref' })
  })

  test('a process that forgets to close ends all the same, and one that waits for bytes gets them', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': 'bytes', 'b.php': 'b' })
    sandbox.commit()
    const [rolldown, input] = ['../../node_modules/rolldown/bin/cli.mjs', '../../src/git/commit-tree.ts'].map(here)
    const built = join(temporaryFolder(), 'commit-tree.mjs')
    execFileSync(process.execPath, [String(rolldown), String(input), '-p', 'node', '-o', built], { stdio: 'pipe' })
    // A process that dies of a damaged object must be heard too.
    damage(sandbox, 'b.php')
    const use = `import { openCommit } from ${JSON.stringify(built)}
      const tree = await openCommit(${JSON.stringify(sandbox.path)}, 'HEAD')
      const bytes = await tree.read('a.php')
      await tree.read('a.php').then(again => console.log(Buffer.concat([bytes, again]).toString()))
      await tree.read('b.php').catch(error => console.log(error.name))`
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', use], { timeout: 10_000 })
    expect(said.toString()).toBe('bytesbytes\nUnreadableFileError\n')
  })
})
