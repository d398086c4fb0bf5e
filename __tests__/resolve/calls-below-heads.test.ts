import { describe, expect, test } from '@jest/globals'
import { type Files, verdictsOf, verdictsOfChange } from './verdicts-of.ts'

const LOAD = `<?php
function load($name) { require MYROOT . '/lib/' . $name . '.php'; }
`
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const LIB: Files = Object.fromEntries(NAMES.map(name => [`lib/${name}.php`, '']))

function calls(...names: readonly string[]): string {
  return names.map(name => `load('${name}');\n`).join('')
}

/** What is said of index.php, `load` being in a file of its own. */
async function verdicts(code: string, more: Files = {}): Promise<readonly string[]> {
  const lines = await verdictsOf({ ...LIB, 'core.php': LOAD, 'index.php': `<?php\n${code}`, ...more })
  return lines.filter(line => line.startsWith('index.php:')).map(line => line.replace('index.php:', ''))
}

async function changed(before: string, after: string, gone: readonly string[] = []): Promise<readonly string[]> {
  const base: Files = { ...LIB, 'core.php': LOAD, 'index.php': `<?php\n${before}` }
  const kept = Object.entries(base).filter(([path]) => !gone.includes(path))
  const lines = await verdictsOfChange(base, { ...Object.fromEntries(kept), 'index.php': `<?php\n${after}` })
  return lines.filter(line => line.startsWith('index.php:')).map(line => line.replace('index.php:', ''))
}

describe('a call below a head that is not known', () => {
  test('is found by its tail', async () => {
    expect(await verdicts(calls('a'))).toEqual(['2 found lib/a.php'])
  })

  test('is missing where the tails of the other calls are found', async () => {
    expect(await verdicts(calls(...NAMES, 'aa'))).toContain('12 missing …/lib/aa.php (votes)')
    expect(await verdicts(calls(...NAMES, 'none'))).toContain('12 missing …/lib/none.php (tail, weak)')
  })

  test('is missing where those of includes below the same head are found', async () => {
    const includes = NAMES.map(name => `require MYROOT . '/lib/${name}.php';\n`).join('')
    expect(await verdicts(`${includes}${calls('aa')}`)).toContain('12 missing …/lib/aa.php (votes)')
  })

  test('votes on an include below it', async () => {
    expect(await verdicts(`${calls(...NAMES)}require MYROOT . '/none.php';`)).toContain('12 missing …/none.php (votes)')
  })

  test('proves nothing where too many are absent', async () => {
    expect(await verdicts(calls('a', 'b', 'c', 'other', 'none'))).toContain('6 unknown')
  })

  test('is outside where nothing below the head is here', async () => {
    expect(await verdicts(calls('none', 'other'))).toEqual(['2 outside', '3 outside'])
  })
})

describe('a change', () => {
  test('that takes the file away', async () => {
    expect(await changed(calls('a', 'b'), calls('a', 'b'), ['lib/a.php'])).toEqual([
      '2 missing …/lib/a.php (transition)',
      '3 found lib/b.php',
    ])
  })

  test('that misspells the name', async () => {
    expect(await changed(calls('a', 'b'), calls('aa', 'b'))).toEqual([
      '2 missing …/lib/aa.php (votes)',
      '3 found lib/b.php',
    ])
  })

  test('that adds a call to a part which another edition has: no more than a warning, since a setting may keep it from running', async () => {
    const all = calls(...NAMES)
    expect(await changed(all, `${all}if (is_pro()) load('edition/extra');\n`)).toContain(
      '12 missing …/lib/edition/extra.php (tail, weak)',
    )
  })

  test('that adds a call to what others call for in vain', async () => {
    const all = calls(...NAMES)
    expect(
      await changed(`${all}if (PRO) load('pro');\n`, `${all}if (PRO) load('pro');\nif (PRO) load('pro');\n`),
    ).toContain('13 unknown')
  })

  test('that adds a call to what was never here', async () => {
    expect(await changed(calls('x', 'y'), calls('x', 'y', 'z'))).toEqual(['2 outside', '3 outside', '4 outside'])
  })

  test('of a method that hangs on a member', async () => {
    const loader = "<?php class Loader { function load($n) { require $this->root . '/lib/' . $n . '.php'; } }"
    const base = {
      ...LIB,
      'loader.php': loader,
      'index.php': "<?php (new Loader)->load('a'); (new Loader)->load('b');",
    }
    const head = Object.fromEntries(Object.entries(base).filter(([path]) => path !== 'lib/a.php'))
    expect(await verdictsOfChange(base, head)).toContain('index.php:1 missing …/lib/a.php (transition)')
  })

  test('of a directory whose name is not known', async () => {
    const core = "<?php function lang($n) { require __DIR__ . '/lang/' . LANG . '/' . $n . '.php'; }"
    const files = {
      'core.php': core,
      'lang/en/a.php': '',
      'lang/en/b.php': '',
      'index.php': "<?php lang('a'); lang('b');",
    }
    const { 'lang/en/a.php': _, ...head } = files
    expect(await verdictsOfChange(files, head)).toContain('index.php:1 missing lang/…/a.php (transition)')
  })

  test('through a function that hands the name on', async () => {
    const more = "<?php function part($n) { load('part-' . $n); }"
    const base = { 'core.php': LOAD, 'more.php': more, 'lib/part-a.php': '', 'index.php': "<?php part('a');" }
    const { 'lib/part-a.php': _, ...head } = base
    expect(await verdictsOfChange(base, head)).toContain('index.php:1 missing …/lib/part-a.php (transition)')
  })
})

describe('nothing is said of a call', () => {
  test.each([
    ['that gives what is not known', "load($_GET['n']);"],
    ['that gives a directory that is not known', "load($_GET['n'] . '/none');"],
    ['that gives nothing', 'load();'],
  ])('%s', async (_, code) => {
    const lines = await verdictsOf({ ...LIB, 'core.php': LOAD, 'index.php': `<?php ${code}` })
    expect(lines.map(line => line.slice(0, line.indexOf(' ')))).toEqual(['core.php:2'])
  })

  test.each([
    [
      'a loop over a list that is not known',
      'function load($n, $t) { foreach (dirs() as $d) require "$d/lib/$n.php"; }',
    ],
    ['another parameter', 'function load($n, $t) { require DIRS[$t] . "/lib/$n.php"; }'],
    ['a parameter', 'function load($n, $t) { require $t . "/lib/$n.php"; }'],
  ])('whose head hangs on %s', async (_, core) => {
    const all = NAMES.map(name => `load('${name}', t());`).join(' ')
    const lines = await verdictsOf({
      ...LIB,
      'core.php': `<?php\n${core}`,
      'index.php': `<?php ${all} load('none', t());`,
    })
    expect(lines.filter(line => line.startsWith('index.php:'))).toEqual([])
  })

  test('that a guard of the function makes harmless', async () => {
    const core = '<?php function load($n) { if (file_exists(MYROOT . "/lib/$n.php")) require MYROOT . "/lib/$n.php"; }'
    expect(await verdicts(calls(...NAMES, 'none'), { 'core.php': core })).toContain('12 optional')
  })
})

test('what the include finds by itself stays, for callers that are not known', async () => {
  const files = {
    'core.php': "<?php function lang($n) { require __DIR__ . '/lang/' . LANG . '/' . $n . '.php'; }",
    'index.php': "<?php lang('a'); lang($_GET['n']);",
    'lang/en/a.php': '',
    'lang/en/b.php': '',
  }
  expect(await verdictsOf(files)).toEqual([
    'core.php:1 found lang/en/a.php lang/en/b.php',
    'index.php:1 found lang/en/a.php',
  ])
})

test('a name that is near is no proof at a call, where the function may ask for more', async () => {
  const found = "view('list'); view('x/none'); view('x/other');"
  const files = { 'core.php': "<?php function view($n) { require VIEWS . $n . '.php'; }", 'list.php': '' }
  expect(await verdictsOf({ ...files, 'index.php': `<?php ${found} view('lists');` })).not.toContainEqual(
    expect.stringContaining('missing'),
  )
  expect(await verdictsOf({ ...files, 'index.php': `<?php ${found} require VIEWS . 'lists.php';` })).toContain(
    'index.php:1 missing …/lists.php (tail, weak)',
  )
})

test('files of one name in many places are joined to no page by a call', async () => {
  const files = {
    'core.php': "<?php function view($n) { require VIEWS . $n . '.php'; }",
    'index.php': "<?php view('list');",
    'a/list.php': "<?php include './part.php';",
    'b/list.php': '',
    'a/part.php': '',
  }
  expect(await verdictsOf(files)).toContain('a/list.php:1 found a/part.php')
})
