import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type CacheEntry, decodeCache, encodeCache } from '../../src/cache/cache-file.ts'

type Plain = readonly (readonly [string, { readonly age: number; readonly json: string }])[]

function encode(entries: Plain, version = 'v1'): Uint8Array {
  const bytes = entries.map(([key, { age, json }]): [string, CacheEntry] => [key, { age, json: Buffer.from(json) }])
  return Buffer.concat([...encodeCache(version, bytes).pieces])
}

function decode(bytes: Uint8Array, version = 'v1'): Plain | undefined {
  const entries = decodeCache(version, bytes)
  return entries && [...entries].map(([key, { age, json }]) => [key, { age, json: Buffer.from(json).toString() }])
}

const some: Plain = [
  ['0a', { age: 0, json: '{"includes":["é"]}' }],
  ['0a ["b\tc","\\n"]', { age: 3, json: '{}' }],
  ['', { age: 20, json: '"\\t"' }],
]

const key = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9a-f]{40}( \["\w+"\])?$/))
const entry = fc.record({ age: fc.nat(), json: fc.json() })

test('what was written is read', () => {
  const anything = fc.uniqueArray(fc.tuple(key, entry), { selector: ([name]) => name })
  fc.assert(fc.property(anything, entries => expect(decode(encode(entries))).toEqual(entries)))
})

describe('a single byte that is not as it was written makes the whole file worthless', () => {
  const bytes = encode(some)

  test('wherever it breaks off', () => {
    for (let length = 0; length < bytes.length; length++) expect(decode(bytes.subarray(0, length))).toBeUndefined()
    expect(decode(bytes)).toEqual(some)
  })

  test('whichever bits have flipped', () => {
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1 })
    fc.assert(
      fc.property(flips, places => {
        const damaged = Uint8Array.from(bytes)
        for (const [at, bits] of places) damaged[at] = (damaged[at] ?? 0) ^ bits
        fc.pre(!Buffer.from(damaged).equals(bytes))
        expect(decode(damaged)).toBeUndefined()
      }),
    )
  })

  test('every single bit', () => {
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const damaged = Uint8Array.from(bytes)
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(decode(damaged)).toBeUndefined()
    }
  })

  test('something behind its end', () => {
    expect(decode(Buffer.concat([bytes, Buffer.from('\n')]))).toBeUndefined()
    expect(decode(Buffer.concat([bytes, bytes]))).toBeUndefined()
  })
})

test('another version is not read', () => {
  expect(decode(encode(some, 'v1'), 'v2')).toBeUndefined()
})

test('nothing that is not of this making is read, and nothing makes it throw', () => {
  fc.assert(fc.property(fc.uint8Array(), bytes => expect(decode(bytes)).toBeUndefined()))
  fc.assert(fc.property(fc.string(), text => expect(decode(Buffer.from(text))).toBeUndefined()))
})

test.each([
  'x',
  '\n',
  '0\t"a"\n',
  '\t"a"\t{}\n',
  'x\t"a"\t{}\n',
  '0\ta\t{}\n',
  '0\t1\t{}\n',
  '0\t"a"\t{}',
  '0\t"a\n"\t{}\n',
])('a body that makes no sense under a digest that is right: %j', text => {
  const body = Buffer.from(text)
  const header = `deploy-guard-facts-1 v1 ${body.length} ${createHash('sha256').update(body).digest('hex')}\n`
  expect(decode(Buffer.concat([Buffer.from(header), body]))).toBeUndefined()
})

test('the digest of that test is the one that is used', () => {
  const body = Buffer.from('0\t"a"\t{}\n')
  const header = `deploy-guard-facts-1 v1 ${body.length} ${createHash('sha256').update(body).digest('hex')}\n`
  expect(decode(Buffer.concat([Buffer.from(header), body]))).toEqual([['a', { age: 0, json: '{}' }]])
})
