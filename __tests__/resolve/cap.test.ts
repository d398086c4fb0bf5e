import { expect, test } from '@jest/globals'
import { verdictsOf } from './verdicts-of.ts'

const files = {
  'index.php': "<?php if (f()) $d = 'a'; elseif (g()) $d = 'b'; else $d = 'c'; require __DIR__ . '/' . $d . '.inc';",
}

test.each([
  [64, 'missing a.inc b.inc c.inc (exact)'],
  [3, 'missing a.inc b.inc c.inc (exact)'],
  [2, 'unknown'],
])('with at most %i values a path that can be three things is %s', async (maxAlternatives, verdict) => {
  expect(await verdictsOf(files, { maxAlternatives })).toEqual([`index.php:1 ${verdict}`])
})
