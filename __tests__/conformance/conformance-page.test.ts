import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { conformancePage } from './conformance-page.ts'
import { rows } from './rows.ts'

const file = new URL('../../docs/conformance.md', import.meta.url)

/** Set DEPLOY_GUARD_UPDATE_GOLDEN=1 to write the page anew. */
test('docs/conformance.md is what the rows say', () => {
  const page = conformancePage(rows)
  if (process.env['DEPLOY_GUARD_UPDATE_GOLDEN'] === '1') writeFileSync(file, page)
  expect(readFileSync(file, 'utf8')).toBe(page)
})
