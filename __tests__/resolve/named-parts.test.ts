import { expect, test } from '@jest/globals'
import { verdictsOf } from './verdicts-of.ts'

const INCLUDE = "include __DIR__ . '/../reports/helpers.php';"

/** What is asked for in plugins/a/install.php; no plugin `reports` is there. */
async function verdict(before: string, condition: string): Promise<string | undefined> {
  const lines = await verdictsOf({ 'plugins/a/install.php': `<?php ${before}\nif (${condition}) { ${INCLUDE} }` })
  return lines[0]?.replace('plugins/a/install.php:2 ', '')
}

const MISSING = 'missing plugins/reports/helpers.php (exact)'

test.each([
  ['', "is_installed($db, 'reports')", 'optional'],
  ["$there = is_installed($db, 'reports');", '$there', 'optional'],
  ["$there = is_installed($db, 'reports');", '$there && $more', 'optional'],
  ["$there = is_installed($db, 'others');", '$there', MISSING],
  ["$there = is_installed($db, 'reports');", '!$there', MISSING],
  ["$there = is_installed($db, 'reports'); if ($db) $there = 1;", '$there', MISSING],
])('a part that can be installed: %s if (%s)', async (before, condition, expected) => {
  expect(await verdict(before, condition)).toBe(expected)
})
