import { describe, expect, test } from '@jest/globals'
import { verdictsOfChange } from './verdicts-of.ts'

describe('a site that the change did not touch and that was in vain before', () => {
  const page = {
    'index.php': "<?php include 'a.php'; include 'b.php'; include 'x.php'; include 'footer.inc';",
    'a.php': '',
  }

  test('is not brought by a file that is now near', async () => {
    const lines = await verdictsOfChange(page, { ...page, 'ui/new/footer.inc': '' })
    expect(lines.at(-1)).toBe('index.php:1 unknown')
  })

  test('is judged when the line is new', async () => {
    const before = { ...page, 'index.php': "<?php include 'a.php'; include 'b.php'; include 'x.php';" }
    const lines = await verdictsOfChange(before, { ...page, 'ui/new/footer.inc': '' })
    expect(lines.at(-1)).toBe('index.php:1 missing footer.inc (tail, weak)')
  })

  test('is judged when its guard went', async () => {
    const guarded = { 'index.php': "<?php if (file_exists(__DIR__ . '/no.php')) { include __DIR__ . '/no.php'; }" }
    const bare = { 'index.php': "<?php include __DIR__ . '/no.php';" }
    expect(await verdictsOfChange(guarded, bare)).toEqual(['index.php:1 missing no.php (exact)'])
  })
})

describe('a site that may lead out of the repository', () => {
  const command = { 'bin/run.php': "<?php require '../inc/di/a.php';", 'bin/other.php': '<?php' }

  test('is missing where what it found in the tree went away', async () => {
    expect(await verdictsOfChange({ ...command, 'inc/di/a.php': '' }, command)).toEqual([
      'bin/run.php:1 missing inc/di/a.php (transition)',
    ])
  })

  test('is outside where it never found anything', async () => {
    expect(await verdictsOfChange(command, { ...command, 'x.php': '' })).toEqual(['bin/run.php:1 outside'])
  })
})

describe('sites that read alike in a file have each their own past', () => {
  const one = (name: string, source: string) =>
    `function ${name}() { $f = ${source}; include __DIR__ . '/lib/' . $f; }\n`
  const two = (first: string, second: string) => ({
    'a.php': `<?php\n${one('f', first)}${one('g', second)}`,
    'lib/x.php': '',
  })

  const FOUND = 'a.php:3 found lib/x.php'

  test('one that was in vain is not found before because the other was', async () => {
    const site = two("$_GET['f'] . 'none.html'", "'x.php'")
    expect(await verdictsOfChange(site, { ...site, 'b.php': '<?php' })).toEqual(['a.php:2 unknown', FOUND])
    const changed = two("$_GET['g'] . 'no.html'", "'x.php'")
    expect(await verdictsOfChange(site, changed)).toEqual(['a.php:2 unknown', FOUND])
  })

  test('the one that was found is missed when it goes, also with other values', async () => {
    const site = two("$_GET['f'] . 'none.html'", "'x.php'")
    const { 'lib/x.php': _, ...head } = site
    expect(await verdictsOfChange(site, head)).toEqual(['a.php:2 unknown', 'a.php:3 missing lib/x.php (transition)'])
    const changed = two("$_GET['g'] . 'none.html'", "$_GET['g'] . 'x.phpp'")
    expect((await verdictsOfChange(site, changed)).at(-1)).toBe('a.php:3 missing lib/…x.phpp (transition)')
  })

  test('of one that was added nothing is known, however the others are', async () => {
    const found = two("'x.php'", "'x.php'")
    const more = { ...found, 'a.php': `${found['a.php']}${one('h', "$_GET['h'] . '/y.php'")}` }
    expect((await verdictsOfChange(found, more)).at(-1)).toBe('a.php:4 unknown')
  })
})

describe('a file that the project writes itself', () => {
  const page = {
    'index.php': "<?php require __DIR__ . '/lists.php';",
    'build.php': "<?php file_put_contents(__DIR__ . '/lists.php', $x);",
  }

  test('was never in the repository', async () => {
    expect(await verdictsOfChange(page, page)).toEqual(['index.php:1 provided'])
  })

  test('was in it, and goes away with this change', async () => {
    expect(await verdictsOfChange({ ...page, 'lists.php': '' }, page)).toEqual([
      'index.php:1 missing lists.php (transition)',
    ])
  })

  test('goes away because it is ignored now', async () => {
    const head = { ...page, '.gitignore': '/lists.php' }
    expect(await verdictsOfChange({ ...page, 'lists.php': '' }, head)).toEqual(['index.php:1 provided'])
  })
})

describe('a foreign head, whose files are not here', () => {
  const plugin = (...tails: readonly string[]) => ({
    'plugin.php': `<?php\n${tails.map(tail => `require ABSPATH . '${tail}';`).join('\n')}\n`,
  })

  test.each([
    ['wp-admin/a.phpp', 'missing …/wp-admin/a.phpp (transition)'],
    ['wp-admin/a.pph', 'missing …/wp-admin/a.pph (transition)'],
    ['wp-admin/a.inc', 'outside'],
    ['wp-admin/a.html', 'outside'],
    ['wp-admin/b.php', 'outside'],
    ['wp-admin/b.phpp', 'outside'],
    ['wp-admin/a', 'outside'],
  ])('a.php becomes %s', async (tail, expected) => {
    expect(await verdictsOfChange(plugin('wp-admin/a.php', 'c.php'), plugin(tail, 'c.php'))).toEqual([
      `plugin.php:2 ${expected}`,
      'plugin.php:3 outside',
    ])
  })

  test('the line that was right is still there: the other one is another file', async () => {
    const lines = await verdictsOfChange(plugin('a.php'), plugin('a.php', 'a.phpp'))
    expect(lines).toEqual(['plugin.php:2 outside', 'plugin.php:3 outside'])
  })

  test('a slip that is put right', async () => {
    expect(await verdictsOfChange(plugin('a.phpp'), plugin('a.php'))).toEqual(['plugin.php:2 outside'])
  })
})

describe('a file of a directory whose name is not known', () => {
  const parts = (names: readonly string[]) =>
    names.map(name => `require __DIR__ . '/lang/' . $user['lang'] . '/${name}.php';`).join('\n')
  const files = (names: readonly string[]) => ({
    'index.php': `<?php ${parts(names)}`,
    'lang/en/a.php': '',
    'lang/en/b.php': '',
    'lang/en/c.php': '',
    'lang/de/d.php': '',
  })

  test('which no such directory has, where others of that kind are there', async () => {
    expect(await verdictsOfChange(files(['a', 'b', 'c', 'd']), files(['a', 'b', 'c', 'e']))).toContain(
      'index.php:4 missing …/e.php (votes)',
    )
  })

  test('proves nothing beside a few others, or where some are not there', async () => {
    expect(await verdictsOfChange(files(['a', 'b']), files(['a', 'e']))).toContain('index.php:2 unknown')
    expect(await verdictsOfChange(files(['a', 'b', 'c', 'x']), files(['a', 'b', 'c', 'e', 'x']))).toContain(
      'index.php:4 unknown',
    )
  })
})

describe('an edited line is judged by what it was, whatever else has changed in the file', () => {
  const SITES: Readonly<Record<string, (name: string) => string>> = {
    'a value that is computed': name => `require $make($x) . '/lib/${name}.php';`,
    'a parameter of a function': name => `function f($d) { require $d . '/lib/${name}.php'; }`,
    'a parameter of a method': name => `class C { function f($d) { require $d . '/lib/${name}.php'; } }`,
    'a parameter of a closure': name => `add(function ($d) { require $d . '/lib/${name}.php'; });`,
    'a property of a class without a name': name =>
      `new class { function f() { require $this->d . '/lib/${name}.php'; } };`,
  }
  const ABOVE: Readonly<Record<string, string>> = {
    'a comment': '// more',
    'a function': "function above($e) { require $e . '/lib/a.php'; }",
    'a class': "class Above { function f($e) { require $e . '/lib/a.php'; } }",
  }
  const cases = Object.keys(SITES).flatMap(site => Object.keys(ABOVE).map(above => [site, above] as const))

  test.each(cases)('%s, with %s above', async (site, above) => {
    const page = (more: string, name: string) => ({
      'index.php': `<?php\n${more}\n${SITES[site]?.(name)}\n`,
      'lib/a.php': '<?php\n',
    })
    const lines = await verdictsOfChange(page('', 'a'), page(ABOVE[above] ?? '', 'other'))
    expect(lines.at(-1)).toBe('index.php:3 missing …/lib/other.php (votes)')
  })
})

test('what two assignments get from equal expressions is not one unknown head', async () => {
  const found = ['a', 'b', 'c', 'd'].map(name => `require $one . '/lib/${name}.php';\n`).join('')
  const code = `<?php\n$one = $f($x);\n${found}$two = $f($x);\n`
  const lib = Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`lib/${name}.php`, '']))
  const lines = await verdictsOfChange(
    { ...lib, 'index.php': code },
    { ...lib, 'index.php': `${code}require $two . '/lib/none.php';\n` },
  )
  expect(lines.filter(line => line.includes(':8 '))).toEqual(['index.php:8 outside'])
})
