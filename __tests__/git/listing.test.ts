import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type DiffEntry,
  type IndexEntry,
  type ListedEntry,
  parseFileListing,
  parseRawDiff,
  parseTreeListing,
  tokens,
} from '../../src/git/listing.ts'
import { decodeName, encodeName, isRepoPath, type RepoPath } from '../../src/model/path.ts'
import { Sandbox } from './sandbox.ts'

// Many short runs of git, on machines that may be busy.
jest.setTimeout(60_000)

/** Any bytes that a path can hold, and those that look like the output around them. */
const name: fc.Arbitrary<RepoPath> = fc
  .oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }).map(bytes => decodeName(bytes.filter(byte => byte !== 0))),
    fc.constantFrom(
      ':x',
      ':100644 100644 a b M',
      ' a',
      'a\tb',
      'a\nb',
      'H 100644',
      '  ctime: 1:2\n  mtime: 1:0\n  dev: 1\tino: 2\n  uid: 0\tgid: 0\n  size: 5\tflags: 0\nx',
      '\udcff',
      '-',
      'ä',
      '"q"',
      'a\\b',
      'R100',
    ),
  )
  .filter(isRepoPath)

const mode = fc.constantFrom('100644', '100755', '120000', '160000')
const id = fc.constantFrom('0'.repeat(40), '1a'.repeat(20), 'e'.repeat(64))
const entry: fc.Arbitrary<ListedEntry> = fc.record({ mode, id, path: name })

function bytesOf(parts: readonly string[]): Uint8Array {
  return Buffer.concat(parts.flatMap(part => [Buffer.from(encodeName(part)), Buffer.of(0)]))
}

describe('what is printed is read again, whatever the names', () => {
  test('a diff', () => {
    const nothing = fc.constantFrom('0'.repeat(40), '0'.repeat(64))
    const side = fc.oneof(fc.record({ mode, id }), fc.record({ mode: fc.constant('000000'), id: nothing }))
    const letter = fc.constantFrom('A', 'D', 'M', 'T', 'U', 'X')
    const diff = fc.array(fc.record({ left: side, right: side, status: letter, path: name }))
    fc.assert(
      fc.property(diff, entries => {
        const printed = entries.flatMap(({ left, right, status, path }) => [
          `:${left.mode} ${right.mode} ${left.id} ${right.id} ${status}`,
          path,
        ])
        const expected: DiffEntry[] = entries.map(({ right, status, path }) => ({ ...right, status, path }))
        expect(parseRawDiff(bytesOf(printed))).toEqual(expected)
      }),
    )
  })

  test('a tree', () => {
    const print = (entries: readonly ListedEntry[]) =>
      bytesOf(entries.map(one => `${one.mode} blob ${one.id}\t${one.path}`))
    fc.assert(fc.property(fc.array(entry), entries => expect(parseTreeListing(print(entries))).toEqual(entries)))
  })

  test('an index and what is beside it', () => {
    const rest = fc.record({ stage: fc.nat(3), tag: fc.constantFrom('H', 'h', 'S', 's', 'M'), seconds: fc.nat(9) })
    const listing = fc.tuple(fc.array(name), fc.array(fc.tuple(entry, rest)))
    const about = (seconds: number) =>
      `  ctime: ${seconds}:500000\n  mtime: 1:0\n  dev: 1\tino: 2\n  uid: 0\tgid: 0\n  size: 5\tflags: 0\n`
    fc.assert(
      fc.property(listing, ([untracked, entries]) => {
        const printed = entries.flatMap(([one, { stage, tag, seconds }]) => [
          bytesOf([`${tag} ${one.mode} ${one.id} ${stage}\t${one.path}`]),
          Buffer.from(about(seconds)),
        ])
        const expected: IndexEntry[] = entries.map(([one, { stage, tag, seconds }]) => {
          const flags = { skipped: tag === 'S' || tag === 's', trusted: tag === 'H' }
          return { ...one, stage, ...flags, changedAt: seconds * 1000 + 0.5 }
        })
        const others = bytesOf(untracked.map(path => `? ${path}`))
        expect(parseFileListing(Buffer.concat([others, ...printed]))).toEqual({ index: expected, untracked })
      }),
    )
  })

  test('tokens of any bytes', () => {
    const token = fc.uint8Array({ maxLength: 8 }).map(bytes => decodeName(bytes.filter(byte => byte !== 0)))
    fc.assert(fc.property(fc.array(token), parts => expect(tokens(bytesOf(parts))).toEqual(parts)))
  })

  test('random bytes never throw, and a name that no checkout could make is left out', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        for (const parse of [parseRawDiff, parseTreeListing, parseFileListing]) parse(bytes)
      }),
    )
    const at = `100644 blob ${'1'.repeat(40)}\t`
    expect(
      parseTreeListing(bytesOf([`${at}a/../b`, `${at}/a`, `${at}a//b`, `${at}c`])).map(({ path }) => path),
    ).toEqual(['c'])
  })
})

test('what git itself prints of hostile names', () => {
  const sandbox = Sandbox.init()
  const names = [':x', ' a ', 'a\tb', 'a\nb', '"q"', 'ä', '-n', 'a\\b', ':100644 x']
  sandbox.write(Object.fromEntries(names.map(path => [path, path]))).commit()
  const listed = parseTreeListing(sandbox.gitBytes(['ls-tree', '-r', '-z', 'HEAD']))
  expect(listed.map(({ path }) => path).sort()).toEqual([...names].sort())
  const empty = sandbox.git('hash-object', '-t', 'tree', '/dev/null')
  const diff = parseRawDiff(sandbox.gitBytes(['diff-tree', '-r', '-z', '--raw', '--no-renames', empty, 'HEAD']))
  expect(diff.map(({ path, status }) => `${status} ${path}`).sort()).toEqual(names.map(path => `A ${path}`).sort())
})
