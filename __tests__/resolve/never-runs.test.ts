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

describe('a call whose own argument keeps its function from the include', () => {
  const load = "function load($name) { require __DIR__ . '/lang/' . $name . '/en.php'; }"
  const files = (code: string) => ({
    'lang/home/en.php': '<?php',
    'index.php': `<?php\n${load}\n${code}`,
  })
  const text = (condition: string) => `function text($s, $m = '') { $t = ${condition} ? load($m) : $s; return $t; }`
  test.each([
    [`${text("($m != '')")}\ntext('a'); text('a', 'home');`, ['4 found lang/home/en.php']],
    [`${text('$m')}\ntext('a'); text('a', 'no');`, ['4 missing lang/no/en.php (exact)']],
    [`${text('!empty($m)')}\ntext('a', '0'); text('a', 'no');`, ['4 missing lang/no/en.php (exact)']],
    [`${text("$m !== 'no' && $s")}\ntext('a', 'no'); text('a', 'home');`, ['4 found lang/home/en.php']],
    [
      `function one($m) { if ($m == 'no') return; load($m); }\none('no'); one('nay');`,
      ['4 missing lang/nay/en.php (exact)'],
    ],
    [
      `function one($m = null) { if ($m === null) { $m = 'no'; } load($m); }\none();`,
      ['3 missing lang/no/en.php (exact)'],
    ],
    [`function one($m) { if ($m == '') { $m = 'no'; load($m); } }\none('');`, ['3 missing lang/no/en.php (exact)']],
    [`function one($m) { if ($m == '01') { load($m); } }\none('1');`, ['4 missing lang/1/en.php (exact)']],
    [`function one($m) { if ($other) { load($m); } }\none('no');`, ['4 missing lang/no/en.php (exact)']],
    [`function one($m) { while ($m == '') { $m = 'no'; } load($m); }\none('');`, ['3 missing lang/no/en.php (exact)']],
  ])('%s', async (code, expected) => {
    expect(await only(files(code), 'index.php')).toEqual(expected)
  })
})
