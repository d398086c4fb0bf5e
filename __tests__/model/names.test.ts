import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeName, displayName, encodeName, isRepoPath } from '../../src/model/path.ts'

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 30 }),
  fc.string({ unit: 'binary' }).map(text => new Uint8Array(Buffer.from(text))),
  // Bytes that begin, continue and break sequences, close together.
  fc
    .array(
      fc.constantFrom(
        0x5c,
        0x78,
        0x41,
        0x80,
        0xbf,
        0xc0,
        0xc3,
        0xa9,
        0xe0,
        0xed,
        0xa0,
        0xb2,
        0xef,
        0xf0,
        0x9f,
        0xf4,
        0xff,
      ),
    )
    .map(some => Uint8Array.from(some)),
)

describe('names', () => {
  test('every sequence of bytes comes back from its name', () => {
    fc.assert(fc.property(anyBytes, bytes => expect([...encodeName(decodeName(bytes))]).toEqual([...bytes])))
  })

  test('valid UTF-8 is the text itself, a byte order mark included', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => expect(decodeName(Buffer.from(text))).toBe(text)))
    expect(decodeName(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa')
  })

  test('joining names joins their bytes where no sequence runs over the slash', () => {
    const join = (one: Uint8Array, other: Uint8Array) => Uint8Array.from([...one, 0x2f, ...other])
    const joined = (one: Uint8Array, other: Uint8Array) =>
      expect(decodeName(join(one, other))).toBe(`${decodeName(one)}/${decodeName(other)}`)
    fc.assert(fc.property(anyBytes, anyBytes, joined))
  })

  test('no two names are shown alike', () => {
    const pairs = fc.array(anyBytes, { minLength: 2, maxLength: 20 })
    const injective = (some: Uint8Array[]) => {
      const names = new Set(some.map(decodeName))
      expect(new Set([...names].map(displayName)).size).toBe(names.size)
    }
    fc.assert(fc.property(pairs, injective), { numRuns: 500 })
    expect([decodeName(Uint8Array.of(0xff)), '\\xFF'].map(displayName)).toEqual(['\\xFF', '\\\\xFF'])
  })

  test('what is shown holds no lone surrogate', () => {
    fc.assert(fc.property(anyBytes, bytes => expect(displayName(decodeName(bytes))).not.toMatch(/[\ud800-\udfff]/u)))
  })
})

test.each([
  ['a', true],
  ['a/b.php', true],
  ['.env', true],
  ['...', true],
  ['a/..b', true],
  ['', false],
  ['/a', false],
  ['a/', false],
  ['a//b', false],
  ['.', false],
  ['..', false],
  ['a/./b', false],
  ['a/..', false],
  ['a\0', false],
])('isRepoPath(%j) is %j', (name, expected) => expect(isRepoPath(name)).toBe(expected))
