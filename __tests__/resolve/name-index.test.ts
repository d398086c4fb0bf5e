import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NameIndex } from '../../src/resolve/files/name-index.ts'
import { editDistance } from '../../src/resolve/files/nearest.ts'

/** Few letters, so that slips of one another are among them; `İ` has a lower case of two units. */
const shortName = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '.', 'é', 'İ', '𝒂', '\ud800'), maxLength: 6 })
const longName = fc.tuple(fc.constant('x'.repeat(62)), shortName).map(parts => parts.join(''))
const name = fc.oneof({ weight: 5, arbitrary: shortName }, longName)

function isSlip(one: string, other: string): boolean {
  return editDistance(one.toLowerCase(), other.toLowerCase(), 1) !== undefined
}

test('what one edit makes of a name is found, as by looking at every name', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), name, (names, wanted) => {
      const near = new NameIndex(names).near(wanted)
      expect(new Set(near.filter(found => isSlip(wanted, found)))).toEqual(
        new Set(names.filter(found => isSlip(wanted, found))),
      )
      expect(new Set(near).size).toBe(near.length)
    }),
    { numRuns: 1000 },
  )
})

test('of many names few are looked at', () => {
  const names = Array.from({ length: 20_000 }, (_, n) => `page${n}.php`)
  const near = new NameIndex(names).near('page12345.php')
  expect(near).toContain('page1234.php')
  expect(near).toContain('page13245.php')
  expect(near).not.toContain('page12399.php')
  expect(near.length).toBeLessThan(200)
})

test('an index of nothing finds nothing', () => {
  expect(new NameIndex([]).near('a.php')).toEqual([])
})
