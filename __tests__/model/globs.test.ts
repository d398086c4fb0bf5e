import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileGlobs, globFault, globListFault } from '../../src/model/globs.ts'

describe('compileGlobs', () => {
  test.each<[string[], string[], string[]]>([
    [['vendor'], ['vendor', 'vendor/a.php', 'vendor/a/b.php'], ['vendors', 'a/vendor', 'Vendor/a']],
    [['vendor/'], ['vendor/a.php'], ['vendor.php']],
    [['*.php'], ['a.php', '.a.php'], ['a/b.php', 'a.phpp']],
    [['**/*.php'], ['a.php', 'a/b.php', 'a/.b/c.php'], ['a.inc']],
    [['**'], ['a', '.a/b'], []],
    [['.'], ['a', 'a/b'], []],
    [['a/*/c'], ['a/b/c', 'a/b/c/d'], ['a/c', 'a/b/b/c']],
    [['*.{php,inc}'], ['a.php', 'a.inc'], ['a.txt']],
    [
      ['a', '!a/b', 'a/b/c'],
      ['a/x', 'a/b/c'],
      ['a/b', 'a/b/d'],
    ],
    [['[ab]'], ['a', 'b'], ['c', '[ab]']],
    [['\\[ab\\]'], ['[ab]', '[ab]/c'], ['a']],
    [['#a'], ['#a'], []],
    [['ü\udc80*'], ['ü\udc80x'], ['üx']],
    [[], [], ['a', '']],
  ])('%j', (globs, matched, others) => {
    const matches = compileGlobs(globs)
    expect(matched.filter(path => !matches(path))).toEqual([])
    expect(others.filter(path => matches(path))).toEqual([])
  })

  test('throws for what globFault objects to', () => {
    expect(() => compileGlobs(['a', '/b'])).toThrow(
      new RangeError('the glob "/b" must be relative, without ./ or ../ in front'),
    )
  })

  test('a plain name holds itself and what is below, whatever it is made of', () => {
    const name = fc.stringMatching(/^[a-zA-Z0-9_ ü-]{1,8}$/)
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), name, (parts, below) => {
        const path = parts.join('/')
        const matches = compileGlobs([path])
        expect([matches(path), matches(`${path}/${below}`), matches(`${path}${below}`)]).toEqual([true, true, false])
      }),
    )
  })
})

test.each<[string, RegExp]>([
  ['', /empty/],
  ['!', /empty/],
  ['/a', /relative/],
  ['./a', /relative/],
  ['../a', /relative/],
  ['!../a', /relative/],
  ['..', /relative/],
  ['a\\b', /\\/],
  ['+(a)', /extended/],
  ['a/@(b|c)', /extended/],
  ['a\0', /NUL/],
  ['x'.repeat(513), /512/],
  ['{1..101}', /100/],
  ['{a,b}'.repeat(7), /100/],
])('globFault %j', (glob, reason) => {
  expect(globFault(glob)).toMatch(reason)
})

test.each([
  '.',
  'a',
  '!a',
  '.a',
  '..a',
  '{1..100}',
  'a(b)',
  '\\!a',
  '[!a]',
  '\\[a\\]',
  '\\\\',
])('no fault in %j', glob => {
  expect(globFault(glob)).toBeUndefined()
})

test('a list that begins with ! would match nothing', () => {
  expect(globListFault(['!a', 'b'])).toMatch(/^"!a" has nothing before it/)
  expect(globListFault(['a', '!b'])).toBeUndefined()
  expect(globListFault(Array(1001).fill('a'))).toMatch(/more than 1000/)
})
