import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import type { Finding } from '../../src/model/finding.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

const composer = JSON.stringify({ name: 'acme/site', autoload: { 'psr-4': { 'App\\': 'app/' } } })
const lock = (prefix = 'Vendor\\Part\\') =>
  JSON.stringify({ packages: [{ name: 'vendor/part', autoload: { 'psr-4': { [prefix]: 'src/' } } }] })

const site: Files = {
  'composer.json': composer,
  'composer.lock': lock(),
  'public/index.php': "<?php\nrequire __DIR__ . '/../app/run.php';\n",
  'app/run.php': '<?php\nuse App\\Http\\Home;\n(new Home())->show();\n',
  'app/Http/Home.php':
    '<?php\nnamespace App\\Http;\n\nuse App\\Models\\User;\n\nclass Home extends Page\n{\n  function show() { return new User(); }\n}\n',
  'app/Http/Page.php': '<?php\nnamespace App\\Http;\nabstract class Page {}\n',
  'app/Models/User.php': '<?php\nnamespace App\\Models;\nclass User {}\n',
}

async function findings(head: Files, base?: Files): Promise<Finding[]> {
  const report = await check({ head: memoryTree(head), ...(base ? { base: memoryTree(base) } : {}) })
  return report.findings
}

function show({ severity, rule, path, line, message }: Finding): string {
  return `${severity} ${rule} ${path}:${line} ${message}`
}

async function shown(head: Files, base?: Files): Promise<string[]> {
  return (await findings(head, base)).map(show)
}

function without(files: Files, path: string, more: Files = {}): Files {
  const { [path]: gone, ...rest } = files
  expect(gone).toBeDefined()
  return { ...rest, ...more }
}

/** A file of the namespace App that does something. */
function using(code: string, more: Files = {}): Files {
  return { ...site, 'app/use.php': `<?php\nnamespace App;\n\n${code}`, ...more }
}

test('a healthy site has no finding', async () => {
  expect(await shown(site)).toEqual([])
})

describe('reports', () => {
  test('a class whose file was saved under a wrong extension, where it is loaded', async () => {
    const head = without(site, 'app/Models/User.php', { 'app/Models/User.phpp': site['app/Models/User.php'] ?? '' })
    const found = (await findings(head, site)).filter(({ rule }) => rule === 'missing-class')
    expect(found.map(show)).toEqual([
      'error missing-class app/Http/Home.php:8 This line loads App\\Models\\User, which nothing declares: app/Models/User.php does not exist. Did you mean app/Models/User.phpp?',
    ])
    expect(found[0]).toMatchObject({
      proof: 'transition',
      snippet: '  function show() { return new User(); }',
      column: 32,
      target: { expression: 'User', tried: ['app/Models/User.php'], nearest: 'app/Models/User.phpp' },
      cause: { kind: 'target-renamed', path: 'app/Models/User.php', movedTo: 'app/Models/User.phpp' },
      impact: { chain: ['public/index.php', 'app/run.php', 'app/Http/Home.php'] },
    })
  })

  test.each<[string, string, string]>([
    [
      'new',
      'new Models\\Usr;',
      'loads App\\Models\\Usr, which nothing declares: app/Models/Usr.php does not exist. Did you mean app/Models/User.php?',
    ],
    [
      'a static call',
      'Models\\Gone::f();',
      'loads App\\Models\\Gone, which nothing declares: app/Models/Gone.php does not exist.',
    ],
    [
      'a class of PHP without its backslash',
      "throw new Exception('x');",
      'loads App\\Exception, which nothing declares: app/Exception.php does not exist.',
    ],
    [
      'a trait',
      'class A { use Models\\Part; }',
      'uses App\\Models\\Part, which nothing declares: app/Models/Part.php does not exist.',
    ],
  ])('%s, without a comparison too', async (_, code, message) => {
    expect(await shown(using(code))).toEqual([`error missing-class app/use.php:4 This line ${message}`])
  })

  test('a file in another case', async () => {
    const head = without(site, 'app/Models/User.php', { 'app/Models/user.php': site['app/Models/User.php'] ?? '' })
    expect(await shown(head)).toEqual([
      'error missing-class app/Http/Home.php:8 This line loads App\\Models\\User from app/Models/User.php, but the file is app/Models/user.php: names differ in case on Linux.',
      'error autoload-mismatch app/Models/user.php:3 The path of this file promises App\\Models\\user, but it declares App\\Models\\User, which differs in case: Linux does not find it.',
    ])
  })

  test('a file that declares another class than its name says', async () => {
    const head = { ...site, 'app/Http/Page.php': '<?php\nnamespace App\\Http;\nclass Pages {}\n' }
    expect((await shown(head, site))[0]).toBe(
      'error missing-class app/Http/Home.php:6 This line extends App\\Http\\Page, which cannot be loaded: app/Http/Page.php declares App\\Http\\Pages instead.',
    )
  })

  test('a file that was moved without its namespace, at both ends', async () => {
    const head = without(site, 'app/Models/User.php', { 'app/User.php': site['app/Models/User.php'] ?? '' })
    expect(await shown(head, site)).toEqual([
      'error missing-class app/Http/Home.php:8 This line loads App\\Models\\User, which cannot be loaded: app/User.php declares it, but is not where its name is looked for.',
      'error autoload-mismatch app/User.php:3 The path of this file promises App\\User, but it declares App\\Models\\User, which is not looked for here.',
    ])
  })

  test('instanceof, as a warning', async () => {
    expect(await shown(using('$a instanceof Models\\Usr;'))).toEqual([
      'warning missing-class app/use.php:4 This line tests for App\\Models\\Usr, which nothing declares: app/Models/Usr.php does not exist. Did you mean app/Models/User.php?',
    ])
  })

  test('a file or directory that the change put in another case, also where the project has an autoloader of its own', async () => {
    const base = { ...site, 'app/boot.php': '<?php spl_autoload_register(function ($c) { load($c); });' }
    const user = 'app/Models/User.php'
    for (const to of ['app/Models/user.php', 'app/models/User.php']) {
      const lines = await shown(without(base, user, { [to]: site[user] ?? '' }), base)
      expect(lines).toContainEqual(expect.stringMatching(/^error missing-class app\/Http\/Home\.php:8 /))
    }
  })

  test('what the change took away, though an autoloader of the project’s own may serve it', async () => {
    const own = { 'app/boot.php': '<?php spl_autoload_register(function ($c) { load($c); });' }
    const head = without(site, 'app/Models/User.php', own)
    expect((await findings(head, { ...site, ...own })).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'missing-class app/Http/Home.php',
    ])
    expect(await shown(head)).toEqual([])
  })

  test('a file with another name, though an autoloader of the project’s own includes whatever has the name of a class', async () => {
    const load =
      "<?php function load($c) { include __DIR__ . '/' . strtr($c, '_', '/') . '.php'; } spl_autoload_register('load');"
    const base = { ...site, 'app/load.php': load }
    const user = 'app/Models/User.php'
    expect(await shown(without(base, user, { 'app/Models/Usre.php': site[user] ?? '' }), base)).toContainEqual(
      expect.stringMatching(/^error missing-class app\/Http\/Home\.php:8 /),
    )
  })

  test('a class of a class map that the change deleted', async () => {
    const files = {
      'composer.json': JSON.stringify({ autoload: { classmap: ['classes'] } }),
      'classes/all.php': '<?php class Db {} class Cache {}',
      'index.php': '<?php new Db;',
    }
    const head = { ...files, 'classes/all.php': '<?php class Cache {}' }
    expect((await findings(head, files)).map(show)).toEqual([
      'error missing-class index.php:1 This line loads Db, which nothing declares.',
    ])
  })

  test('a line that loads what it only named before', async () => {
    const [finding] = await findings(using('new Models\\Gone;'), using('Models\\Gone::class;'))
    expect(finding).toMatchObject({ rule: 'missing-class', cause: { kind: 'edited', path: 'app/use.php' } })
  })

  test('once for each file and class', async () => {
    expect(await shown(using('new Models\\Gone; Models\\Gone::f(); new Models\\Gone;'))).toHaveLength(1)
  })
})

describe('stays silent', () => {
  test.each<[string, string, Files?]>([
    [
      'types, ::class, catch, attributes, imports',
      'use App\\Gone; #[Gone] function f(?Gone $a): Gone { try { Gone::class; } catch (Gone $e) {} }',
    ],
    ['a guard in the file', 'if (class_exists(Models\\Gone::class)) new Models\\Gone;'],
    ['a guard elsewhere', 'new Models\\Gone;', { 'app/guard.php': "<?php class_exists('App\\Models\\Gone');" }],
    [
      'an alias',
      'new Models\\Gone;',
      { 'app/alias.php': "<?php class_alias('App\\Models\\User', 'App\\Models\\Gone');" },
    ],
    [
      'a declaration in a branch',
      'new Models\\Gone;',
      { 'app/old.php': '<?php namespace App\\Models; if (PHP_VERSION_ID < 80000) { class Gone {} }' },
    ],
    [
      'several classes in one file',
      'new Models\\Gone;',
      { 'app/Models/User.php': '<?php namespace App\\Models; class User {} class Gone {}' },
    ],
    [
      'a file that an include loads',
      'new Models\\Gone;',
      {
        'app/lib.php': '<?php namespace App\\Models; class Gone {}',
        'app/load.php': "<?php require __DIR__ . '/lib.php';",
      },
    ],
    [
      'a prefix that a package has too',
      'new Shared\\Gone;',
      { 'composer.lock': lock('App\\Shared\\'), 'app/Shared/A.php': '<?php namespace App\\Shared; class A {}' },
    ],
    ['a class of somebody else', 'new \\Other\\Gone; new \\Gone;'],
    [
      'an autoloader of the project’s own',
      'new Models\\Gone;',
      { 'app/boot.php': '<?php spl_autoload_register([$x, "load"]);' },
    ],
    ['eval that may declare', 'new Models\\Gone;', { 'app/boot.php': '<?php eval($code);' }],
    ['a generated file', 'new Models\\Gone;', { '.gitignore': '/app/Models/Gone.php\n' }],
    [
      'a file that includes what declares it',
      'new Models\\Gone;',
      { 'app/Models/Gone.php': '<?php class Part {} require $other;' },
    ],
    [
      'an enum',
      'Models\\Gone::One;',
      { 'app/Models/Gone.php': '<?php namespace App\\Models; enum Gone { case One; }' },
    ],
    [
      'what a method includes is too late, but a file may include at once',
      'new Models\\Gone;',
      { 'app/Models/Gone.php': '<?php class Part {} require __DIR__ . "/gone.inc";', 'app/Models/gone.inc': '<?php' },
    ],
    ['no composer.json', 'new Models\\Gone;', { 'composer.json': '{}' }],
  ])('%s', async (_, code, more = {}) => {
    expect(await shown(using(code, more))).toEqual([])
  })

  test('nothing tells which packages there are, and the namespace has no directory', async () => {
    expect(await shown(without(using('new Plugin\\Gone;'), 'composer.lock'))).toEqual([])
  })

  test('a class that moved into a package', async () => {
    const head = without(site, 'app/Models/User.php', { 'composer.lock': lock('App\\Models\\') })
    expect(await shown(head, site)).toEqual([])
  })

  test('a plain name that a class map happened to have', async () => {
    const mapped = { 'composer.json': JSON.stringify({ autoload: { classmap: ['database'] } }) }
    const head = using('\\Image::make();', { ...mapped, 'database/seed.php': '<?php class Seed {}' })
    expect(await shown(head, { ...head, 'database/2015_11_image.php': '<?php class Image {}' })).toEqual([])
    const named = { ...head, 'database/class.image.php': '<?php class Image {}' }
    expect(await findings(head, named)).toMatchObject([{ rule: 'missing-class', severity: 'error' }])
  })

  test('a class of nobody knows whom, of whose name one in the tree was deleted', async () => {
    const head = using('new \\Image;')
    expect(await shown(head, { ...head, 'public/old/Image.php': '<?php class Image {}' })).toEqual([])
  })

  test('a file that asks copes with what the change deleted; another that does not ask dies', async () => {
    const base = using('if (class_exists(Models\\User::class)) new Models\\User;')
    const found = await findings(without(base, 'app/Models/User.php'), base)
    expect(found.map(({ path }) => path)).toEqual(['app/Http/Home.php'])
  })

  test('what was broken before, also in a folder that moved', async () => {
    const old = using('new Models\\Gone;')
    expect(await shown({ ...old, 'readme.txt': 'new' }, old)).toEqual([])
    const moved = JSON.parse(
      JSON.stringify(old)
        .replaceAll('"app/', '"src/')
        .replaceAll('/../app/', '/../src/')
        .replaceAll('\\"app/', '\\"src/'),
    )
    expect(await shown(moved, old)).toEqual([])
  })
})

describe('cannot tell', () => {
  test('a spelling that differs only in case is a warning', async () => {
    expect(await shown(using('new models\\User;'))).toEqual([
      'warning missing-class app/use.php:4 This line loads App\\models\\User, which app/Models/User.php declares in another spelling: it is found only where that was loaded before.',
    ])
  })

  test('a namespace without a directory is a warning', async () => {
    expect(await shown(using('new Plugin\\Gone;'))).toEqual([
      'warning missing-class app/use.php:4 This line loads App\\Plugin\\Gone, which nothing declares: app/Plugin/Gone.php does not exist.',
    ])
  })

  test('a composer.json that is no JSON is a problem, and nothing is judged by it', async () => {
    const report = await check({
      head: memoryTree({ ...using('new Models\\Gone;'), 'composer.json': '{"autoload": ' }),
    })
    expect(report.findings).toEqual([])
    expect(report.problems).toMatchObject([{ kind: 'unparsable', path: 'composer.json' }])
  })
})

describe('declarations that are never run', () => {
  const stubs = '<?php\nnamespace App\\Models {\n  class User {}\n}\n'
  const user = 'app/Models/User.php'

  async function afterDeletion(more: Files): Promise<string[]> {
    const base = { ...site, ...more }
    return (await shown(without(base, user), base)).map(line => line.slice(0, 75))
  }

  test('a file for editors does not hide that the class is gone', async () => {
    const lines = ['error missing-class app/Http/Home.php:8 This line loads App\\Models\\User, wh']
    expect(await afterDeletion({ '_ide_helper_models.php': stubs })).toEqual(lines)
  })

  test.each<[string, Files]>([
    ['includes it', { 'app/stubs.php': stubs, 'public/index.php': "<?php require __DIR__ . '/../app/stubs.php';" }],
    ['maps it', { 'old/a.php': stubs, 'composer.json': composer.replace('"psr-4"', '"classmap":["old"],"psr-4"') }],
    ['lists it', { 'old/a.php': stubs, 'composer.json': composer.replace('"psr-4"', '"files":["old/a.php"],"psr-4"') }],
    [
      'declares it only where it is not there',
      { 'a.php': stubs.replace('class User {}', "if (!class_exists('B')) { class User {} }") },
    ],
  ])('one counts where something %s', async (_, more) => {
    expect(await afterDeletion(more)).toEqual([])
  })

  test('one counts that came with the change, or that was all there was', async () => {
    const base = site
    expect(await shown(without(site, user, { 'lib.php': stubs }), base)).toEqual([])
    const alone = without(site, user, { 'lib.php': stubs })
    expect(await shown({ ...alone, 'a.txt': '' }, alone)).toEqual([])
  })
})
