import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Changes, diffTrees } from '../../src/tree/changes.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

async function shown(before: Files, after: Files): Promise<string[]> {
  const changes = await diffTrees(memoryTree(before), memoryTree(after))
  const listed = (kind: 'added' | 'deleted' | 'modified') => [...changes[kind]].map(path => `${kind} ${path}`)
  const renames = [...changes.renames].map(([from, to]) => `${from} -> ${to}`)
  return [...listed('added'), ...listed('deleted'), ...listed('modified'), ...renames].sort()
}

const lines = (...numbers: number[]) => numbers.map(number => `$line = ${number};\n`).join('')

describe('what changed', () => {
  test('added, deleted, modified, of another kind; the same is no change', async () => {
    const before = { same: 'x', edited: '1', gone: 'only here', link: 'target' }
    const after = { same: 'x', edited: '2', come: { symlink: 'there' }, link: { symlink: 'target' } }
    expect(await shown(before, after)).toEqual(['added come', 'deleted gone', 'modified edited', 'modified link'])
  })

  test('a file that cannot be read counts as changed', async () => {
    const tree = memoryTree({ a: '' }, { unreadable: ['a'] })
    expect([...(await diffTrees(tree, tree)).modified]).toEqual(['a'])
  })
})

describe('renames', () => {
  test('of the same bytes, whatever the names', async () => {
    expect(await shown({ 'wp-settings.php': 'w' }, { 'x/other.txt': 'w' })).toEqual(['wp-settings.php -> x/other.txt'])
  })

  test('of a directory with files that are all the same keep the names below it', async () => {
    const before = { 'a/index.php': 's', 'a/x/index.php': 's', 'a/y/index.php': 's', 'a/y/z.php': 's' }
    const after = { 'b/y/z.php': 's', 'b/y/index.php': 's', 'b/x/index.php': 's', 'b/index.php': 's' }
    expect(await shown(before, after)).toEqual([
      'a/index.php -> b/index.php',
      'a/x/index.php -> b/x/index.php',
      'a/y/index.php -> b/y/index.php',
      'a/y/z.php -> b/y/z.php',
    ])
  })

  test('of empty files only under the same base name', async () => {
    const [before, after] = [
      { 'a/.keep': '', 'a/x': '' },
      { 'b/.keep': '', 'b/y': '' },
    ]
    expect(await shown(before, after)).toEqual(['a/.keep -> b/.keep', 'added b/y', 'deleted a/x'])
  })

  test('with an edit: half of the lines are enough, less is not', async () => {
    const before = { 'a.php': lines(1, 2, 3, 4), 'b.php': lines(11, 12, 13, 14) }
    const after = { 'c.php': lines(1, 2, 7, 8), 'd.php': lines(11, 7, 8, 9) }
    expect(await shown(before, after)).toEqual(['a.php -> c.php', 'added d.php', 'deleted b.php'])
  })

  test('with an edit and another extension, when the name stays', async () => {
    const [before, after] = [{ 'class-wp.php': lines(1, 2, 3) }, { 'class-wp.phpp': lines(1, 2, 3, 4) }]
    expect(await shown(before, after)).toEqual(['class-wp.php -> class-wp.phpp'])
  })

  test('a change of line ends alone is no edit', async () => {
    const [before, after] = [{ 'a.php': 'one\ntwo\n' }, { 'b.php': 'one\r\ntwo\r\n' }]
    expect(await shown(before, after)).toEqual(['a.php -> b.php'])
  })

  test('of two that are as similar the namesake wins', async () => {
    const before = { 'old/b.php': lines(1, 2, 3, 4) }
    const after = { 'new/a.php': lines(1, 2, 3, 5), 'new/b.php': lines(1, 2, 3, 6) }
    expect(await shown(before, after)).toEqual(['added new/a.php', 'old/b.php -> new/b.php'])
  })

  test('a rewrite of everything stays quick and pairs the namesakes', async () => {
    const many = (folder: string, from: number) =>
      Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${folder}/f${i}.php`, lines(i + from, i, 0)]))
    const changes = await diffTrees(memoryTree(many('a', 1)), memoryTree(many('b', 2)))
    expect(changes.renames.size).toBeGreaterThan(0)
    for (const [from, to] of changes.renames) expect(to).toBe(from.replace('a/', 'b/'))
  })
})

test('every path of either tree is accounted for once', async () => {
  const files = fc.dictionary(
    fc.constantFrom('a', 'b.php', 'd/a', 'd/b.php', 'e/c.php', 'e/f/a'),
    fc.constantFrom('', '1\n2\n', '1\n3\n', '4'),
  )
  await fc.assert(
    fc.asyncProperty(files, files, async (before, after) => {
      const changes: Changes = await diffTrees(memoryTree(before), memoryTree(after))
      const { added, deleted, modified, renames } = changes
      const same = Object.keys(before).filter(name => before[name] === after[name])
      const old = [...deleted, ...modified, ...renames.keys(), ...same]
      const young = [...added, ...modified, ...renames.values(), ...same]
      expect(old.sort()).toEqual(Object.keys(before).sort())
      expect(young.sort()).toEqual(Object.keys(after).sort())
    }),
  )
})
