import { describe, expect, test } from '@jest/globals'
import { type Files, verdictsOf, verdictsOfChange } from './verdicts-of.ts'

async function of(files: Files, line: string): Promise<string | undefined> {
  return (await verdictsOf(files)).find(verdict => verdict.startsWith(`${line} `))?.slice(line.length + 1)
}

function without(files: Files, path: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path))
}

describe('a directory that is copied over one above it', () => {
  const KIT: Files = {
    'web/main.php': '',
    'web/modules/news/index.php': '<?php echo 1;',
    'web/install/gallery/root/modules/gallery/index.php': "<?php require '../../main.php'; echo 1;",
  }
  const PAGE = 'web/install/gallery/root/modules/gallery/index.php'

  test('has its pages look for what will be above them', async () => {
    expect(await of(KIT, `${PAGE}:1`)).toBe('missing web/install/gallery/root/main.php (exact, weak)')
    expect(await verdictsOfChange({ 'web/main.php': '' }, KIT)).toContain(
      `${PAGE}:1 missing web/install/gallery/root/main.php (exact)`,
    )
  })

  test.each<[string, Files]>([
    ['the other one has no such folder', without(KIT, 'web/modules/news/index.php')],
    ['it holds a file of its own', { ...KIT, 'web/install/gallery/root/x.php': '' }],
    ['what is looked for is not there either', without(KIT, 'web/main.php')],
  ])('is none where %s', async (_, files) => {
    expect(await of(files, `${PAGE}:1`)).toMatch(/\(exact\)$/)
  })
})

test('a page that was moved is broken, whoever else finds what it looks for from where it was', async () => {
  const page = "<?php include '../inc/a.php'; include '../inc/b.php'; echo 1;"
  const files = { 'inc/a.php': '', 'inc/b.php': '', 'admin/index.php': page, 'admin/sub/page.php': page }
  expect(await of(files, 'admin/sub/page.php:1')).toBe('missing admin/inc/a.php (exact)')
})

describe('the second choice', () => {
  const code = "<?php if (is_file(__DIR__ . '/new.conf.php')) require 'x.php'; else require __DIR__ . '/old/conf.php';"

  test('is hardly ever made where the first has a sample', async () => {
    const files = { 'index.php': code, 'x.php': '', 'new.conf.php.dist': '' }
    expect(await of(files, 'index.php:1')).toBe('found x.php')
    expect((await verdictsOf(files)).at(-1)).toBe('index.php:1 missing old/conf.php (exact, weak)')
  })

  test('has to be there where the first is nowhere', async () => {
    expect((await verdictsOf({ 'index.php': code, 'x.php': '' })).at(-1)).toBe(
      'index.php:1 missing old/conf.php (exact)',
    )
  })
})

test('a sample tells more than a name in another directory that differs in case', async () => {
  const files = {
    'index.php': "<?php set_include_path('lib'); require 'docs/a.php';",
    'docs/a.php': "<?php require 'config.php';",
    'docs/config.example.php': '',
    'lib/Config.php': '',
  }
  expect(await of(files, 'docs/a.php:1')).toMatch(/^provided/)
  expect(await of(without(files, 'docs/config.example.php'), 'docs/a.php:1')).toBe('case lib/Config.php')
})

test('where others of a head are, the directory may be made too', async () => {
  const files = {
    '.gitignore': 'assets/*/build/*\n',
    'a.php': "<?php include head() . '/x.php'; include head() . '/y.php'; include head() . '/z.php';",
    'b.php': "<?php include head() . '/assets/app/build/notice.php';",
    'x.php': '',
    'y.php': '',
    'z.php': '',
  }
  expect(await of(files, 'b.php:1')).toMatch(/^provided/)
  expect(await of({ ...files, '.gitignore': '' }, 'b.php:1')).toMatch(/^missing/)
})

describe('a file of the same name elsewhere, below a head that half of its paths know', () => {
  const head = "<?php include HEAD . '/inc/a.php'; include HEAD . '/host/b.php';"
  const wanted = (path: string) => `<?php require HEAD . '/${path}';`
  test.each([
    ['components/users/helpers/route.php', 'unknown'],
    ['components/k3/helpers/route.php', 'missing …/components/k3/helpers/route.php (tail, weak)'],
    ['components/users/route.php', 'unknown'],
    ['pages/k2/list.php', 'missing …/pages/k2/list.php (tail, weak)'],
  ])('%s: %s', async (path, expected) => {
    const files = {
      'a.php': head,
      'b.php': wanted(path),
      'inc/a.php': '',
      'components/k2/helpers/route.php': '',
      'pages/k1/list.php': '',
    }
    expect(await of(files, 'b.php:1')).toBe(expected)
  })
})
