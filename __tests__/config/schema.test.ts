import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import * as v from 'valibot'
import { RULE_IDS } from '../../src/config/rule-ids.ts'
import { CONFIG_KEYS, ConfigSchema } from '../../src/config/schema.ts'

const json = JSON.parse(readFileSync(join(import.meta.dirname, '../../src/config/config.schema.json'), 'utf8'))
const validate = new Ajv({ allErrors: false, allowUnionTypes: true }).compile(json)

const GOOD: unknown[] = [
  {},
  { $schema: 'x', extends: './a.json' },
  { extends: ['./a.json', '@a/b'] },
  { include: [], exclude: ['vendor', '!vendor/own'], assumeExists: ['a'], thirdParty: ['lib'] },
  { phpExtensions: ['.inc', 'blade.php'], allowExtensions: ['phpp'], exposedExtensions: ['inc'] },
  { documentRoots: ['public', './web/', '.', '../other'], entryPoints: ['cron/*.php', '!cron/lib'] },
  { includePaths: ['.', '/usr/share/php'] },
  { constants: { ABSPATH: '/srv/', 'App\\ROOT': '' } },
  { rules: Object.fromEntries(RULE_IDS.map(id => [id, 'off'])) },
  { root: 'site' },
  { root: '../site' },
  { overrides: [] },
  { overrides: [{ files: ['a'], rules: { 'missing-require': 'notice' } }] },
  { failOn: 'never', maxWarnings: 0, onUndetermined: 'fail' },
  { maxWarnings: null },
  { maxAlternatives: 1 },
  { baseline: 'ci/known.json', inlineIgnores: false },
  { baseline: null },
  { deploy: {} },
  { deploy: { source: 'directory', exclude: ['docs'], respect: ['export-ignore', 'dockerignore', 'distignore'] } },
]

const BAD: unknown[] = [
  null,
  [],
  'x',
  { failon: 'error' },
  { failOn: 'errors' },
  { maxWarnings: -1 },
  { maxWarnings: 1.5 },
  { maxWarnings: '1' },
  { maxAlternatives: 0 },
  { maxAlternatives: 4097 },
  { baseline: '' },
  { baseline: 1 },
  { inlineIgnores: 'no' },
  { include: 'a' },
  { include: [''] },
  { include: [1] },
  { extends: '' },
  { extends: {} },
  { phpExtensions: ['a/b'] },
  { phpExtensions: ['.'] },
  { constants: { '1A': '' } },
  { constants: { A: 1 } },
  { rules: { 'missing-requires': 'off' } },
  { rules: { 'missing-require': 'on' } },
  { overrides: [{ files: ['a'] }] },
  { overrides: [{ files: [], rules: {} }] },
  { overrides: [{ files: ['a'], rules: {}, extra: 1 }] },
  { onUndetermined: 'skip' },
  { documentRoots: ['/srv/www'] },
  { root: '/srv' },
  { root: '' },
  { root: ['a'] },
  { documentRoots: [''] },
  { documentRoots: 'public' },
  { entryPoints: [''] },
  { exposedExtensions: ['a/b'] },
  { rules: [] },
  { deploy: [] },
  { deploy: { source: 'svn' } },
  { deploy: { exclude: 'docs' } },
  { deploy: { respect: ['gitignore'] } },
  { deploy: { directory: 'x' } },
  { constants: [] },
  { overrides: [[]] },
  { overrides: {} },
]

describe('the schema for editors and the one of the tool agree', () => {
  test.each(GOOD.map(sample => [JSON.stringify(sample), sample]))('accepts %s', (_, sample) => {
    expect([validate(sample), v.safeParse(ConfigSchema, sample).success]).toEqual([true, true])
  })

  test.each(BAD.map(sample => [JSON.stringify(sample), sample]))('refuses %s', (_, sample) => {
    expect([validate(sample), v.safeParse(ConfigSchema, sample).success]).toEqual([false, false])
  })

  test('on the names of keys and rules', () => {
    expect(Object.keys(json.properties).sort()).toEqual([...CONFIG_KEYS].sort())
    expect(Object.keys(json.definitions.rules.properties)).toEqual([...RULE_IDS])
  })
})
