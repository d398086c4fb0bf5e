import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { encodeName, toRepoPath } from '../../src/model/path.ts'
import { filteredTree } from '../../src/tree/deployed-tree.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'
import { plainDirectoryTree } from '../../src/tree/plain-directory-tree.ts'
import { rsyncFilter } from '../../src/tree/rsync-filter.ts'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'

// Many short runs of git, on machines that may be busy.
jest.setTimeout(60_000)

function filter(text: string) {
  return rsyncFilter('F', encodeName(text))
}

function copiedByUs(text: string, paths: readonly string[]): string[] {
  const tree = memoryTree(Object.fromEntries(paths.map(path => [path, ''])))
  return [...filteredTree(tree, filter(text)).paths].sort()
}

const isHere = spawnSync('rsync', ['--version']).status === 0

/** What rsync itself copies. */
function copiedByRsync(text: string, paths: readonly string[]): string[] {
  const [from, to] = [new Sandbox(temporaryFolder()), temporaryFolder()]
  from.write(Object.fromEntries(paths.map(path => [path, ''])))
  const list = join(temporaryFolder(), 'F')
  writeFileSync(list, encodeName(text))
  execFileSync('rsync', ['-rl', `--exclude-from=${list}`, `${from.path}/`, `${to}/`], { stdio: 'pipe' })
  const copied = [...plainDirectoryTree(to).paths].sort()
  for (const folder of [from.path, to]) rmSync(folder, { recursive: true })
  return copied
}

const ROWS: [string, string, string[], string[]][] = [
  ['a name anywhere, a path at the end, one from the root', 'a\nb/c\n/d', ['x/d', 'c'], ['a', 'x/a/y', 'x/b/c', 'd/e']],
  ['a slash at the end: directories alone', 'a/\n/b/', ['x/a', 'c/b'], ['a/c', 'b/c']],
  ['the first line that matches decides', '+ a/keep\na/*\n+ *.md\nx*', ['a/keep', 'x.md'], ['a/b', 'xy']],
  ['nothing is found again below what is not copied', 'a\n+ a/keep', [], ['a/keep']],
  ['include some, and nothing else', '+ */\n+ *.php\n*', ['a.php', 'b/c.php'], ['a.txt', 'b/c.txt']],
  ['one star, two, three', 'a/*.php\nb/**/x\nc/***', ['a/b/c.php', 'b/x', 'd/c'], ['a/b.php', 'b/c/d/x', 'c/d']],
  ['comments, an empty line, a list that begins again', '# a\n; b\n\nc\n!\nd', ['# a', 'a', 'c'], ['d']],
  ['line ends of Windows; spaces count', 'a\r\n b\r\n', ['b'], ['a', ' b']],
  ['classes, escapes with a wildcard and without', '[ab]x\n\\*\n?\\[', ['cx'], ['ax', 'bx', '*', 'c[']],
  [
    'what looks like another kind of rule is a pattern',
    '-a\nexclude b\n!c',
    ['a', 'b', 'c'],
    ['-a', 'exclude b', '!c'],
  ],
]

describe('what rsync --exclude-from copies', () => {
  test.each(ROWS)('%s', (_, text, copied, left) => {
    const paths = [...copied, ...left]
    expect(copiedByUs(text, paths)).toEqual([...copied].sort())
    if (isHere) expect(copiedByRsync(text, paths)).toEqual([...copied].sort())
  })

  const withRsync = isHere ? test : test.skip

  withRsync(
    'any patterns, any paths',
    () => {
      const piece = fc.constantFrom(
        'a',
        'b',
        'x',
        '*',
        '**',
        '***',
        '?',
        '/',
        '/*',
        '\\',
        '.',
        '[ab]',
        '[!a]',
        '[^a-b]',
        '[]]',
        '[[:alpha:]]',
        '[',
        'é',
      )
      const pattern = fc.array(piece, { minLength: 1, maxLength: 5 }).map(pieces => pieces.join(''))
      const line = fc.tuple(fc.constantFrom('', '', '- ', '+ '), pattern).map(parts => parts.join(''))
      const text = fc.array(fc.oneof({ weight: 9, arbitrary: line }, fc.constantFrom('!', '# a', '')), { maxLength: 5 })
      const name = fc.constantFrom('a', 'b', 'ab', 'x', '.a', 'é', ']', '*', 'b.a', '\\', '[')
      // A file and a directory of one name cannot be: the last part is never one of those above it.
      const leaf = fc.constantFrom('f', 'a.f', 'ab.f', 'x.f')
      const path = fc.tuple(
        fc.array(name, { maxLength: 3 }),
        fc.oneof(
          leaf,
          name.map(part => `${part}f`),
        ),
      )
      const paths = fc.array(
        path.map(([above, last]) => [...above, last].join('/')),
        { minLength: 1, maxLength: 10 },
      )
      const compare = (lines: string[], some: string[]) => {
        expect(copiedByUs(lines.join('\n'), some)).toEqual(copiedByRsync(lines.join('\n'), some))
      }
      fc.assert(fc.property(text, paths, compare), { numRuns: Number(process.env['RUNS'] ?? 30) })
    },
    120_000,
  )
})

test('the line and the pattern are named; names that are not UTF-8 are bytes', () => {
  const leaves = rsyncFilter('deploy/rsync.txt', Buffer.from([0x0a, 0x2d, 0x20, 0xff, 0x2a]))
  const found = leaves(toRepoPath('a/\udcffx'), 'file')
  expect(found).toEqual({ source: 'deploy/rsync.txt:2', pattern: '\udcff*' })
  expect(leaves(toRepoPath('a/x'), 'file')).toBeUndefined()
})

test('a line without a pattern is refused, as rsync does', () => {
  expect(() => filter('a\n+ ')).toThrow('F:2: a pattern must follow "+".')
})
