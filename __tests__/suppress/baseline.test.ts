import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../src/model/errors.ts'
import type { BaselineEntry, Suppressible } from '../../src/model/suppression.ts'
import { formatBaseline, parseBaseline } from '../../src/suppress/baseline.ts'
import { matchBaseline } from '../../src/suppress/match-baseline.ts'

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 })
const anyEntry = fc.record({
  path: fc.string({ unit: 'grapheme' }),
  rule: fc.constantFrom('missing-require', 'suspicious-name'),
  message: fc.string({ unit: 'grapheme' }),
  fingerprint: fc.tuple(hex, hex).map(([place, fault]) => `1:${place}-${fault}`),
})
const anyEntries = fc.uniqueArray(anyEntry, { selector: ({ fingerprint }) => fingerprint })

describe('the file', () => {
  test('reads as it was written, each entry with its line', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        const text = formatBaseline(entries)
        const lines = text.split('\n')
        const read = parseBaseline(text, 'b.json').entries
        expect(formatBaseline(read)).toBe(text)
        expect(new Set(read.map(({ line: _, ...entry }) => entry))).toEqual(new Set(entries))
        for (const { line, fingerprint } of read) expect(lines[line - 1]).toContain(fingerprint)
      }),
    )
  })

  test('is the same whatever the order, and an entry more is a line more', () => {
    fc.assert(
      fc.property(anyEntries, anyEntry, (entries, more) => {
        fc.pre(entries.every(({ fingerprint }) => fingerprint !== more.fingerprint))
        expect(formatBaseline(entries.toReversed())).toBe(formatBaseline(entries))
        const without = (text: string) => text.split('\n').map(line => line.replace(/,$/, ''))
        const before = new Set(without(formatBaseline([...entries])))
        if (entries.length > 0) {
          expect(without(formatBaseline([...entries, more])).filter(line => !before.has(line))).toHaveLength(1)
        }
      }),
    )
  })

  const good = '{ "path": "a", "rule": "missing-require", "fingerprint": "1:0123456789abcdef-0123456789abcdef" }'

  test('may be formatted otherwise, begin with a byte order mark and hold what is not known', () => {
    const text = `\ufeff{"findings":[${good.replace('{', '{"line":4,')}],"version":1,"tool":"x"}`
    expect(parseBaseline(text, 'b.json').entries).toEqual([
      { path: 'a', rule: 'missing-require', message: '', fingerprint: '1:0123456789abcdef-0123456789abcdef', line: 1 },
    ])
  })

  test.each([
    ['', 'it is not JSON'],
    [`<<<<<<< ours\n${good}\n=======\n>>>>>>> theirs`, 'it holds the marks of a merge conflict'],
    ['[]', 'it has no list of findings'],
    ['{"version":1,"findings":{}}', 'it has no list of findings'],
    ['{"version":1,"findings":[null]}', 'finding 1 is not an object'],
    [`{"version":1,"findings":[${good}, {"path":"a"}]}`, 'finding 2 lacks its path, rule or fingerprint'],
    ['{"version":2,"findings":[]}', 'it has version 2, and this version of deploy-guard knows 1'],
    ['{"findings":[]}', 'it has version undefined'],
    [`{"version":1,"findings":[${good.replace('1:', '2:')}]}`, 'of a kind that this version'],
  ])('%s cannot be used', (text, why) => {
    expect(() => parseBaseline(text, 'ci/b.json')).toThrow(UserError)
    expect(() => parseBaseline(text, 'ci/b.json')).toThrow(why)
    expect(() => parseBaseline(text, 'ci/b.json')).toThrow(/^ci\/b\.json .*--update-baseline/s)
  })
})

describe('matching', () => {
  /** A fingerprint whose halves are as readable as they may be. */
  const print = (place: number, fault: number) =>
    `1:${String(place).padStart(16, '0')}-${String(fault).padStart(16, '0')}`
  const entry = (path: string, place: number, fault = 1): BaselineEntry & { line: number } => ({
    path,
    rule: 'missing-require',
    message: '',
    fingerprint: print(place, fault),
    line: 1,
  })
  const found = (path: string, place: number, fault = 1): Suppressible => ({
    rule: 'missing-require',
    path,
    line: 1,
    endLine: 1,
    fingerprint: print(place, fault),
  })

  function match(
    entries: readonly ReturnType<typeof entry>[],
    findings: readonly Suppressible[],
    renames: Readonly<Record<string, string>> = {},
  ) {
    const there = new Set(findings.map(({ path }) => path))
    const paths = { isThere: (path: string) => there.has(path), movedTo: (path: string) => renames[path] }
    const { covered, unused } = matchBaseline(entries, findings, paths)
    return {
      covered: findings.filter(({ fingerprint }) => covered.has(fingerprint)).map(({ path }) => path),
      unused: unused.map(({ path }) => path),
    }
  }

  test('by fingerprint', () => {
    expect(match([entry('a.php', 1), entry('b.php', 2)], [found('a.php', 1), found('c.php', 3)])).toEqual({
      covered: ['a.php'],
      unused: ['b.php'],
    })
  })

  test('a file of the same name elsewhere, when the old one is gone', () => {
    expect(match([entry('a/x.php', 1)], [found('b/x.php', 2)])).toEqual({ covered: ['b/x.php'], unused: [] })
    expect(match([entry('x.php', 1)], [found('b/x.php', 2)])).toEqual({ covered: ['b/x.php'], unused: [] })
    expect(match([entry('b/x.php', 1)], [found('x.php', 2)])).toEqual({ covered: ['x.php'], unused: [] })
  })

  test.each<[string, ReturnType<typeof entry>, Suppressible[]]>([
    ['another fault', entry('a/x.php', 1), [found('b/x.php', 2, 2)]],
    ['another name', entry('a/x.php', 1), [found('a/y.php', 2)]],
    ['a name that ends alike', entry('a/x.php', 1), [found('a/xx.php', 2)]],
    ['a file beside the old one', entry('a/x.php', 1), [found('a/x.php', 3, 3), found('b/x.php', 2)]],
  ])('not: %s', (_, known, findings) => {
    expect(match([known], findings)).toEqual({ covered: [], unused: ['a/x.php'] })
  })

  test('of several the one whose path is most alike, each once', () => {
    const findings = [found('n/b/x.php', 11), found('n/a/x.php', 12), found('n/c/x.php', 13)]
    expect(match([entry('a/x.php', 1), entry('b/x.php', 2)], findings)).toEqual({
      covered: ['n/b/x.php', 'n/a/x.php'],
      unused: [],
    })
    expect(match([entry('a/x.php', 1), entry('b/x.php', 2)], findings.slice(0, 1)).unused).toHaveLength(1)
  })

  test('a known rename decides, whatever the names are', () => {
    const findings = [found('b/x.php', 2), found('b/z.php', 3)]
    expect(match([entry('a/x.php', 1)], findings, { 'a/x.php': 'b/z.php' })).toEqual({
      covered: ['b/z.php'],
      unused: [],
    })
    expect(match([entry('a/x.php', 1)], findings.slice(0, 1), { 'a/x.php': 'b/z.php' }).covered).toEqual([])
  })
})
