import { describe, expect, test } from '@jest/globals'
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

describe('a router script of the built-in server, whose working directory is where that was started', () => {
  const router = (path: string) =>
    `<?php if (is_file(getcwd() . $_SERVER['REQUEST_URI'])) return false; require ${path};`
  const base = { 'index.php': '<?php echo 1;', 'other.php': '<?php echo 2;' }

  test.each(["getcwd() . '/start.php'", "'./start.php'", "'../start.php'"])('%s may be anywhere', async path => {
    expect(await verdictsOf({ ...base, 'res/server.php': router(path) })).toEqual(['res/server.php:1 outside'])
  })

  test('it reports what the change took away', async () => {
    const files = { ...base, 'res/server.php': router("getcwd() . '/index.php'") }
    const { 'index.php': _, ...changed } = files
    expect(await verdictsOf(files)).toEqual(['res/server.php:1 found index.php'])
    expect(await verdictsOfChange(files, changed)).toEqual([
      'res/server.php:1 missing res/index.php index.php (transition)',
    ])
  })

  test('a page that returns something else is requested by its own path', async () => {
    expect(
      await verdictsOf({ ...base, 'res/page.php': "<?php if (!is_file('x')) return; require './start.php';" }),
    ).toEqual(['res/page.php:1 missing res/start.php (exact)'])
  })
})
