import { describe, expect, test } from '@jest/globals'
import { verdictsOf } from './verdicts-of.ts'

/** The verdict on the last include of a page beside `there.php`. */
async function lastVerdict(code: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const files = { 'there.php': '<?php\n', 'There2.php': '<?php\n', ...more, 'index.php': `<?php\n${code}\n` }
  const lines = (await verdictsOf(files)).filter(line => line.startsWith('index.php:'))
  return lines.at(-1)?.replace(/^index\.php:\d+ /, '') ?? ''
}

const NONE = "__DIR__ . '/none.php'"
const THERE = "__DIR__ . '/there.php'"

describe('a value that may have changed behind its name proves nothing', () => {
  test.each([
    ['a second name', `$f = ${NONE}; $g = &$f; $g = other(); include $f;`],
    ['a name for an element', `$a = ['k' => ${NONE}]; $b = &$a['k']; $b = other(); include $a['k'];`],
    ['a loop by reference', `$a = [${NONE}]; foreach ($a as &$x) $x = other(); include $a[0];`],
    ['a closure that shares it', `$f = ${NONE}; $c = function () use (&$f) { $f = other(); }; $c(); include $f;`],
    ['an argument by reference', `function set(&$x) { $x = other(); }\n$f = ${NONE}; set($f); include $f;`],
    ['a match that fills it', `$m = [${NONE}]; preg_match('/x/', $y, $m); include $m[0];`],
    ['an element that was taken out', `$a = [${NONE}, other()]; unset($a[0]); include reset($a);`],
    ['an element of what another branch loads', `if (x()) $a = load(); else $a['k'] = ${NONE}; include $a['k'];`],
    ['another case among other values', `$f = __DIR__ . '/there2.php'; if (x()) $f = other(); include $f;`],
    [
      'a property that only gets a default of nothing',
      `class P { public $d; function __construct($row) { foreach ($row as $k => $v) $this->$k = $v; } } $p = new P($x); include __DIR__ . '/' . $p->d . '/none.php';`,
    ],
    ['an object that may be a path', `$o = new Path(); $f = x() ? $o : ${NONE}; include $f;`],
  ])('%s', async (_, code) => expect(await lastVerdict(code)).toMatch(/^unknown/))

  test('an included file of which the assignment was not read at first', async () => {
    const more = { 'set.php': '<?php\n$f = $other;\n' }
    expect(await lastVerdict(`$f = ${NONE}; include ${'__DIR__'} . '/set.php'; include $f;`, more)).toMatch(/^unknown/)
  })

  test('an element that is set at last is what it was set to', async () => {
    expect(await lastVerdict(`$a = load(); $a['k'] = ${NONE}; include $a['k'];`)).toBe('missing none.php (exact)')
    expect(await lastVerdict(`$a['k'] = ${NONE}; if (x()) $a['k'] = ${THERE}; include $a['k'];`)).toBe(
      'found there.php',
    )
  })

  test('what $GLOBALS sets in the file scope is the variable', async () => {
    expect(await lastVerdict(`$f = ${NONE}; $GLOBALS['f'] = ${THERE}; include $f;`)).toBe('found there.php')
  })
})

describe('what PHP itself defines', () => {
  test('cannot be defined again', async () => {
    const code = `if (!defined('PATH_SEPARATOR')) define('PATH_SEPARATOR', ';'); set_include_path(__DIR__ . '/lib' . PATH_SEPARATOR . __DIR__ . '/more'); include 'sub/none.php';`
    const more = { 'lib/sub/a.php': '', 'more/a.php': '' }
    expect(await lastVerdict(code, more)).toBe('missing lib/sub/none.php more/sub/none.php sub/none.php (votes, weak)')
  })
})

describe('what can change any variable', () => {
  test.each([
    ['extract', `$f = ${NONE}; extract($_POST); include $f;`],
    ['extract in a branch', `$f = ${NONE}; if ($x) extract($_POST); include $f;`],
    ['extract at the end of a turn', `$f = ${NONE}; while (next_row()) { include $f; extract(row()); }`],
    ['a name that is computed', `$f = ${NONE}; foreach ($_POST as $k => $v) $$k = $v; include $f;`],
    ['eval', `$f = ${NONE}; eval($code); include $f;`],
  ])('%s proves nothing afterwards', async (_, code) => expect(await lastVerdict(code)).toMatch(/^unknown/))

  test.each([
    ['before the variable is set', `extract($_POST); $f = ${NONE}; include $f;`],
    ['in a loop before', `foreach ($_POST as $k => $v) $$k = $v;\n$f = ${NONE}; include $f;`],
    ['in another case', `$f = ${NONE}; switch ($m) { case 1: extract($_POST); break; case 2: include $f; }`],
    ['in the other branch', `$f = ${NONE}; if ($m) { extract($_POST); } else { include $f; }`],
    ['in a branch that returns', `$f = ${NONE}; if ($m) { extract($_POST); return; } include $f;`],
    [
      'in a function whose global it is',
      `$f = ${NONE}; function a() { extract($_POST); global $f; include $f; }\na();`,
    ],
  ])('%s changes nothing', async (_, code) => expect(await lastVerdict(code)).toMatch(/^missing none.php/))
})

describe('loops', () => {
  test.each([
    [
      'an element that is one of two',
      `$x = a() ? ${NONE} : ${THERE}; foreach ([$x] as $f) include $f;`,
      'found there.php',
    ],
    ['a loop that has ended', `foreach ([${NONE}, ${THERE}] as $f) {}\ninclude $f;`, 'found there.php'],
    [
      'key and element of one turn',
      "foreach (['there' => '.php'] as $k => $v) include __DIR__ . '/' . $k . $v;",
      'found there.php',
    ],
    [
      'a turn that is left out',
      "foreach (['there', 'no'] as $n) if ($n !== 'no') include __DIR__ . \"/$n.php\";",
      'optional',
    ],
  ])('%s', async (_, code, verdict) => expect(await lastVerdict(code)).toBe(verdict))
})

describe('guards', () => {
  test.each([
    ['an own function that asks', `function ok($f) { return is_file($f); }\nif (ok(${NONE})) include ${NONE};`],
    [
      'one that leaves early',
      `function ok($f) { if (!is_file($f)) return false; return true; }\nif (ok(${NONE})) include ${NONE};`,
    ],
    ['one that says the opposite', `function gone($f) { return !is_file($f); }\nif (!gone(${NONE})) include ${NONE};`],
    ['a goto', `$f = ${NONE}; if (!is_file($f)) goto end; include $f; end:`],
  ])('%s', async (_, code) => expect(await lastVerdict(code)).toMatch(/^optional/))

  test('an own function that asks for something else is none', async () => {
    const code = `function ok($f) { return is_file(${THERE}); }\nif (ok(1)) include ${NONE};`
    expect(await lastVerdict(code)).toBe('missing none.php (exact)')
  })
})

describe('a closure runs only where it was made', () => {
  const made = (condition: string) =>
    `$f = ${NONE}; if (${condition}) { on('x', function () use ($f) { require $f; }); }`
  test.each([
    ['a closure', made('is_file($f)')],
    ['an arrow function', `$f = ${NONE}; $c = is_file($f) ? fn() => require $f : null;`],
    ['a closure in a closure', `$f = ${NONE}; if (is_file($f)) $c = fn() => fn() => require $f;`],
    ['an early exit', `$f = ${NONE}; if (!is_file($f)) return; $c = fn() => require $f;`],
  ])('guarded: %s', async (_, code) => expect(await lastVerdict(code)).toBe('optional'))

  test.each([
    ['another test', made('$ready')],
    ['a parameter of the same name', `$f = ${THERE}; if (is_file($f)) { (function ($f) { require $f; })(${NONE}); }`],
  ])('not guarded: %s', async (_, code) => expect(await lastVerdict(code)).toMatch(/^missing/))
})

describe('what gives the path may ask for it', () => {
  const need = 'function need($f) { if (!file_exists($f)) throw new RuntimeException($f); return $f; }'
  test.each([
    ['in the operand', `${need} include need(${NONE});`],
    ['kept in a variable', `${need} $f = need(${NONE}); include $f;`],
    ['a method', `class L { static ${need} } include L::need(${NONE});`],
  ])('guarded: %s', async (_, code) => expect(await lastVerdict(code)).toBe('optional'))

  test('not by a function that asks for another', async () => {
    const code = `function need($f) { if (!file_exists('x.php')) throw new Exception; return $f; } include need(${NONE});`
    expect(await lastVerdict(code)).toMatch(/^missing/)
  })
})

test('what is appended takes the place of what was there', async () => {
  expect(await lastVerdict("$f = __DIR__; $f .= '/'; $f .= 'none.php'; include $f;")).toBe('missing none.php (exact)')
})
