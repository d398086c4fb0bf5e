import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tokens } from '../../src/git/listing.ts'
import type { Absence } from '../../src/model/file-tree.ts'
import { decodeName, encodeName, toRepoPath } from '../../src/model/path.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'
import { Sandbox } from './sandbox.ts'

type IgnoreFiles = Readonly<Record<string, string>>

const sandbox = Sandbox.init()
const flags = ['-c', 'core.excludesFile=/dev/null', 'check-ignore', '-z', '-v', '-n', '--no-index', '--stdin']

/** What git itself says of each path, with these .gitignore files on the disk. */
function absencesByGit(files: IgnoreFiles, paths: readonly string[]): Absence[] {
  for (const name of ['.gitignore', 'a', 'b', 'a b']) rmSync(join(sandbox.path, name), { recursive: true, force: true })
  sandbox.write(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encodeName(text)])))
  const input = Buffer.concat(paths.flatMap(path => [Buffer.from(encodeName(path)), Buffer.of(0)]))
  const said = tokens(sandbox.ask(flags, input))
  return paths.map((_, at) => {
    const [source = '', line = '', pattern = ''] = said.slice(at * 4, at * 4 + 3)
    if (source === '' || pattern.startsWith('!')) return { kind: 'never' }
    return { kind: 'ignored', source, line: Number(line), pattern }
  })
}

function absences(files: IgnoreFiles, paths: readonly string[]): Absence[] {
  const tree = memoryTree(files)
  return paths.map(path => tree.absence(toRepoPath(path)))
}

/** Git shows a pattern without the spaces that it trims; the line keeps them. */
const trimmed = (absence: Absence) =>
  absence.kind === 'ignored' ? { ...absence, pattern: absence.pattern.trimEnd() } : absence

describe('the same verdict, source, line and pattern as git check-ignore', () => {
  test.each<[string, IgnoreFiles, string[]]>([
    [
      'WordPress',
      { '.gitignore': '# core\n/wp-content/uploads/\n*.log\n!important.log\nwp-config.php\n/wp-content/upgrade\n' },
      ['wp-content/uploads/x.php', 'wp-config.php', 'sub/wp-config.php', 'a.log', 'important.log', 'WP-CONFIG.php'],
    ],
    [
      'Laravel',
      { '.gitignore': '/vendor\n.env\n.env.*\n!.env.example\n/public/hot\n', 'storage/.gitignore': '*\n!.gitignore\n' },
      [
        'vendor/autoload.php',
        'x/vendor/autoload.php',
        '.env',
        '.env.example',
        '.env.local',
        'storage/logs/x',
        'public/hot',
      ],
    ],
    [
      'Symfony',
      { '.gitignore': '###> symfony ###\n/var/\n/public/bundles/\n/config/secrets/prod/prod.decrypt.private.php\n' },
      ['var', 'var/cache/x.php', 'public/bundles/a/b.js', 'config/secrets/prod/prod.decrypt.private.php'],
    ],
    [
      'Drupal',
      { '.gitignore': '/vendor/*\n!/vendor/keep/\n/web/sites/*/settings*.php\n/web/sites/*/files\nweb/**/cache\n' },
      ['vendor/a', 'vendor/keep/a.php', 'web/sites/default/settings.local.php', 'web/cache/x', 'web/a/b/cache/c'],
    ],
    [
      'spaces, escapes, line ends, a byte order mark',
      { '.gitignore': '\ufefffirst\n\\#hash\n\\!bang\ntrail \nkept\\ \nwin\r\n\t\n  lead\nlast' },
      ['first', '#hash', '!bang', 'trail', 'trail ', 'kept ', 'kept', 'win', 'lead', '  lead', 'last'],
    ],
    [
      'nothing below an ignored directory comes back',
      { '.gitignore': 'build\n!build/keep.php\n', 'build/.gitignore': '!*\n' },
      ['build/keep.php', 'build/x/y.php'],
    ],
    [
      'a deeper file decides, also for the directory itself',
      { '.gitignore': 'b\n*.php\n', 'a/.gitignore': '!b\n!*.php\n', 'a/b/.gitignore': 'x.php\n' },
      ['a/b/x.php', 'a/b/y.php', 'a/b/c/y.txt', 'b/y.php', 'a/y.php', 'y.php'],
    ],
    [
      'stars after text',
      { '.gitignore': 'a**/b\nc/d**/e\n/f**/*/g\n#**/h\nx**/**/**\n!no**/b\n' },
      ['ab', 'a/b', 'ax/b', 'ax/y/b', 'a/ax/b', 'c/de', 'c/d/e', 'f/g', 'f/x/g', 'fx/g', '#h', 'x', 'xy/z', 'noab'],
    ],
    ['`?` is one byte', { '.gitignore': '?.php\n??.txt\n[é].md\n' }, ['é.php', 'e.php', 'é.txt', 'é.md']],
  ])('%s', (_, files, paths) => {
    expect(absences(files, paths).map(trimmed)).toEqual(absencesByGit(files, paths).map(trimmed))
  })

  // Git itself takes time without end for these.
  test('patterns with many ways to match', () => {
    const lines = [
      '**/a/**/a/**/a/**/a/**/a/**/a/**/b',
      `${'*a'.repeat(30)}*c`,
      `/**${'/**'.repeat(30)}/d`,
      'x'.repeat(1_000_000),
    ]
    const [deep, long] = ['a/'.repeat(60), 'a'.repeat(200)]
    const found = absences({ '.gitignore': lines.join('\n') }, [`${deep}b`, `${long}c`, `${deep}d`, `${deep}e`, long])
    expect(found.map(absence => (absence.kind === 'ignored' ? absence.line : absence.kind))).toEqual([
      1,
      2,
      3,
      'never',
      'never',
    ])
  })

  test('any patterns, any paths', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b',
        'A',
        '*',
        '**',
        '?',
        '/',
        '/**',
        '**/',
        '!',
        '#',
        '\\',
        ' ',
        '\t',
        '\r',
        '.',
        '-',
        ']',
        '[',
        '{a,b}',
      ],
      ...[
        '[ab]',
        '[!a]',
        '[^a]',
        '[a-b]',
        '[]a]',
        '[\\]]',
        '[[:alpha:]]',
        '[[:nope:]]',
        'é',
        '\udcff',
        '(',
        '+',
        '$',
        '^',
      ],
    )
    const line = fc
      .array(piece, { minLength: 1, maxLength: 5 })
      .map(pieces => pieces.join('').replaceAll(/\/{2,}/g, '/'))
    const text = fc.array(line, { maxLength: 4 }).map(lines => lines.join('\n'))
    const places = ['.gitignore', 'a/.gitignore', 'a/b/.gitignore', 'a b/.gitignore', 'b/.gitignore']
    const files = fc.dictionary(fc.constantFrom(...places), text)
    const name = fc.constantFrom(
      'a',
      'b',
      'ab',
      'A',
      'a b',
      'a ',
      '.a',
      '#a',
      '!b',
      'é',
      '\udcff',
      '[',
      ']',
      '*',
      'b.a',
      '\\',
      '-',
    )
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(names => names.join('/'))
    const compare = (some: IgnoreFiles, asked: string[]) => {
      // A directory that is there is no absent file; git looks and says what it would of a directory.
      const paths = asked.filter(wanted => !Object.keys(some).some(place => place.startsWith(`${wanted}/`)))
      expect(absences(some, paths).map(trimmed)).toEqual(absencesByGit(some, paths).map(trimmed))
    }
    fc.assert(fc.property(files, fc.array(path, { minLength: 1, maxLength: 12 }), compare), {
      numRuns: Number(process.env['RUNS'] ?? 100),
    })
  }, 120_000)
})

test('names that are not UTF-8 survive in the pattern that is shown', () => {
  const files = [['.gitignore', Buffer.from([0xff, 0x0a])]] as const
  expect(memoryTree(files).absence(toRepoPath(decodeName(Buffer.from([0xff]))))).toMatchObject({ pattern: '\udcff' })
})
