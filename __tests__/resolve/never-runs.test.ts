import { describe, expect, test } from '@jest/globals'
import { verdictsOf } from './verdicts-of.ts'

const only = async (files: Readonly<Record<string, string>>, path: string) =>
  (await verdictsOf(files)).filter(line => line.startsWith(path)).map(line => line.slice(path.length + 1))

describe("a branch that hangs on the file's own place", () => {
  const code = (test: string) => `<?php\nif (${test}) require __DIR__ . '/installed.php';`
  test.each([
    ["substr(__DIR__, -8, 1) !== 'C'", '2 optional'],
    ["substr(__DIR__, -8, 1) === 'C'", '2 missing src/Composer/installed.php (exact)'],
    ["basename(__DIR__) === 'composer'", '2 optional'],
    ["basename(dirname(__FILE__)) != 'composer'", '2 missing src/Composer/installed.php (exact)'],
    // Where the root lies is not known.
    ["substr(__DIR__, -40, 1) !== 'C'", '2 missing src/Composer/installed.php (exact)'],
    ["basename(dirname(__DIR__, 2)) === 'vendor'", '2 missing src/Composer/installed.php (exact)'],
  ])('%s', async (condition, expected) => {
    expect(await only({ 'src/Composer/a.php': code(condition) }, 'src/Composer/a.php')).toEqual([expected])
  })
})
