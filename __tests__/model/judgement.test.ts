import { describe, expect, test } from '@jest/globals'
import { compileRuleSettings, compileScope, gate } from '../../src/model/judgement.ts'

test('exclude is stronger than include; no include is all', () => {
  const inScope = compileScope({ include: ['a'], exclude: ['a/b'] })
  expect(['a/x', 'a/b/x', 'c'].map(inScope)).toEqual([true, false, false])
  expect(compileScope({ include: [], exclude: [] })('x')).toBe(true)
})

test('of the overrides that match, the last one that names the rule decides', () => {
  const setting = compileRuleSettings({
    rules: { 'missing-require': 'warning' },
    overrides: [
      { files: ['a'], rules: { 'missing-require': 'notice', 'case-mismatch': 'off' } },
      { files: ['a/b'], rules: { 'missing-require': 'off' } },
      { files: ['a/b/c'], rules: { 'case-mismatch': 'error' } },
    ],
  })
  expect(['x', 'a/x', 'a/b/c'].map(path => setting('missing-require', path))).toEqual(['warning', 'notice', 'off'])
  expect(['x', 'a/x', 'a/b/c'].map(path => setting('case-mismatch', path))).toEqual([undefined, 'off', 'error'])
})

describe('gate', () => {
  const none = { errors: 0, warnings: 0, notices: 0 }
  test.each([
    [none, 'notice', null, 'passed'],
    [none, 'notice', 0, 'passed'],
    [{ ...none, notices: 1 }, 'notice', null, 'failed'],
    [{ ...none, notices: 9 }, 'warning', 0, 'passed'],
    [{ ...none, warnings: 1 }, 'warning', null, 'failed'],
    [{ ...none, warnings: 2 }, 'error', 2, 'passed'],
    [{ ...none, warnings: 3 }, 'error', 2, 'failed'],
    [{ ...none, warnings: 3 }, 'never', 2, 'failed'],
    [{ ...none, errors: 1 }, 'error', null, 'failed'],
    [{ ...none, errors: 1 }, 'notice', null, 'failed'],
    [{ errors: 1, warnings: 1, notices: 1 }, 'never', null, 'passed'],
  ] as const)('%j failOn %s maxWarnings %s: %s', (summary, failOn, maxWarnings, result) => {
    expect(gate(summary, { failOn, maxWarnings })).toBe(result)
  })
})
