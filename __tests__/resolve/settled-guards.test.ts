import { describe, expect, test } from '@jest/globals'
import { verdictsOf } from './verdicts-of.ts'

type Sources = Readonly<Record<string, string>>

const of = async (files: Sources, path: string) =>
  (await verdictsOf(files)).filter(line => line.startsWith(path)).map(line => line.slice(path.length + 1))

const MISSING = 'missing pro.php (exact)'
const page = (before: string, condition: string) => `<?php ${before}\nif (${condition}) require __DIR__ . '/pro.php';`

describe('a branch that the project itself has switched off never runs', () => {
  test.each([
    ["define('IS_PRO', false);", 'IS_PRO'],
    ["const EDITION = '';", '!empty(EDITION)'],
    ['$pro = false;', '$pro'],
    ['$pro = 0;', '$pro && $other'],
    ["$pro = ''; $max = null;", '$pro || $max'],
    ["$conf = ['pro' => false];", "$conf['pro']"],
    ['$pro = false; function is_pro() { global $pro; return $pro; }', 'is_pro()'],
    ["define('IS_PRO', false); function is_pro() { return IS_PRO; }", 'is_pro()'],
    ["define('IS_PRO', false); function is_pro() { return IS_PRO; }", 'is_pro() === true'],
    ['function is_pro() { return false; }', 'is_pro()'],
    ['$free = true;', '!$free'],
    ['class App { const PRO = false; }', 'App::PRO'],
    ['class App { static function isPro() { return false; } }', 'App::isPro()'],
  ])('%s if (%s)', async (before, condition) => {
    expect(await of({ 'index.php': page(before, condition) }, 'index.php:2')).toEqual(['optional'])
  })

  test.each([
    "!file_exists(__DIR__ . '/new.php')",
    "!is_dir(dirname(__FILE__) . '/lib') && $x",
    '!is_file($new)',
    "version_compare(PHP_VERSION, '5.3.0') < 0",
    "!(version_compare(PHP_VERSION, '5.3.0') >= 0)",
  ])('by what is in the tree, or PHP: %s', async condition => {
    const code = page("$new = __DIR__ . '/new.php';", condition)
    expect(await of({ 'index.php': code, 'new.php': '', 'lib/a.php': '' }, 'index.php:2')).toEqual(['optional'])
  })

  test.each([
    "file_exists(__DIR__ . '/new.php')",
    "!file_exists(__DIR__ . '/newer.php')",
    '!file_exists($_GET[0])',
    "!file_exists('new.php')",
    "version_compare(PHP_VERSION, '5.3.0') >= 0",
    "version_compare($mine, '5.3.0') < 0",
  ])('but not by %s', async condition => {
    expect(await of({ 'index.php': page('', condition), 'new.php': '' }, 'index.php:2')).toEqual([MISSING])
  })

  test('by what another file says', async () => {
    const files = {
      'conf.php': '<?php\n$app_pro = false;',
      'lib.php': '<?php function is_pro() { global $app_pro; return $app_pro; }',
      'index.php': page("require __DIR__ . '/conf.php'; require __DIR__ . '/lib.php';", 'is_pro()'),
    }
    expect(await of(files, 'index.php:2')).toEqual(['optional'])
  })

  test('also behind a method', async () => {
    const files = {
      'index.php':
        "<?php $pro = false; function is_pro() { global $pro; return $pro; }\nclass A { function run() { if (is_pro())\nrequire __DIR__ . '/pro.php'; } }",
    }
    expect(await of(files, 'index.php:3')).toEqual(['optional'])
  })
})

describe('a branch that may run', () => {
  test.each([
    ["define('IS_PRO', true);", 'IS_PRO'],
    ["define('IS_PRO', getenv('PRO'));", 'IS_PRO'],
    // A default that others may have set before.
    ["if (!defined('IS_PRO')) define('IS_PRO', false);", 'IS_PRO'],
    ["defined('IS_PRO') || define('IS_PRO', false);", 'IS_PRO'],
    ["defined('IS_PRO') or define('IS_PRO', false);", 'IS_PRO'],
    ["if ($x) { define('IS_PRO', true); } else { define('IS_PRO', false); }", 'IS_PRO'],
    ['$pro = false; if ($x) $pro = true;', '$pro'],
    ['$pro = false; extract($_GET);', '$pro'],
    ['$pro = false; load($pro); function load(&$p) { $p = 1; }', '$pro'],
    ['$pro = $_GET[0] ?? false;', '$pro'],
    ["$pro = '0.0';", '$pro'],
    ['$pro = []; $pro[] = $_GET;', '$pro'],
    ['function is_pro() { return apply_filters("is_pro", false); }', 'is_pro()'],
    ['function is_pro() { if ($_GET) return true; return false; }', 'is_pro()'],
    ['class App { const PRO = false; } class Own extends App { const PRO = true; }', 'Own::PRO'],
    ['$pro = false;', '!$pro'],
    ['$pro = false;', '$pro || $other'],
    ['if (!isset($pro)) $pro = false;', '$pro'],
    ["$pro = false; include 'settings.php';", '$pro'],
    ['class App { public $pro = false; } $app = new App;', '$app->pro'],
    // === asks for the type, too.
    ["$pro = '';", '$pro === false'],
  ])('%s if (%s)', async (before, condition) => {
    expect(await of({ 'index.php': page(before, condition) }, 'index.php:2')).toEqual([MISSING])
  })

  test('since it sets what it asked for itself', async () => {
    const code = "<?php\n$done = false;\nif (!$done) {\n$done = true; require __DIR__ . '/pro.php'; }"
    expect(await of({ 'index.php': code }, 'index.php')).toEqual([`4 ${MISSING}`])
  })

  test('since a function of the project sets it', async () => {
    const files = {
      'conf.php': '<?php\n$app_pro = false;',
      'lib.php': '<?php function is_pro() { global $app_pro; return $app_pro; }',
      'buy.php': '<?php function buy() { global $app_pro;\n$app_pro = true; }',
      'index.php': page(
        "require __DIR__ . '/conf.php'; require __DIR__ . '/buy.php'; require __DIR__ . '/lib.php';",
        'is_pro()',
      ),
    }
    expect(await of(files, 'index.php:2')).toEqual([MISSING])
  })

  test('since what it calls sets what it calls global', async () => {
    const work = 'function work() { global $r; $r = $_GET; }'
    const code = `<?php ${work}\nfunction f() { global $r; $r = false; work(); if ($r)\nrequire __DIR__ . '/pro.php'; }`
    expect(await of({ 'index.php': code }, 'index.php')).toEqual([`3 ${MISSING}`])
  })

  test('when the function is called again', async () => {
    const code = "<?php\nfunction f() { static $n = false; if ($n)\nrequire __DIR__ . '/pro.php'; $n = true; }"
    expect(await of({ 'index.php': code }, 'index.php')).toEqual([`3 ${MISSING}`])
  })

  test('in the next turn of a loop', async () => {
    const code = "<?php\n$n = false;\nforeach ($all as $one) { if ($n)\nrequire __DIR__ . '/pro.php'; $n = true; }"
    expect(await of({ 'index.php': code }, 'index.php')).toEqual([`4 ${MISSING}`])
  })

  test('by what a sample says, which people fill in', async () => {
    const files = {
      'config-sample.php': "<?php define('IS_PRO', false);",
      'index.php': page("require __DIR__ . '/config.php';", 'IS_PRO'),
    }
    expect(await of(files, 'index.php:2')).toEqual([MISSING])
  })
})
