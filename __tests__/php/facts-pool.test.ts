import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { extractSearchable } from '../../src/php/extract.ts'
import { FactsPool } from '../../src/php/facts-pool.ts'

function factsOf(code: string) {
  return extractSearchable(`<?php\n${code}`)
}

test('what is shared is equal to what was given, whatever it is', () => {
  const pool = new FactsPool()
  // What the pool keeps of one value it must not take for another.
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), value => {
      const given = JSON.parse(JSON.stringify(value))
      expect(pool.share(given)).toStrictEqual(given)
    }),
  )
})

test('a text is not taken for the number, the word or the list that is written so', () => {
  const pool = new FactsPool()
  for (const value of ['1', 1, 'true', true, 'null', null, '', [], {}, '[]', '{}', [''], [[]], { a: [] }, ['=0'], '=0'])
    expect(pool.share({ value })).toStrictEqual({ value })
})

test('expressions, positions and empty lists of two files are the same, their facts are not', () => {
  const pool = new FactsPool()
  const code = "require __DIR__ . '/inc/' . NAME . '.php';"
  const [one, other] = [pool.share(factsOf(code)), pool.share(factsOf(code))]
  expect(other).toEqual(one)
  expect(other.includes[0]).not.toBe(one.includes[0])
  expect(other.includes[0]?.operand).toBe(one.includes[0]?.operand)
  expect(other.includes[0]?.span).toBe(one.includes[0]?.span)
  expect(other.calls).toBe(one.classes)
})

test('more than it remembers is still told apart', () => {
  const pool = new FactsPool()
  const many = Array.from({ length: 50_000 }, (_, n) => ({ value: { name: `n${n}` } }))
  const shared = many.map(value => pool.share(value))
  expect(JSON.stringify(shared)).toBe(JSON.stringify(many))
})
