import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openCommit } from '../../src/git/commit-tree.ts'
import { openIndex } from '../../src/git/index-tree.ts'
import { openDirectory } from '../../src/git/open-directory.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import { decodeName, directoryOf, encodeName } from '../../src/model/path.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'
import { Sandbox } from './sandbox.ts'

type Files = ReadonlyMap<string, Exclude<MemoryFile, string | { readonly submodule: true }>>

/** Everything that a tree says, sorted by path. */
async function told(tree: FileTree): Promise<unknown[]> {
  const paths = [...tree.paths].sort()
  return Promise.all(
    paths.map(async path => [
      path,
      tree.id(path),
      tree.entry(path),
      Buffer.from(await tree.read(path)).toString('hex'),
    ]),
  )
}

function diskPath(root: string, name: string): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), encodeName(name)])
}

function checkOut(root: string, files: Files): void {
  for (const name of readdirSync(root, { encoding: 'buffer' })) {
    if (name.toString() !== '.git') rmSync(diskPath(root, decodeName(name)), { recursive: true })
  }
  for (const [name, file] of files) {
    const directory = directoryOf(name)
    if (directory !== '') mkdirSync(diskPath(root, directory), { recursive: true })
    if (file instanceof Uint8Array) writeFileSync(diskPath(root, name), file)
    else symlinkSync(Buffer.from(encodeName(file.symlink)), diskPath(root, name))
  }
}

async function expectAgreement(sandbox: Sandbox, files: Files): Promise<void> {
  checkOut(sandbox.path, files)
  const expected = await told(memoryTree(files))
  sandbox.git('read-tree', '--empty')
  expect(await told(await openDirectory(sandbox.path, { plain: true }))).toEqual(expected)
  expect(await told(await openDirectory(sandbox.path))).toEqual(expected)
  const sha = sandbox.commit()
  expect(await told(await openDirectory(sandbox.path))).toEqual(expected)
  for (const tree of [await openIndex(sandbox.path), await openCommit(sandbox.path, sha)]) {
    expect(await told(tree)).toEqual(expected)
    await tree.close()
  }
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text))

describe('directory, index, commit and memory say the same', () => {
  const hostile = [
    ...[
      'new\nline',
      'tab\t',
      '"quoted"',
      'back\\slash',
      '-rf',
      ':(top)x',
      ':x',
      ' space ',
      '*',
      '?[a]',
      '{a,b}',
      '#',
      '!',
    ],
    ...[
      '\udcff',
      '\udce9.php',
      'é',
      'e\u0301',
      '😀.php',
      '\u202Egpj.php',
      '\ufeffbom',
      '\ufffd',
      '\x7f',
      '\x01',
      'con',
    ],
    ...['CASE.php', 'case.php', 'Dir/a', 'dir/a', `${'n'.repeat(250)}.php`, '\udcfd/\udcfe/\udcc3', '...', '.env'],
    ...['$(touch x)', '%s%n', "'", 'a b/c d', 'index.php/x', '~', 'HEAD', '@{u}', '\r', 'x\r\n/y'],
    Array.from({ length: 20 }, () => 'd'.repeat(199)).join('/'),
  ]

  test('with hostile names', async () => {
    await expectAgreement(Sandbox.init(), new Map(hostile.map((name, at) => [name, bytes(`${at}`)])))
  })

  test('with links inside, outside, in loops, dangling, to names that are not UTF-8', async () => {
    const targets = ['a.php', '..', '/etc/passwd', 'loop', '.', 'none', '../../x', '\udcff', 'new\nline']
    const links = targets.map((symlink, at) => [at === 3 ? 'loop' : `d/link${at}`, { symlink }] as const)
    await expectAgreement(
      Sandbox.init(),
      new Map<string, Uint8Array | { readonly symlink: string }>([['a.php', bytes('')], ...links]),
    )
  })

  test('in a sha256 repository', async () => {
    const sandbox = Sandbox.init({ args: ['--object-format=sha256'] })
    const file = bytes('x')
    checkOut(sandbox.path, new Map([['a.php', file]]))
    const expected = await told(memoryTree({ 'a.php': file }, { format: 'sha256' }))
    expect(await told(await openDirectory(sandbox.path))).toEqual(expected)
    sandbox.commit()
    const index = await openIndex(sandbox.path)
    expect(await told(index)).toEqual(expected)
    await index.close()
  })

  test('with any names and bytes', async () => {
    const part = fc
      .uint8Array({ min: 1, max: 255, minLength: 1, maxLength: 12 })
      .map(some => decodeName(some.filter(byte => byte !== 0x2f)))
      // Git refuses every disguise of `.git`.
      .filter(name => name !== '' && !/^\.*$|git/i.test(name))
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map(parts => parts.join('/'))
    const link = fc.record({ symlink: part })
    const file = fc.oneof({ weight: 4, arbitrary: fc.uint8Array({ maxLength: 40 }) }, { weight: 1, arbitrary: link })
    const files = fc.array(fc.tuple(name, file), { maxLength: 8 }).map(some => new Map(withoutParents(some)))
    const sandbox = Sandbox.init()
    await fc.assert(
      fc.asyncProperty(files, some => expectAgreement(sandbox, some)),
      { numRuns: Number(process.env['RUNS'] ?? 10) },
    )
  }, 120_000)
})

/** A name cannot be both a file and a directory. */
function withoutParents<T>(files: [string, T][]): [string, T][] {
  return files.filter(([name]) => !files.some(([other]) => other.startsWith(`${name}/`)))
}
