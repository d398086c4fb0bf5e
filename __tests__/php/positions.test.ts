import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Positions } from '../../src/php/text/positions.ts'

function at(text: string | Buffer, needle: string): readonly [number, number] {
  const source = Buffer.from(text).toString('latin1')
  const { line, column } = new Positions(source).position(source.indexOf(needle))
  return [line, column]
}

test.each([
  ['first byte', '@', [1, 1]],
  ['LF', 'a\nb@', [2, 2]],
  ['CRLF', 'a\r\n@', [2, 1]],
  ['CR', 'a\rb\r@', [3, 1]],
  ['CR LF mixed', 'a\n\r@', [3, 1]],
  ['two-byte characters', 'éé@', [1, 3]],
  ['astral characters count two', '😀@', [1, 3]],
  ['a byte order mark counts none', '\ufeff<@', [1, 2]],
  ['bytes that are not UTF-8 count one each', Buffer.from([0xff, 0xc3, 0x40]), [1, 3]],
  ['an overlong sequence', Buffer.from([0xc0, 0x80, 0x40]), [1, 3]],
  ['a surrogate', Buffer.from([0xed, 0xa0, 0x80, 0x40]), [1, 4]],
])('%s', (_name, text, expected) => {
  expect(at(text, '@')).toEqual(expected)
})

test('far into a long line', () => {
  const text = 'é😀x\xff'.repeat(5000)
  expect(at(`${text}@`, '@')).toEqual([1, text.length + 1])
  expect(at(`a\n${text}\n${text}@`, '@')).toEqual([3, text.length + 1])
})

test('columns are UTF-16 units of the decoded text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      fc.pre(!/[\r\n@\ufeff]/.test(text))
      expect(at(`${text}@`, '@')).toEqual([1, text.length + 1])
    }),
  )
})
