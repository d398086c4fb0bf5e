import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeName } from '../../src/model/path.ts'
import { decodeBytes } from '../../src/php/text/utf8.ts'

const edges = fc.constantFrom(
  0x00,
  0x41,
  0x7f,
  0x80,
  0x8f,
  0x90,
  0x9f,
  0xa0,
  0xbf,
  0xc0,
  0xc2,
  0xe0,
  0xed,
  0xef,
  0xf0,
  0xf4,
  0xf5,
  0xff,
)
const bytes = fc.array(fc.oneof(edges, fc.nat(255)), { maxLength: 12 }).map(units => Uint8Array.from(units))

test('bytes are spelt as names are', () => {
  fc.assert(
    fc.property(bytes, name => {
      expect(decodeBytes(Buffer.from(name).toString('latin1'))).toBe(decodeName(name))
    }),
    { numRuns: 2000 },
  )
})

test('characters of every length', () => {
  expect(decodeBytes(Buffer.from('aé€😀\ufeff').toString('latin1'))).toBe('aé€😀\ufeff')
})
