import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { CONFIG_KEYS } from '../../src/config/schema.ts'
import { defaultSettings } from '../../src/model/settings.ts'

const page = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8')

test.each(CONFIG_KEYS)('docs/settings.md tells of %s', key => {
  expect(page).toMatch(new RegExp(`\`"?${key.replace('$', '\\$')}\\b`))
})

test('every setting can stand in a file', () => {
  expect([...CONFIG_KEYS].sort()).toEqual(['$schema', 'extends', ...Object.keys(defaultSettings)].sort())
})
