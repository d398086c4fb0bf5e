import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { type RepoPath, toRepoPath } from '../../src/model/path.ts'
import { type DeploySettings, defaultSettings } from '../../src/model/settings.ts'
import { deployedTree } from '../../src/tree/deployed-tree.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'
import { plainDirectoryTree } from '../../src/tree/plain-directory-tree.ts'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'

// Many short runs of git, on machines that may be busy.
jest.setTimeout(60_000)

const deploy: DeploySettings = { ...defaultSettings.deploy, respect: ['export-ignore'] }

type Files = Readonly<Record<string, string>>

/** What `git archive` puts into an archive of these files. */
function archived(files: Files): string[] {
  const sandbox = Sandbox.init().write(files)
  sandbox.git('-c', 'core.attributesFile=/dev/null', 'add', '-A', '-f', '.')
  const [tree, out] = [sandbox.git('write-tree'), temporaryFolder()]
  const tar = sandbox.gitBytes(['-c', 'core.attributesFile=/dev/null', 'archive', '--format=tar', tree])
  execFileSync('tar', ['-x', '-C', out], { input: tar })
  const paths = [...plainDirectoryTree(out).paths].sort()
  for (const folder of [sandbox.path, out]) rmSync(join(folder), { recursive: true })
  return paths
}

async function deployed(files: Files): Promise<string[]> {
  return [...(await deployedTree(memoryTree(files), deploy)).paths].sort()
}

test('a class of characters may bear the name of anything', async () => {
  const files = { '.gitattributes': '[[:constructor:]] export-ignore\n[[:__proto__:]]b export-ignore\n', a: '', ab: '' }
  expect(await deployed(files)).toEqual(archived(files))
})

describe('what git archive leaves out', () => {
  test.each<[string, Files]>([
    [
      'a name anywhere, a path, a directory with and without a slash',
      {
        '.gitattributes': 'x.php export-ignore\n/top export-ignore\nsub/dir export-ignore\ndocs/ export-ignore\n',
        'x.php': '',
        'a/x.php': '',
        'top/a/b.php': '',
        'a/top/b.php': '',
        'sub/dir/c.php': '',
        'docs/d.php': '',
        'a/docs': '',
      },
    ],
    [
      'taken back by a later line, by a nearer file, never below a directory that is left out',
      {
        '.gitattributes': 'tests export-ignore\n*.md export-ignore\nREADME.md -export-ignore\nb/*.md !export-ignore\n',
        'tests/.gitattributes': '*.php -export-ignore\n',
        'tests/a.php': '',
        'c.md': '',
        'README.md': '',
        'b/x.md': '',
        'd/.gitattributes': '*.md -export-ignore\n',
        'd/y.md': '',
      },
    ],
    [
      'macros, values that are no flag, several attributes on a line',
      {
        '.gitattributes':
          '[attr]inner -diff export-ignore\na.php inner\nb.php text export-ignore=no -diff\nc.php export-ignore -export-ignore\nd.php inner -export-ignore\ne.php -export-ignore inner\n',
        'a.php': '',
        'b.php': '',
        'c.php': '',
        'd.php': '',
        'e.php': '',
        's/.gitattributes': '[attr]mine export-ignore\nf.php mine\n',
        's/f.php': '',
      },
    ],
    [
      'quoted patterns, comments, line ends of Windows, an attribute that none can be',
      {
        '.gitattributes':
          '# no\r\n"a b.php" export-ignore\r\n  c.php   export-ignore\r\nd.php export-ignore -\r\n!e.php export-ignore\r\n"\\146.php" export-ignore\r\n',
        'a b.php': '',
        'c.php': '',
        'd.php': '',
        'e.php': '',
        'f.php': '',
      },
    ],
    [
      'stars',
      {
        '.gitattributes':
          '**/t export-ignore\nu/** export-ignore\nv/**/w export-ignore\nx**/y export-ignore\n/*.z export-ignore\n',
        't/a': '',
        'a/t': '',
        'u/a': '',
        'u/b/c': '',
        'a/u/d': '',
        'v/w': '',
        'v/a/b/w': '',
        'xa/b/y': '',
        'a.z': '',
        'a/a.z': '',
      },
    ],
  ])('%s', async (_, files) => {
    expect(await deployed(files)).toEqual(archived(files))
  })

  test('any patterns, any paths', async () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '*',
      '**',
      '?',
      '/',
      '/**',
      '**/',
      '\\',
      ' ',
      '"',
      '.',
      '[ab]',
      '[!a]',
      '[^a-b]',
      '[]]',
      '[[:alpha:]]',
      '[',
      'é',
    )
    const pattern = fc.array(piece, { minLength: 1, maxLength: 4 }).map(pieces => pieces.join(''))
    const word = fc.constantFrom(
      'export-ignore',
      '-export-ignore',
      '!export-ignore',
      'export-ignore=x',
      'm',
      '-m',
      'text',
      '[attr]m',
    )
    const line = fc
      .tuple(pattern, fc.array(word, { minLength: 1, maxLength: 3 }))
      .map(([first, words]) => [first, ...words].join(' '))
    const macro = fc.constantFrom('[attr]m export-ignore', '[attr]m -export-ignore', '')
    const text = fc.tuple(macro, fc.array(line, { maxLength: 4 })).map(([first, lines]) => [first, ...lines].join('\n'))
    const attributes = fc.dictionary(fc.constantFrom('.gitattributes', 'a/.gitattributes', 'a/b/.gitattributes'), text)
    const name = fc.constantFrom('a', 'b', 'ab', 'a b', '.a', 'é', ']', 'b.a')
    const leaf = fc.constantFrom('x', 'a.php', 'b.php', 'a b.php')
    const path = fc.tuple(fc.array(name, { maxLength: 3 }), leaf).map(([above, last]) => [...above, last].join('/'))
    const compare = async (lines: Files, paths: readonly string[]) => {
      const files = { ...Object.fromEntries(paths.map(file => [file, ''])), ...lines }
      expect(await deployed(files)).toEqual(archived(files))
    }
    const runs = { numRuns: Number(process.env['RUNS'] ?? 20) }
    await fc.assert(fc.asyncProperty(attributes, fc.array(path, { minLength: 1, maxLength: 8 }), compare), runs)
  }, 120_000)
})

test('a submodule is asked about as a directory, and its attributes never run', async () => {
  const tree = memoryTree({
    '.gitattributes': 'lib/ export-ignore\nlib2 export-ignore',
    lib: { submodule: true },
    lib2: { submodule: true },
  })
  expect([...(await deployedTree(tree, deploy)).paths]).toEqual(['.gitattributes'])
})

test('the absence names the file, the line and the pattern', async () => {
  const tree = await deployedTree(memoryTree({ 'a/.gitattributes': '\n"b" export-ignore', 'a/b/c.php': '' }), deploy)
  const path: RepoPath = toRepoPath('a/b/c.php')
  expect(tree.absence(path)).toEqual({ kind: 'excluded', source: 'a/.gitattributes:2', pattern: 'b' })
  expect(() => tree.entry(path)).toThrow(RangeError)
})
