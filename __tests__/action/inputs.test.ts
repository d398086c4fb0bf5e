import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parseInputs } from '../../src/action/inputs.ts'
import { UserError } from '../../src/model/errors.ts'

/** Variables as the runner makes them: upper case, hyphens kept. */
function inputs(given: Readonly<Record<string, string>>) {
  return parseInputs(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  )
}

function faultOf(name: string, value: string): string {
  try {
    inputs({ [name]: value })
  } catch (error) {
    if (error instanceof UserError && error.code === 'bad-usage') return error.message
    throw error
  }
  return 'none'
}

test('without inputs everything has its default, and settings are left to the configuration file', () => {
  expect(inputs({})).toEqual({
    token: '',
    workingDirectory: '',
    range: { scope: 'auto' },
    settings: {},
    warnOnly: false,
    annotations: true,
    jobSummary: true,
    comment: 'never',
    reviewSuggestions: false,
    reports: [],
  })
})

test('an input that a workflow leaves empty counts as not given', () => {
  const empty = Object.fromEntries(
    ['fail-on', 'max-warnings', 'include', 'rules', 'base-ref', 'override', 'reports'].map(name => [name, ' \n ']),
  )
  expect(inputs(empty)).toEqual(inputs({}))
})

test('everything at once', () => {
  const given = inputs({
    token: 't',
    'working-directory': 'site',
    'config-file': 'guard.yml',
    scope: 'changed',
    'base-ref': 'last-success',
    'head-ref': 'v2',
    environment: 'live',
    'on-undetermined': 'fail',
    include: 'a/**\n\n  b/**  \n',
    exclude: 'c/**',
    rules: 'missing-include=warning\nexposed-source: off',
    'fail-on': 'warning',
    'max-warnings': '0',
    override: 'rollback of May 3',
    'warn-only': 'true',
    'baseline-file': 'known.json',
    annotations: 'False',
    'job-summary': 'FALSE',
    comment: 'on-failure',
    'review-suggestions': 'True',
    reports: 'sarif=out/a.sarif\njson = b=c.json',
  })
  expect(given).toEqual({
    token: 't',
    workingDirectory: 'site',
    configFile: 'guard.yml',
    range: { scope: 'changed', baseRef: 'last-success', headRef: 'v2', environment: 'live' },
    settings: {
      include: ['a/**', 'b/**'],
      exclude: ['c/**'],
      rules: { 'missing-include': 'warning', 'exposed-source': 'off' },
      failOn: 'warning',
      maxWarnings: 0,
      onUndetermined: 'fail',
      baseline: 'known.json',
    },
    override: 'rollback of May 3',
    warnOnly: true,
    annotations: false,
    jobSummary: false,
    comment: 'on-failure',
    reviewSuggestions: true,
    reports: [
      { format: 'sarif', file: 'out/a.sarif' },
      { format: 'json', file: 'b=c.json' },
    ],
  })
})

describe('faults name the input and show how it is written', () => {
  test.each<[string, string, string]>([
    [
      'scope',
      'al',
      'The input scope must be one of auto, changed, all, not "al". Did you mean all? For example: scope: auto',
    ],
    ['annotations', 'yes', 'The input annotations must be true or false, not "yes". For example: annotations: true'],
    ['max-warnings', '-1', 'The input max-warnings must be a whole number, not "-1". For example: max-warnings: 10'],
    [
      'comment',
      'sometimes',
      'The input comment must be one of never, on-failure, always, not "sometimes". For example: comment: never',
    ],
    [
      'rules',
      'missing-requires=off',
      'The input rules names "missing-requires", which is no rule. Did you mean missing-require? For example: missing-include=warning',
    ],
    [
      'rules',
      'missing-require',
      'The input rules has the line "missing-require", which is not RULE=LEVEL with a level of off, notice, warning, error. For example: missing-include=warning',
    ],
    [
      'rules',
      'missing-require=fatal',
      'The input rules has the line "missing-require=fatal", which is not RULE=LEVEL with a level of off, notice, warning, error. For example: missing-include=warning',
    ],
    [
      'reports',
      'sarf=a',
      'The input reports names the format "sarf", which does not exist. Did you mean sarif? For example: sarif=deploy-guard.sarif',
    ],
    [
      'reports',
      'sarif',
      'The input reports has the line "sarif", which is not format=path. For example: sarif=deploy-guard.sarif',
    ],
    ['reports', 'sarif=a\njson=a', 'The input reports writes two reports to a. For example: sarif=deploy-guard.sarif'],
    [
      'override',
      'true',
      'The input override must say why, since the reason is recorded. For example: override: rollback of the release of May 3',
    ],
  ])('%s: %s', (name, value, message) => {
    expect(faultOf(name, value)).toBe(message)
  })

  test('a base for a scope that has none', () => {
    expect(() => inputs({ scope: 'all', 'base-ref': 'main' })).toThrow('The input base-ref contradicts scope: all')
  })
})

test('a switch that is off is no reason to override', () => {
  for (const value of ['false', 'False', 'no', '0', '']) expect(inputs({ override: value }).override).toBeUndefined()
})

test('whatever is given, the answer is inputs or a fault that names one of them', () => {
  const names = [
    'scope',
    'fail-on',
    'max-warnings',
    'rules',
    'reports',
    'override',
    'annotations',
    'comment',
    'include',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string({ unit: 'binary' }), (name, value) => {
      const fault = faultOf(name, value)
      expect(fault === 'none' || fault.startsWith(`The input ${name} `)).toBe(true)
    }),
  )
})
