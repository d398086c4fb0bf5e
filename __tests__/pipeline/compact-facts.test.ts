import { expect, test } from '@jest/globals'
import { MANY_FACTS } from '../../src/php/facts-pool.ts'
import { compactorFor } from '../../src/pipeline/compact-facts.ts'

const MUCH = 40 * 1024 * 1024
const facts = () => ({ list: [{ name: 'a' }] })

test('facts of few files, and of many small ones, are left as they are', () => {
  const given = facts()
  expect(compactorFor(MANY_FACTS)(given, MUCH)).toBe(given)
  expect(compactorFor(MANY_FACTS + 1)(given, 100)).toBe(given)
})

test('of many files that hold much, what comes after is shared', () => {
  const compact = compactorFor(MANY_FACTS + 1)
  compact(facts(), MUCH)
  const [one, other] = [compact(facts(), 1), compact(facts(), 1)]
  expect(one).toEqual(facts())
  expect(one.list).toBe(other.list)
})
