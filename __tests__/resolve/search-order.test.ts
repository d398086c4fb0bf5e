import { expect, test } from '@jest/globals'
import { verdictsOf, verdictsOfChange } from './verdicts-of.ts'

const files = (setting: string) => ({
  'index.php': `<?php ${setting} include __DIR__ . '/sub/inc.php';`,
  'sub/inc.php': "<?php include 'part/x.php';",
  'part/y.php': '',
})

/** That it is PHP's own order is proved with PHP in `__tests__/real/search-order.test.ts`. */
test.each([
  ['', 'part/x.php sub/part/x.php'],
  ["set_include_path(__DIR__ . '/one:two:.');", 'one/part/x.php two/part/x.php part/x.php sub/part/x.php'],
  ["set_include_path(get_include_path() . ':' . __DIR__ . '/one');", 'part/x.php one/part/x.php sub/part/x.php'],
  ["set_include_path('two');", 'two/part/x.php sub/part/x.php part/x.php'],
])('after %j a bare path is looked for in this order', async (setting, order) => {
  expect(await verdictsOfChange({}, files(setting))).toContain(`sub/inc.php:1 missing ${order} (votes)`)
})

test('what the settings and the server say comes before what the code adds', async () => {
  const server = { '.user.ini': 'include_path = "three"' }
  const verdicts = await verdictsOf({ ...files("set_include_path('two');"), ...server }, { includePaths: ['one'] })
  expect(verdicts).toContain(
    'sub/inc.php:1 missing three/part/x.php one/part/x.php two/part/x.php sub/part/x.php part/x.php (votes)',
  )
})
