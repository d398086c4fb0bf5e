import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DEPLOYED_EXTENSIONS } from '../../src/rules/deployed-extensions.ts'
import { slipBetween } from '../../src/rules/extension-slip.ts'
import { KNOWN_EXTENSIONS } from '../../src/rules/known-extensions.ts'
import { suspiciousExtension } from '../../src/rules/suspicious-extension.ts'
import { findings } from './run-names-rule.ts'

test.each([
  ['phpp', 'php', 'doubled'],
  ['phppp', 'php', 'doubled'],
  ['pph', 'php', 'swapped'],
  ['hpp', 'php', 'swapped'],
  ['ph', 'php', 'lost'],
  ['hp', 'php', 'lost'],
  ['p', 'php', 'cut'],
  ['pjp', 'php', 'neighbour'],
  ['phop', 'php', 'neighbour'],
  ['phpx', 'php', 'edit'],
  ['tphp', 'php', 'edit'],
  ['рһр', 'php', 'look-alike'],
  ['ｐｈｐ', 'php', 'look-alike'],
  ['htm1', 'html', 'look-alike'],
  ['p hp', 'php', 'spaced'],
  ['php', 'php', undefined],
  ['phpxx', 'php', undefined],
  ['pdf', 'php', undefined],
  ['', 'php', undefined],
])('%j for %j is %s', (written, meant, slip) => {
  expect(slipBetween(written, meant)).toBe(slip)
})

test('one letter more, less, exchanged or swapped is always some slip, and nothing is a slip of itself', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
  fc.assert(
    fc.property(fc.constantFrom(...DEPLOYED_EXTENSIONS), fc.nat(), letter, (meant, seed, added) => {
      const at = seed % meant.length
      const [before, after] = [meant.slice(0, at), meant.slice(at)]
      const swapped = before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2)
      for (const written of [
        before + added + after,
        before + after.slice(1),
        before + added + after.slice(1),
        swapped,
      ]) {
        expect(slipBetween(written, meant) === undefined).toBe(written === meant)
      }
    }),
  )
})

describe('the kept list', () => {
  test('holds media types and languages, in lower case', () => {
    const missing = ['html', 'jpeg', 'hpp', 'pp', 'jss', 'tmlanguage', 'php3', 'lock'].filter(
      each => !KNOWN_EXTENSIONS.has(each),
    )
    expect(missing).toEqual([])
    expect([...KNOWN_EXTENSIONS].filter(each => !/^[a-z0-9]+$/.test(each))).toEqual([])
  })

  test('no extension in it is ever reported where nothing speaks against it', () => {
    expect(
      findings(
        suspiciousExtension,
        [...KNOWN_EXTENSIONS].map(each => `dir-${each}/file.${each}`),
      ),
    ).toBe('')
  })
})
