import { describe, expect, test } from '@jest/globals'
import { type Files, verdictsOf, verdictsOfChange } from './verdicts-of.ts'

/** One main file, its neighbours (empty), and the verdicts on the main file's includes. */
async function verdicts(code: string, others: readonly string[] = [], more: Files = {}): Promise<string> {
  const files = {
    ...Object.fromEntries(others.map(path => [path, '<?php\n'])),
    'index.php': `<?php\n${code}\n`,
    ...more,
  }
  const lines = await verdictsOf(files)
  return lines
    .filter(line => line.startsWith('index.php:'))
    .map(line => line.replace(/^index\.php:\d+ /, ''))
    .join(' | ')
}

describe('exact paths', () => {
  test.each([
    ["require __DIR__ . '/a.php';", 'found a.php'],
    ["require __DIR__ . '/b.php';", 'missing b.php (exact)'],
    ["require dirname(__FILE__) . '/lib/../a.php';", 'found a.php'],
    ["require dirname(__DIR__) . '/a.php';", 'outside'],
    ["require __DIR__ . '/lib/' . 'c' . '.php';", 'found lib/c.php'],
    ['require __DIR__ . "/lib/{$name}.php";', 'found lib/c.php lib/d.php'],
    ['$name = \'c\'; require __DIR__ . "/lib/$name.php";', 'found lib/c.php'],
    ["define('ROOT', __DIR__ . '/'); require ROOT . 'a.php';", 'found a.php'],
    [
      "define('ROOT', __DIR__ . '/'); define('LIB', ROOT . 'lib'); require LIB . '/x.php';",
      'missing lib/x.php (exact)',
    ],
    ["const LIB = __DIR__ . '/lib'; require LIB . '/c.php';", 'found lib/c.php'],
    ["require __DIR__ . DIRECTORY_SEPARATOR . 'a.php';", 'found a.php'],
    ["require __DIR__ . '/A.php';", 'case a.php'],
    ["require __DIR__ . '/LIB/c.php';", 'case lib/c.php'],
    ["require '/etc/php.php';", 'outside'],
    ["require 'http://example.org/a.php';", 'outside'],
    ["require __DIR__ . '/a.php ';", 'missing a.php  (exact)'],
    ["require __DIR__ . '/lib';", 'missing lib (exact)'],
    ["require __DIR__ . '/a.php/../a.php';", 'missing a.php (exact)'],
  ])('%s', async (code, expected) => {
    expect(await verdicts(code, ['a.php', 'lib/c.php', 'lib/d.php'])).toBe(expected)
  })
})

describe('a variable that is made of itself', () => {
  const show = (code: string, call: string) =>
    `function show($f = 'd') { ${code} require __DIR__ . "/$f.php"; } ${call}`
  test.each([
    ["$f = 'c'; $f = 'lib/' . $f; require __DIR__ . \"/$f.php\";", 'found lib/c.php'],
    ['$f = \'b\'; $f = "lib/$f"; require __DIR__ . "/$f.php";', 'missing lib/b.php (exact)'],
    ['$f = \'lib/C\'; $f = strtolower($f); require __DIR__ . "/$f.php";', 'found lib/c.php'],
    ["$f = 'lib'; $f = $f . '/' . 'c'; require __DIR__ . \"/$f.php\";", 'found lib/c.php'],
    [show("$f = 'lib/' . $f;", "show('c'); show();"), 'found lib/c.php | found lib/d.php'],
    [show("if ($x) { $f = 'lib/' . $f; } else { $f = 'no/' . $f; }", "show('c');"), 'found lib/c.php'],
    ["$f = 'c'; foreach ($x as $y) { $f = $f . 'c'; } require __DIR__ . \"/lib/$f.php\";", 'found lib/c.php'],
    ["$f = 'b'; while ($x) { $f = 'a' . $f; } require __DIR__ . \"/lib/$f.php\";", 'unknown'],
  ])('%s', async (code, expected) => {
    expect(await verdicts(code, ['a.php', 'lib/c.php', 'lib/d.php'])).toBe(expected)
  })

  test('by this change: what it is now was never missed', async () => {
    const page = (code: string) => ({
      'index.php': `<?php $f = 'c'; ${code} require __DIR__ . "/$f.php";`,
      'lib/c.php': '',
    })
    const base = { ...page(''), 'c.php': '' }
    expect(await verdictsOfChange(base, page("$f = 'lib/' . $f;"))).toEqual(['index.php:1 found lib/c.php'])
  })
})

describe('several possible values', () => {
  test.each([
    ["$f = $x ? 'a.php' : 'none.php'; require __DIR__ . '/' . $f;", 'found a.php'],
    ["$f = $x ? 'no.php' : 'none.php'; require __DIR__ . '/' . $f;", 'missing no.php none.php (exact)'],
    [
      "if ($x) { $f = 'no.php'; } else { $f = 'none.php'; } require __DIR__ . '/' . $f;",
      'missing no.php none.php (exact)',
    ],
    ["$f = 'no.php'; $f = 'a.php'; require __DIR__ . '/' . $f;", 'found a.php'],
    ["$f = 'a.php'; $f = 'no.php'; require __DIR__ . '/' . $f;", 'missing no.php (exact)'],
    ["$f = 'no.php'; extract($_GET); require __DIR__ . '/' . $f;", 'unknown'],
    ["foreach (['a', 'lib/c'] as $f) { require __DIR__ . \"/$f.php\"; }", 'found a.php | found lib/c.php'],
    ["foreach (['a', 'b'] as $f) { require __DIR__ . \"/$f.php\"; }", 'found a.php | missing b.php (exact)'],
    ["$f = 'a'; $f .= '.php'; require __DIR__ . '/' . $f;", 'found a.php'],
    ["$c['dir'] = __DIR__ . '/lib'; require $c['dir'] . '/c.php';", 'found lib/c.php'],
    ["$c = ['dir' => __DIR__ . '/lib']; require $c['dir'] . '/none.php';", 'missing lib/none.php (exact)'],
  ])('%s', async (code, expected) => {
    expect(await verdicts(code, ['a.php', 'lib/c.php'])).toBe(expected)
  })
})

test('more values than the settings allow are open', async () => {
  const names = Array.from({ length: 5 }, (_, index) => `no${index}.php`)
  const files = {
    'index.php': `<?php ${names.map(name => `if ($_GET['${name}']) $f = '${name}'; else `).join('')} exit; require __DIR__ . '/' . $f;`,
  }
  expect(await verdictsOf(files, { maxAlternatives: 5 })).toEqual([`index.php:1 missing ${names.join(' ')} (exact)`])
  expect(await verdictsOf(files, { maxAlternatives: 4 })).toEqual(['index.php:1 unknown'])
})

describe('guards', () => {
  test.each([
    ["if (file_exists(__DIR__ . '/b.php')) require __DIR__ . '/b.php';", 'optional'],
    ["if (is_readable($f = __DIR__ . '/b.php')) { require $f; }", 'optional'],
    ["if (!file_exists(__DIR__ . '/b.php')) return; require __DIR__ . '/b.php';", 'optional'],
    ["if (!file_exists(__DIR__ . '/b.php')) { echo 1; } else { require __DIR__ . '/b.php'; }", 'optional'],
    ["$ok = file_exists(__DIR__ . '/b.php'); if ($ok) { require __DIR__ . '/b.php'; }", 'optional'],
    ["if (file_exists(__DIR__ . '/b.php') && $y) require __DIR__ . '/b.php';", 'optional'],
    ["file_exists(__DIR__ . '/b.php') and require __DIR__ . '/b.php';", 'optional'],
    ["@include __DIR__ . '/b.php';", 'optional'],
    ["if (!include __DIR__ . '/b.php') die;", 'optional'],
    ["try { require __DIR__ . '/b.php'; } catch (Throwable $e) {}", 'optional'],
    ["if (is_dir(__DIR__ . '/ext')) require __DIR__ . '/ext/b.php';", 'optional'],
    ["if (defined('NEVER')) require __DIR__ . '/b.php';", 'optional'],
    ["if (!function_exists('xml_parser_create')) require __DIR__ . '/b.php';", 'optional'],
    [
      "if (function_exists('spl_autoload_register') && x()) { y(); } else { require __DIR__ . '/b.php'; }",
      'missing b.php (exact)',
    ],
    ["if (function_exists('spl_autoload_register')) { y(); } else { require __DIR__ . '/b.php'; }", 'optional'],
    ["if (!function_exists('own_thing')) require __DIR__ . '/b.php';", 'missing b.php (exact)'],
    ["foreach (glob(__DIR__ . '/ext/*.php') as $f) { include $f; }", 'optional'],
    ["$d = opendir(__DIR__); while (($f = readdir($d)) !== false) { include __DIR__ . '/x/' . $f; }", 'optional'],
    ["spl_autoload_register(function ($c) { require __DIR__ . '/classes/' . $c . '.php'; });", 'optional'],
    ["if (is_active('shop/shop.php')) { include __DIR__ . '/plugins/shop/setup.php'; }", 'optional'],
    [
      "if (is_active('cart/cart.php')) { include __DIR__ . '/plugins/shop/setup.php'; }",
      'missing plugins/shop/setup.php (exact)',
    ],
    ["@require __DIR__ . '/b.php';", 'missing b.php (exact)'],
    ["try { require __DIR__ . '/b.php'; } catch (Exception $e) {}", 'missing b.php (exact)'],
    ["if (!file_exists(__DIR__ . '/b.php')) require __DIR__ . '/b.php';", 'missing b.php (exact)'],
    ["if (file_exists(__DIR__ . '/other.php')) require __DIR__ . '/b.php';", 'missing b.php (exact)'],
    ["if (file_exists(__DIR__ . '/b.php') || $flag) require __DIR__ . '/b.php';", 'missing b.php (exact)'],
    ["defined('X') || exit; require __DIR__ . '/b.php';", 'missing b.php (exact)'],
    ["if (!defined('INSTALLED')) { exit; } require __DIR__ . '/b.php';", 'missing b.php (exact)'],
    ["if (class_exists('X')) require __DIR__ . '/b.php';", 'missing b.php (exact)'],
    ["if (file_exists('a.php')) include 'a.php'; else include 'b.php';", 'found a.php | missing b.php (tail, weak)'],
  ])('%s', async (code, expected) => {
    expect(await verdicts(code, ['a.php'])).toBe(expected)
  })
})

describe('what is provided', () => {
  test.each<[string, Files]>([
    ['a sample beside it', { 'config-sample.php': '' }],
    ['a .dist beside it', { 'config.php.dist': '' }],
    ['an ignore pattern', { '.gitignore': '/site/config.php\n' }],
    [
      'the project writes it under a head that is not known',
      { 'setup.php': "<?php class S { function go($fs) { $fs->put($fs->dir() . 'site/config.php', 'x'); } }" },
    ],
    ['the project writes it', { 'setup.php': "<?php file_put_contents(__DIR__ . '/site/config.php', $x);" }],
  ])('%s', async (_, more) => {
    expect(await verdicts("require __DIR__ . '/site/config.php';", [], inSite(more))).toBe('provided')
  })

  test.each([
    'widgets-template.php',
    'default-widgets.php',
    'widgets_default.php',
  ])('%s is no sample of widgets.php', async other => {
    expect(await verdicts("require __DIR__ . '/widgets.php';", [], { [other]: '<?php\n' })).toMatch(/^missing/)
  })

  test.each([
    'config-template.php',
    'default-config.php',
    'config.default.php',
  ])('%s is a sample of config.php', async other => {
    expect(await verdicts("require __DIR__ . '/config.php';", [], { [other]: '<?php\n' })).toBe('provided')
  })

  function inSite(files: Files): Files {
    return Object.fromEntries(
      Object.entries(files).map(([path, file]) => [/^config/.test(path) ? `site/${path}` : path, file]),
    )
  }

  test('what Composer installs', async () => {
    expect(await verdicts("require 'vendor/autoload.php';", [], { 'composer.json': '{}' })).toBe('provided')
    expect(await verdicts("require 'vendor/autoload.php';", [], { 'symfony.lock': '{}' })).toBe('provided')
    expect(await verdicts("require __DIR__ . '/vendor/autoload.php';")).toBe('missing vendor/autoload.php (exact)')
  })

  test('what Composer installs, below a head that is not known', async () => {
    const names = ['a', 'b', 'c', 'd']
    const code = names.map(name => `require base_path() . '/lib/${name}.php';`).join(' ')
    const lib = names.map(name => `lib/${name}.php`)
    const more = { 'composer.json': '{}' }
    const found = lib.map(path => `found ${path}`).join(' | ')
    const require = (path: string) => verdicts(`${code} require base_path() . '/${path}';`, lib, more)
    expect(await require('vendor/autoload.php')).toBe(`${found} | provided`)
    expect(await require('vendor/autoload.phpp')).toMatch(/ missing \S+autoload\.phpp \(votes/)
  })
})

test('a link into a place where packages are installed, which git ignores', async () => {
  const files = {
    '.gitignore': 'src/vendor/\n',
    vendor: { symlink: 'src/vendor' },
    'index.php': "<?php require 'vendor/autoload.php';",
    'src/a.php': '',
  }
  expect(await verdictsOf(files)).toEqual(['index.php:1 provided'])
  expect(await verdictsOf({ ...files, '.gitignore': '' })).toEqual(['index.php:1 not-deployed'])
})

describe('relative paths', () => {
  test('a command is no other spelling of what is installed beside PHP', async () => {
    const parts = ['a', 'b', 'c', 'd'].map(name => `require '${name}.php';`).join(' ')
    const files = {
      'bin/mail.php': "<?php require 'notices.php';",
      'bin/notices.php': `<?php ${parts} require 'Mail.php';`,
      ...Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`inc/${name}.php`, ''])),
    }
    const settings = { includePaths: ['inc'] }
    const moved = {
      ...files,
      'etc/notices.php': files['bin/notices.php'],
      'bin/notices.php': '',
      'bin/x.php': "<?php require '../etc/notices.php';",
    }
    expect((await verdictsOf(files, settings)).filter(line => line.includes('case'))).toEqual([
      'bin/notices.php:1 case bin/mail.php',
    ])
    expect((await verdictsOf(moved, settings)).filter(line => line.startsWith('etc/')).at(-1)).toMatch(/missing .*weak/)
  })

  test('a dotted path hangs on the page, not on its own directory', async () => {
    const files = {
      'index.php': "<?php require 'inc/header.php';",
      'inc/header.php': "<?php require './menu.php';",
      'inc/menu.php': '',
    }
    expect(await verdictsOf(files)).toEqual([
      'inc/header.php:1 missing menu.php (exact)',
      'index.php:1 found inc/header.php',
    ])
  })

  test('a bare path is looked for in its own directory too', async () => {
    const files = {
      'index.php': "<?php require 'inc/header.php';",
      'inc/header.php': "<?php require 'menu.php';",
      'inc/menu.php': '',
    }
    expect(await verdictsOf(files)).toEqual(['inc/header.php:1 found inc/menu.php', 'index.php:1 found inc/header.php'])
  })

  describe('a bare name that only another place has', () => {
    const tools = (page: string): Files => ({
      ...Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`${name}.php`, `<?php require '${name}.inc';`])),
      ...Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`${name}.inc`, ''])),
      'store/register.php': '<?php',
      [page]: "<?php class Tool { function load() { require 'register.php'; } }",
    })
    const of = async (files: Files, path: string) => (await verdictsOf(files)).find(line => line.startsWith(path))

    test('is no slip where nobody of the project runs the file', async () => {
      expect(await of(tools('lib/Tool.php'), 'lib/')).toMatch(/missing .*weak/)
    })

    test('is missing where a page does', async () => {
      const files = { ...tools('lib/Tool.php'), 'index.php': "<?php require 'lib/Tool.php'; (new Tool)->load();" }
      expect(await of(files, 'lib/')).toMatch(/missing .*\(votes\)/)
    })

    test('is a slip of the directory, whoever runs it', async () => {
      const files = {
        ...tools('lib/Tool.php'),
        'lib/Tool.php': "<?php class Tool { function load() { require 'stroe/register.php'; } }",
      }
      const more = {
        'x.php': "<?php require 'stroe/x.inc'; require 'stroe/y.inc';",
        'stroe/x.inc': '',
        'stroe/y.inc': '',
      }
      expect(await of({ ...files, ...more }, 'lib/')).toMatch(/missing .*\(votes\)/)
    })
  })

  test('a root behind a directory is nothing, and shows no mark of ours', async () => {
    const code = "define('ROOT', __DIR__); define('BASE', __DIR__ . '/sys'); require BASE . ROOT . '/c.php';"
    expect(await verdicts(code, ['c.php', 'sys/x.php'])).toBe('missing sys/…/c.php (exact)')
  })

  test('set_include_path adds directories', async () => {
    const code = "set_include_path(get_include_path() . PATH_SEPARATOR . __DIR__ . '/lib'); require 'c.php';"
    expect(await verdicts(code, ['lib/c.php'])).toBe('found lib/c.php')
  })

  test('chdir moves dotted paths', async () => {
    expect(await verdicts("chdir(__DIR__ . '/lib'); require './c.php';", ['lib/c.php'])).toBe('found lib/c.php')
  })

  test('a variable that a page sets means the page, in whatever file it is used', async () => {
    const files = {
      'admin/index.php': "<?php $root = './../'; require $root . 'common.php';",
      'common.php': "<?php require $root . 'lib/db.php'; require $root . 'lib/no.php';",
      'lib/db.php': '',
    }
    expect(await verdictsOf(files)).toEqual([
      'admin/index.php:1 found common.php',
      'common.php:1 found lib/db.php',
      'common.php:1 missing lib/no.php (exact)',
    ])
  })
})

describe('heads that are not known', () => {
  const plugin = (tails: readonly string[]) => ({
    'plugin.php': `<?php\n${tails.map(tail => `require ABSPATH . '${tail}';`).join('\n')}\n`,
    'inc/a.php': '',
    'inc/b.php': '',
    'inc/c.php': '',
  })

  test('none of its tails is here: a foreign root', async () => {
    const lines = await verdictsOf(
      plugin(['wp-admin/includes/file.php', 'wp-admin/includes/plugin.php', 'wp-load.php']),
    )
    expect(lines).toEqual([2, 3, 4].map(line => `plugin.php:${line} outside`))
  })

  test('all others are here: missing by votes', async () => {
    const lines = await verdictsOf(plugin(['inc/a.php', 'inc/b.php', 'inc/c.php', 'inc/none.php']))
    expect(lines.at(-1)).toBe('plugin.php:5 missing …/inc/none.php (votes)')
  })

  test('a single other tail does not accuse, outside a comparison', async () => {
    const lines = await verdictsOf(plugin(['inc/a.php', 'other/none.php']))
    expect(lines.at(-1)).toBe('plugin.php:3 unknown')
  })

  test('another case of a name alone says nothing, of a name in a directory something', async () => {
    const files = { 'install.php': "<?php require $root . '/autoload.php'; require $root . '/Inc/a.php';" }
    const others = { 'tests/Fixtures/Autoload.php': '', 'inc/a.php': '' }
    expect(await verdictsOf({ ...files, ...others })).toEqual(['install.php:1 outside', 'install.php:1 case inc/a.php'])
    const base = { ...files, 'autoload.php': '', 'Inc/a.php': '' }
    expect((await verdictsOfChange(base, { ...files, 'Autoload.php': '' }))[0]).toBe('install.php:1 case Autoload.php')
  })

  test('a target that was found before is missing whatever the head', async () => {
    const base = plugin(['inc/a.php'])
    const { 'inc/a.php': _, ...head } = base
    expect(await verdictsOfChange(base, head)).toEqual(['plugin.php:2 missing …/inc/a.php (transition)'])
  })
})

describe('values from elsewhere', () => {
  test('properties, methods and class constants', async () => {
    const files = {
      'app.php': `<?php
class Base { protected $dir; const LIB = __DIR__ . '/lib'; function __construct() { $this->dir = __DIR__ . '/lib/'; } }
class App extends Base {
  function path($name) { return self::LIB . '/' . $name . '.php'; }
  function run() { require $this->dir . 'a.php'; require $this->path('a'); require $this->path('none'); require static::LIB . '/none.php'; }
}`,
      'lib/a.php': '',
    }
    expect((await verdictsOf(files)).map(line => line.replace('app.php:5 ', ''))).toEqual([
      'found lib/a.php',
      'found lib/a.php',
      'missing lib/none.php (exact)',
      'missing lib/none.php (exact)',
    ])
  })

  test('a helper in a file that says nothing of paths itself', async () => {
    const files = {
      'helpers.php': "<?php\nfunction slashed($dir) { return rtrim($dir, '/') . '/'; }\n",
      'index.php': "<?php require 'helpers.php'; require slashed(__DIR__) . 'none.php';",
    }
    expect((await verdictsOf(files)).at(-1)).toBe('index.php:1 missing none.php (exact)')
  })

  test('a file that is read again for a helper keeps each turn of its loops', async () => {
    const files = {
      'helpers.php': "<?php\nfunction slashed($dir) { return rtrim($dir, '/') . '/'; }\n",
      'index.php':
        "<?php require 'helpers.php'; function parts() { foreach (['a', 'b'] as $f) { require __DIR__ . \"/$f.php\"; } }",
      'other.php': "<?php require 'helpers.php'; require slashed(__DIR__) . 'a.php';",
      'a.php': '',
    }
    expect((await verdictsOf(files)).slice(0, 3)).toEqual([
      'index.php:1 found helpers.php',
      'index.php:1 found a.php',
      'index.php:1 missing b.php (exact)',
    ])
  })

  test('an extension that an included file sets', async () => {
    const files = {
      'ext.inc': "<?php\n$phpEx = 'php';\n",
      'index.php': "<?php include 'ext.inc'; include './none.' . $phpEx; include './ext2.' . $phpEx;",
      'ext2.php': '',
    }
    expect(await verdictsOf(files)).toEqual([
      'index.php:1 found ext.inc',
      'index.php:1 missing none.php (exact)',
      'index.php:1 found ext2.php',
    ])
  })

  test('cycles end', async () => {
    expect(
      await verdicts("define('A', B); define('B', A . '/x'); $x = $y; $y = $x . 'a'; require A . $x . '/none.php';"),
    ).toMatch(/unknown|outside/)
  })

  test('two copies of one application do not hide each other’s faults', async () => {
    const copy = (dir: string, target: string) => ({
      [`${dir}/index.php`]: `<?php define('ROOT', __DIR__ . '/'); require ROOT . 'inc/boot.php';`,
      [`${dir}/inc/boot.php`]: `<?php require ROOT . 'inc/db.php';`,
      [`${dir}/inc/${target}`]: '',
    })
    const lines = await verdictsOf({ ...copy('one', 'db.php'), ...copy('two', 'dv.php') })
    expect(lines).toContain('two/inc/boot.php:1 missing two/inc/db.php (exact)')
    expect(lines).toContain('one/inc/boot.php:1 found one/inc/db.php')
  })
})

describe('include wrappers: the site is the call', () => {
  const lines = async (files: Files) => verdictsOf(files)

  test('a function in another file', async () => {
    const files = {
      'core.php':
        "<?php\ndefine('CORE', __DIR__ . '/core/');\nfunction require_api($name) {\n  require_once CORE . $name;\n}\n",
      'index.php':
        "<?php\nrequire 'core.php';\nrequire_api('a.php');\nrequire_api('none.php');\nfunction later() { require_api('b.php'); }\n",
      'core/a.php': '',
      'core/b.php': '',
    }
    expect(await lines(files)).toEqual([
      'index.php:2 found core.php',
      'index.php:3 found core/a.php',
      'index.php:4 missing core/none.php (exact)',
      'index.php:5 found core/b.php',
    ])
  })

  test('methods, static methods, two levels, defaults and changes of case', async () => {
    const files = {
      'loader.php': `<?php
class Loader {
  private $dir = __DIR__ . '/lib/';
  public function load($name, $ext = 'php') { $file = $this->dir . strtolower($name) . '.' . $ext; require_once $file; }
  public function both($name) { $this->load($name); }
  public static function part($name) { include __DIR__ . "/parts/$name.php"; }
}`,
      'index.php':
        "<?php\nrequire 'loader.php';\n$l = new Loader();\n$l->load('Mail');\n$l->load('Nope');\n$l->both('Nada');\nLoader::part('top');\nLoader::part('tip');\n",
      'lib/mail.php': '',
      'parts/top.php': '',
    }
    expect(await lines(files)).toEqual([
      'index.php:2 found loader.php',
      'index.php:4 found lib/mail.php',
      'index.php:5 missing lib/nope.php (exact)',
      'index.php:6 missing lib/nada.php (exact)',
      'index.php:7 found parts/top.php',
      'index.php:8 missing parts/tip.php (exact)',
    ])
  })

  test('a guard in the wrapper guards its calls', async () => {
    const files = {
      'index.php':
        "<?php\nfunction view($n) { $f = __DIR__ . '/v/' . $n . '.php'; if (is_file($f)) { include $f; } }\nview('none');\nview('a');\n",
      'v/a.php': '',
    }
    expect(await lines(files)).toEqual(['index.php:3 optional', 'index.php:4 found v/a.php'])
  })
})

test.each([
  '',
  '/home/me/site',
])('a constant that a sample sets to %j is to be filled in, and other paths tell where it leads', async value => {
  const pages = Object.fromEntries(
    ['a', 'b', 'c', 'd'].flatMap(name => [
      [`inc/${name}.php`, '<?php'],
      [`${name}.php`, `<?php\nrequire 'main.php';\nrequire SITE_ROOT . '/inc/${name}.php';`],
    ]),
  )
  const files = {
    ...pages,
    'main.dist.php': `<?php\ndefine('SITE_ROOT', '${value}');`,
    'index.php': "<?php\nrequire 'main.php';\nrequire SITE_ROOT . '/inc/none.php';",
  }
  const verdicts = await verdictsOf(files)
  expect(verdicts).toContain('index.php:3 missing …/inc/none.php (votes)')
  expect(verdicts).toContain('a.php:3 found inc/a.php')
})

test('two dots in a name climb nowhere', async () => {
  const names = ['a', 'b', 'c', 'd']
  const pages = Object.fromEntries(
    names.flatMap(name => [
      [`inc/${name}.php`, '<?php'],
      [`${name}.php`, `<?php\nrequire LIB . '/inc/${name}.php';`],
    ]),
  )
  const verdicts = await verdictsOf({ ...pages, 'index.php': "<?php\nrequire LIB . '/inc/a..php';" })
  expect(verdicts).toContain('index.php:2 missing …/inc/a..php (votes)')
})
