import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { extractFacts, extractFactsUnskimmed } from '../../src/php/extract.ts'
import type { FileFacts } from '../../src/php/facts.ts'
import { describeBlock, describeExpr, describeFacts } from './describe-facts.ts'

function read(source: string, ...wanted: string[]): FileFacts {
  const bytes = Buffer.from(source)
  const facts = extractFacts(bytes, new Set(wanted))
  expect(extractFactsUnskimmed(bytes, new Set(wanted))).toEqual(facts)
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
  return facts
}

function operand(code: string): string {
  const [fact] = read(`<?php include ${code};`).includes
  return fact ? describeExpr(fact.operand) : ''
}

describe('operands', () => {
  test.each([
    ["'a.php'", '"a.php"'],
    [`'it\\'s \\\\ \\n'`, '"it\'s \\\\ \\\\n"'],
    ['"a\\x41\\101\\u{e9}\\$\\n\\q"', '"aAAé$\\n\\\\q"'],
    ["('a.php')", '"a.php"'],
    ["b'a.php'", '"a.php"'],
    ["__DIR__ . '/a.php'", '(__DIR__ . "/a.php")'],
    ["'a' . ('b' . $c) . 'd'", '("a" . "b" . $c . "d")'],
    [
      `"$a/x-{$b['c']}-$d[e]-{$f->g}-\${h}.php"`,
      '($a . "/x-" . $b["c"] . "-" . $d["e"] . "-" . $f->g . "-" . $h . ".php")',
    ],
    ['<<<X\n  a/$b.php\n  X', '("a/" . $b . ".php")'],
    ["<<<'X'\na/$b.php\nX", '"a/$b.php"'],
    ['dirname(__FILE__, 2)', 'dirname(__FILE__, 2)'],
    ['\\Foo\\bar(x: $y, ...$z)', 'foo\\bar(x: $y, ...$z)'],
    ['CONST_A', 'CONST_A'],
    ['A\\B::C', 'a\\b::C'],
    ['self::$x', 'self::$x'],
    ['static::path()', 'static::path()'],
    ['$this->dir . "x"', '($this->dir . "x")'],
    ['$a->b()->c', '$a->b()->c'],
    ['$o?->p', '$o->p'],
    ['$a[1]["b"]', '$a[1]["b"]'],
    ['$f("x")', '{$f}("x")'],
    ['$a ? "b" : "c"', '($a ? "b" : "c")'],
    ['$a ?: "c"', '($a ?: "c")'],
    ['$a ?? $b ?? "c"', '($a ?? ($b ?? "c"))'],
    ["match($x) { 1, 2 => 'a', default => 'b' }", 'match("a", "b")'],
    ["$p = 'x.php'", '($p = "x.php")'],
    ["'a.php' or die()", '("a.php" || <exit>)'],
    ["('a.php') == 'b'", '("a.php" == "b")'],
    ["['a', 'k' => 'b', ...$c]", '["a", "k" => "b", ...$c]'],
    ['new A("x")', 'new a("x")'],
    ['1 + 2', '<arithmetic>'],
    ['$$x', '<variable-variable>'],
    [`\${"x"}`, '$x'],
    ['(string) $x', '($x)'],
    ['fn() => 1', 'closure#1'],
    ['A::class', '"A"'],
    ['0x1F', '31'],
    ['eval("1")', '<eval>'],
  ])('%s', (code, expected) => {
    expect(operand(code)).toBe(expected)
  })

  test('bytes that are not UTF-8 survive', () => {
    const [fact] = extractFacts(Buffer.from("<?php include 'a\xe9.php';", 'latin1')).includes
    expect(fact?.operand).toEqual({ kind: 'literal', value: 'a\udce9.php' })
  })

  test('the text is the operand as written, folded', () => {
    const [fact] = read("<?php require_once /* x */ ( 'a /* b */'\n . // c\n  $d ) ;").includes
    expect(fact?.text).toBe("( 'a /* b */' . $d )")
  })
})

describe('positions', () => {
  test.each([
    ["<?php include 'a';", [1, 7, 1, 18]],
    ["\ufeff<?php\r\n/* é😀 */ require(\r'a') ?>", [2, 11, 3, 5]],
    ["<?php if ($é) { include 'a' . 'b' ; }", [1, 17, 1, 34]],
    ["<?php\n$x = @include 'a';", [2, 7, 2, 18]],
  ])('%j', (source, expected) => {
    const span = read(source).includes[0]?.span
    expect([span?.start.line, span?.start.column, span?.end.line, span?.end.column]).toEqual(expected)
  })

  test('offsets are bytes', () => {
    const [fact] = read("<?php /* é */ include 'é';").includes
    expect([fact?.at, fact?.end]).toEqual([15, 27])
  })
})

describe('what happens around an include', () => {
  test.each<[string, string, string[]]>([
    ['silenced', "@include 'a';", ['@include "a"']],
    ['assigned', "$r = include 'a';", ['include "a" assigned $r', '$r = include#0']],
    ['returned', "return require 'a';", ['require "a" returned']],
    ['tested', "if (!include 'a') {}", ['include "a" tested']],
    ['tested by or', "(include 'a') or die();", ['include "a" tested']],
    ['used', "f(include 'a');", ['include "a" used']],
    ['an argument with variables', 'f(include "$d/x");', ['include ($d . "/x") used']],
    ['and', "file_exists('a') && include 'a';", ['include "a" in branch[file_exists("a")]']],
    ['or', "X || include 'a';", ['include "a" in branch[not X]']],
    ['ternary', "$x ? include 'a' : include 'b';", ['include "a" in branch[$x]', 'include "b" in branch[not $x]']],
    [
      'if, elseif, else',
      "if (A) { include 'a'; } elseif (B) { include 'b'; } else { include 'c'; }",
      ['include "a" in branch[A]', 'include "b" in branch[not A, B]', 'include "c" in branch[not A, not B]'],
    ],
    [
      'alternative syntax',
      "if (A): include 'a'; else: include 'b'; endif;",
      ['include "a" in branch[A]', 'include "b" in branch[not A]'],
    ],
    ['else if', "if (A) {} else if (B) include 'b';", ['include "b" in branch[not A, B]']],
    [
      'switch',
      "switch ($x) { case 1: case 2: include 'a'; break; case 3: include 'b'; default: include 'c'; }",
      ['include "a" in branch[(($x == 1) || ($x == 2))]', 'include "b" in branch[($x == 3)]', 'include "c" in branch'],
    ],
    [
      'switch true',
      "switch (true) { case A: include 'a'; break; default: include 'c'; }",
      ['include "a" in branch[A]', 'include "c" in branch[not A]'],
    ],
    [
      'match',
      "$r = match($x) { 1 => include 'a', default => include 'b' };",
      [
        'include "a" assigned $r in branch[($x === 1)]',
        'include "b" assigned $r in branch[not ($x === 1)]',
        '$r = match(include#0, include#1)',
      ],
    ],
    [
      'while',
      'while ($f = next($x)) include $f;',
      ['include $f in loop[($f = next($x))]', '$f = next($x)', 'call next($x)'],
    ],
    ['for', "for ($i = 0; $i < 2; $i++) include 'a';", ['include "a" in loop[(<not-followed> < 2)]']],
    ['do', "do { include 'a'; } while (A);", ['include "a" in loop']],
    [
      'foreach',
      "foreach (['a', 'b'] as $k => $f) include $f . $k;",
      ['include ($f . $k) in loop', '$k foreach-key ["a", "b"] in loop', '$f foreach ["a", "b"] in loop'],
    ],
    [
      'foreach by reference',
      'foreach ($l as &$f) include $f;',
      ['include $f in loop', '$f foreach $l in loop', '$f =& $l[] in loop'],
    ],
    [
      'try',
      "try { include 'a'; } catch (\\Error | E $e) { include 'b'; } finally { include 'c'; }",
      ['include "a" in try{error e}', 'include "b" in catch{error e}', 'include "c" in finally'],
    ],
    ['behind an exit', "exit; include 'a';", ['include "a" in branch[false]']],
    ['list', 'list($a, list(, $b)) = f(); include $a . $b;', ['include ($a . $b)', '$a list f()', '$b list f()']],
    ['short list', "[$a, 'k' => $b] = f(); include $a . $b;", ['include ($a . $b)', '$a list f()', '$b list f()']],
    ['reference', '$a = &$b; include $b;', ['include $b', '$a =& $b']],
    [
      'append',
      "$a .= 'x'; $a ??= 'y'; $a++; include $a;",
      ['include $a', '$a .= "x"', '$a ??= "y"', '$a other <arithmetic>'],
    ],
    [
      'static, global, unset',
      "static $a = 'x'; global $a; unset($a); include $a;",
      ['include $a', '$a static "x"', '$a global <none>', '$a unset <none>'],
    ],
    ['an unrelated assignment', "$x = 1; $y = f(); include 'a';", ['include "a"']],
    ['a path that the included file may read', "$root = './'; include 'a';", ['include "a"', '$root = "./"']],
  ])('%s', (_name, code, expected) => {
    expect(describeFacts(read(`<?php ${code}`))).toEqual(expected)
  })
})

describe('early exits', () => {
  const exits = (code: string): string[] => {
    const facts = read(`<?php ${code}`)
    return facts.blocks.flatMap((block, index) =>
      block.exits && block.kind === 'branch' ? [describeBlock(facts, index)] : [],
    )
  }

  test.each<[string, string, string[]]>([
    ['return', "if (!file_exists('a')) { return; } include 'a';", ['branch[!file_exists("a")]!']],
    ['or die', 'is_file($p) or die(); include $p;', ['branch[not is_file($p)]!']],
    ['throw', 'if (!is_file($p)) throw new E; include $p;', ['branch[!is_file($p)]!']],
    [
      'all branches',
      'if (!is_file($p)) { if (A) exit; else return; } include $p;',
      ['branch[!is_file($p)]!', 'branch[!is_file($p)]! > branch[A]!', 'branch[!is_file($p)]! > branch[not A]!'],
    ],
    ['continue', 'foreach ($l as $p) { if (!is_file($p)) continue; include $p; }', ['loop > branch[!is_file($p)]!']],
    ['not all branches', 'if (!is_file($p)) { if (A) exit; } include $p;', []],
    ['break leaves only its own switch', 'switch ($p) { case 1: is_file($p); break; } include $p;', []],
    ['not about files', "if ($x) exit; include 'a';", []],
    ['behind the include', "include 'a'; if (!file_exists('a')) exit;", []],
  ])('%s', (_name, code, expected) => {
    expect(exits(code)).toEqual(expected)
  })

  test('the branches of one if share a chain, and the last says that one of them runs', () => {
    const { blocks } = read("<?php if (A) { $f = 'a/'; } elseif (B) { exit; } else { $f = 'b/'; } include $f;")
    const [, first, second, third] = blocks
    expect(new Set([first?.chain, second?.chain, third?.chain]).size).toBe(1)
    expect([first?.exhaustive, second?.exits, third?.exhaustive]).toEqual([false, true, true])
  })
})

describe('names', () => {
  test('namespaces and imports', () => {
    const facts = read(`<?php namespace App\\Core;
      use function Lib\\load as ld; use const Lib\\ROOT; use Lib\\{A, B\\C as D, function g};
      define('App\\Core\\X', 'x'); const Y = 'y';
      include ld(ROOT) . X . \\Y . namespace\\Z . g() . h() . \\h() . D::E . F::G . A\\i();
      function f() { include 'x'; }
      class K extends D implements A { const C = self::L . parent::M; }`)
    expect(describeExpr(facts.includes[0]?.operand ?? { kind: 'null' })).toBe(
      '(lib\\load(Lib\\ROOT) . app\\core\\X|X . Y . app\\core\\Z . lib\\g() . app\\core\\h|h() . h() . lib\\b\\c::E . app\\core\\f::G . lib\\a\\i())'.replace(
        'Lib\\ROOT',
        'lib\\ROOT',
      ),
    )
    expect(facts.constants.map(fact => fact.name)).toEqual(['app\\core\\X', 'app\\core\\Y', 'app\\core\\k::C'])
    expect(describeExpr(facts.constants[2]?.value ?? { kind: 'null' })).toBe('(app\\core\\k::L . lib\\b\\c::M)')
    expect(facts.scopes.map(scope => scope.name)).toEqual([undefined, 'app\\core\\f'])
    expect(facts.classes).toMatchObject([
      { name: 'app\\core\\k', shownName: 'App\\Core\\K', parent: 'lib\\b\\c', interfaces: ['lib\\a'] },
    ])
  })
})

describe('classes and scopes', () => {
  test('properties, promoted parameters, traits, nested functions', () => {
    const facts = read(`<?php
      abstract class A extends B { use T, U;
        public static ?string $base = __DIR__; private $dir = 'lib/', $other = 1;
        function __construct(private string $name = 'n', &$ref = []) { $this->dir .= 'x'; }
        static function load($f) { include self::$base . $this->dir . $f; }
        abstract function nothing(); }
      trait T { function t() { return include self::P; } }
      enum E: string { case H = 'h.php'; }`)
    expect(facts.classes.map(fact => [fact.kind, fact.name, fact.traits])).toEqual([
      ['class', 'a', ['t', 'u']],
      ['trait', 't', []],
      ['enum', 'e', []],
    ])
    expect(facts.scopes.map(scope => [scope.kind, scope.name, scope.class, scope.static])).toEqual([
      ['file', undefined, undefined, false],
      ['method', '__construct', 0, false],
      ['method', 'load', 0, true],
      ['method', 't', 1, false],
    ])
    expect(facts.scopes[1]?.parameters).toMatchObject([
      { name: 'name', promoted: true, default: { value: 'n' } },
      { name: 'ref', byReference: true, promoted: false },
    ])
    expect(describeFacts(facts)).toEqual([
      'include (a::$base . $this->dir . $f)',
      'include self::P returned',
      'const e::H = "h.php"',
      'a::$base property-default __DIR__',
      '$this->dir property-default "lib/"',
      '$this->dir .= "x"',
    ])
  })

  test('closures, arrow functions, anonymous classes', () => {
    const facts = read(`<?php
      $f = function ($x) use (&$d) { include "$d/$x"; };
      $g = fn($x) => include $d . $x;
      $o = new class extends P { function m() { include 'm'; } };`)
    expect(facts.scopes.map(scope => [scope.kind, scope.parent, scope.uses])).toEqual([
      ['file', -1, []],
      ['closure', 0, [{ name: 'd', byReference: true }]],
      ['arrow', 0, []],
      ['method', 0, []],
    ])
    expect(facts.includes.map(fact => [fact.scope, fact.result])).toEqual([
      [1, 'unused'],
      [2, 'returned'],
      [3, 'unused'],
    ])
    expect(facts.classes[0]?.name).toMatch(/^class@\d+$/)
  })

  test('a body that is not kept has no block, and is a scope only where it can change an argument', () => {
    const facts = read("<?php include 'a'; function f(&$x) { $x = 1; } function g($x) {} $h = function () { y(); };")
    expect(facts.scopes.map(scope => [scope.name, scope.body])).toEqual([
      [undefined, 0],
      ['f', -1],
      [undefined, -1],
    ])
  })

  test('what opens a scope', () => {
    const facts = read("<?php extract($a); $$b = 1; eval('x'); parse_str($q); include 'a';")
    expect(facts.scopes[0]?.opens.map(open => open.why)).toEqual([
      'extract',
      'variable-variable',
      'eval',
      'parse_str',
      'include',
    ])
  })

  test('returns of a helper that an include calls are followed, others are not pretended to be', () => {
    const facts = read(`<?php function l($n) { include p($n); return $out; }
      function p($n) { $d = f(); return $d . $n; }`)
    expect(facts.scopes.map(scope => scope.returns.map(fact => describeExpr(fact.value)))).toEqual([
      [],
      ['$out'],
      ['($d . $n)'],
    ])
    const other = read("<?php function l($n) { include 'a'; $out = f(); return $out; }")
    expect(other.scopes[1]?.returns.map(fact => describeExpr(fact.value))).toEqual(['<not-followed>'])
  })
})

describe('tests that can tell', () => {
  test("a test of an include's result is a block, whatever stands in it", () => {
    const { blocks } = read("<?php if ($r) {} $r = include 'a'; if ($r === false) { echo 1; }")
    expect(blocks.map(block => block.holds.map(({ test }) => describeExpr(test)))).toEqual([[], ['($r === false)']])
  })

  test('a result kept in a variable is followed', () => {
    expect(describeFacts(read("<?php $ok = file_exists('a'); if ($ok) include 'a';"))).toEqual([
      'include "a" in branch[$ok]',
      '$ok = file_exists("a")',
    ])
  })

  test('a variable that cannot tell is not, and says so', () => {
    expect(describeFacts(read("<?php $debug = f(); if ($debug) include 'a';"))).toEqual([
      'include "a" in branch[<not-followed>]',
    ])
  })
})

describe('calls', () => {
  test.each<[string, string, string[]]>([
    ['chdir', "chdir('a');", ['call chdir("a")']],
    [
      'include_path',
      "ini_set('include_path', 'x'); ini_set('display_errors', 1);",
      ['call ini_set("include_path", "x")'],
    ],
    ['set_include_path', "set_include_path('x');", ['call set_include_path("x")']],
    ['autoload', "spl_autoload_register('f');", ['call spl_autoload_register("f")']],
    [
      'writers',
      "copy($a, 'b.php'); fopen('c.php', 'r'); fopen('d.php', 'w'); $x->put('e.php', 1);",
      ['call copy($a, "b.php")', 'call fopen("d.php", "w")', 'call $x->put("e.php", 1)'],
    ],
    [
      'may change the path',
      'f($p); strlen($p); $o->g($p); include $p;',
      ['include $p', 'call f($p)', 'call $o->g($p)'],
    ],
  ])('%s', (_name, code, expected) => {
    expect(describeFacts(read(`<?php ${code}`))).toEqual(expected)
  })

  test('calls that may run a closure with an include', () => {
    const code = `<?php
      $load = function ($f) { require $f; }; $other = function () {};
      $load('a.php'); $other('b.php'); array_map($load, ['c.php']); (fn($f) => include $f)('d.php'); ($this->load)('e.php');`
    expect(read(code).calls.map(fact => describeExpr(fact.call))).toEqual([
      '{$load}("a.php")',
      'array_map($load, ["c.php"])',
      '{closure#3}("d.php")',
    ])
  })

  test('what may hold a wanted function', () => {
    const code = "<?php $f = load(...); $f('a.php'); $g = other(...); $g('b.php'); array_map(load(...), ['c.php']);"
    expect(read(code, 'load').calls.map(fact => describeExpr(fact.call))).toEqual([
      'load(<placeholder>)',
      '{$f}("a.php")',
      'load(<placeholder>)',
      'array_map(load(<placeholder>), ["c.php"])',
    ])
  })

  test('declared classes of parameters and properties', () => {
    const code = `<?php namespace N; use M\\Other; define('X', 1);
      class A { private ?Loader $a; private self $b; private int $c; private A|B $d;
        function __construct(private Other $e, null|Loader $f, string $g) {} }`
    const { assignments, scopes } = read(code, 'a', 'b', 'c', 'd')
    expect(assignments.map(fact => fact.type)).toEqual(['n\\loader', 'n\\a', undefined, undefined])
    expect(scopes[1]?.parameters.map(parameter => parameter.type)).toEqual(['m\\other', 'n\\loader', undefined])
  })

  test('wanted names, directly and as callbacks', () => {
    const source = `<?php function f() { load('a.php'); }
      array_map('load', ['b.php']); call_user_func([$x, 'load'], 'c.php'); $y->load('d.php'); other('e.php');`
    expect(describeFacts(read(source, 'load'))).toEqual([
      'call load("a.php")',
      'call array_map("load", ["b.php"])',
      'call call_user_func([$x, "load"], "c.php")',
      'call $y->load("d.php")',
    ])
    expect(read(source).calls).toEqual([])
  })
})

describe('constants', () => {
  test('define and const, conditional too', () => {
    const facts = read(`<?php const A = 'a', B = A . 'b'; if (!defined('C')) define('C', __DIR__ . '/');
      function f() { \\define('D', 'd'); } define($e, 'e');`)
    expect(describeFacts(facts)).toEqual([
      'const A = "a"',
      'const B = (A . "b")',
      'const C = (__DIR__ . "/") in branch[!defined("C")]',
      'const D = "d"',
    ])
  })
})

describe('runs', () => {
  test.each([
    ["include 'a';", true],
    ["define('A', 1); const B = 2; use X\\Y; function f() { echo 1; } class C {}", false],
    ["defined('A') || exit; define('B', 1);", false],
    ["if (!defined('A')) { die('no'); } define('B', 1);", false],
    ["defined('A') || exit; include 'a';", false],
    ["defined('A') or die('no'); echo 1;", false],
    ["if (!defined('A')) { die('no'); } f();", false],
    ["!defined('A') && exit; f();", false],
    ["if (!defined('A') && !defined('B')) exit; f();", false],
    ["namespace N; defined('A') || exit; include 'a';", false],
    ["namespace N { defined('A') || exit; include 'a'; }", false],
    ["if (defined('A')) return; define('A', 1); include 'a';", true],
    ["defined('A') && exit; include 'a';", true],
    ["define('A', 1); defined('A') || exit; include 'a';", true],
    ["f(); defined('A') || exit; include 'a';", true],
    ["if (basename($_SERVER['SCRIPT_NAME']) == basename(__FILE__)) die('no'); include 'a';", false],
    ["if (__FILE__ === realpath($_SERVER['SCRIPT_FILENAME'])) { header('HTTP/1.1 403'); exit; } include 'a';", false],
    ["if (basename($_SERVER['SCRIPT_NAME']) == basename(__FILE__)) { run(); exit; } include 'a';", true],
    ["if (basename($_SERVER['SCRIPT_NAME']) != basename(__FILE__)) die('no'); include 'a';", true],
    ["define('B', 1); echo B;", true],
    ["define('B', 1); $x = ['a' => B];", false],
    ["define('B', 1); f();", true],
    ["const A = 1; return ['a' => A];", false],
    ['const A = 1; ?>\n  \n', false],
    ['const A = 1; ?>\n<p>', true],
    ["if (!function_exists('f')) { function f() {} } const A = 1;", false],
    ["if (f()) { const_(); } define('A', 1);", true],
  ])('%s', (code, expected) => {
    expect(read(`<?php ${code}`).runs).toBe(expected)
  })

  test('a byte order mark and a #! line are no output', () => {
    expect(read("\ufeff#!/usr/bin/php\n<?php define('A', 1);").runs).toBe(false)
    expect(read(" x<?php define('A', 1);").runs).toBe(true)
  })
})

describe('what cannot be read', () => {
  test('a syntax error leaves what could be read around it', () => {
    const facts = read("<?php include 'a';\n$x = = ;\ninclude 'b';")
    expect(facts.includes.map(fact => fact.text)).toEqual(["'a'", "'b'"])
    expect(facts.syntaxErrors[0]?.line).toBe(2)
  })

  test('bytes that the lexer chokes on', () => {
    const facts = read("<?php include 'a'; \x01\x02 include 'b';")
    expect(facts.includes.map(fact => fact.text)).toEqual(["'a'", "'b'"])
  })

  test('nesting beyond any stack still tells that there is an include', () => {
    const facts = extractFacts(Buffer.from(`<?php include 'a'; $x = ${'['.repeat(100_000)};`))
    expect(facts.includes).toMatchObject([{ keyword: 'include', at: 6, operand: { kind: 'opaque' } }])
    expect(facts.syntaxErrors).not.toEqual([])
  })

  test('comments before what is no argument name', () => {
    expect(read(`<?php f(A ${'/* x */'.repeat(1000)}); include 'a';`).includes).toHaveLength(1)
  })

  test('a file without PHP', () => {
    expect(read('<?xml version="1.0"?><? include "a"; ?>')).toMatchObject({ includes: [], runs: false })
  })
})

const nasty = `#!/usr/bin/env php
<html><?php /* include 'no1.php'; */ // include 'no2' ?> include 'no3' <?php
namespace App\\Sub { use function lib\\load as ld; use lib\\{A, B\\C as D, function f2, const K2};
# include 'no4' ?><b>x</b><?= include 'y1.php' ?>
<?php
$s = "a {$b["x{$c['y']}"]} include 'no5' \${d} \\" "; $t = 'it\\'s include \\\\'; $u = \`ls "include" {$x}\`;
$h = <<<EOT
  include 'no6'; {$a['b']} $c->d
  EOT . 'x';
$n = <<<'NOW'
include 'no7' {$
NOW;
#[Attr("x", [1, "]"])] function fn_(int|string &$a = [1, 2], ...$rest): ?array { if ($a): include 'y2.php'; else: return [1]; endif; return match(true) { $a > 1, $b => 'x', default => require 'y3.php' }; }
abstract class Foo extends D implements \\I { use T1, T2 { a as b; } const X = 'x' . self::Y, Y = 2; public static ?string $p = __DIR__ . '/p'; abstract function nope();
 function include($x) { return $this->include($x) . static::$p . parent::require_once(1); }
 function __construct(private readonly string $dir = 'd') { $this->q = fn($x) => include "$x/y4.php"; $f = function() use (&$z) { return 1; }; } }
enum Suit: string { case H = 'h'; const Z = self::H; }
switch ($a) { case 1: case 2: include 'y5.php'; break; default: exit; }
try { require_once ('y6.php'); } catch (\\Error | Ex $e) { } finally { }
$o = new class(1) extends Foo { function m() { include __FILE__ . 'y7'; } };
file_exists('q') or die("x"); if (!($r = include 'y8.php')) { return; } elseif (!is_file($p)) exit(1); else { }
do { goto end; } while (0); end: echo 1; list($a, list(, $b)) = $c; static $st = 'x'; global $g; unset($a, $b[1]);
}
__halt_compiler(); include 'no8'; <?php include 'no9';
`

test('includes stand where PHP sees them', () => {
  const texts = read(nasty).includes.map(fact => /y\d/.exec(fact.text)?.[0])
  expect(texts).toEqual(['y1', 'y2', 'y3', 'y4', 'y5', 'y6', 'y7', 'y8'])
})

test('every beginning of a nasty file can be read', () => {
  const bytes = Buffer.from(nasty)
  for (let length = 0; length <= bytes.length; length += 3) extractFacts(bytes.subarray(0, length))
  for (const length of [bytes.indexOf('ld as') + 2, bytes.indexOf('enum') + 4, bytes.indexOf('Attr("x", ') + 10]) {
    extractFactsUnskimmed(bytes.subarray(0, length))
  }
})

const words = nasty.match(/\w+|\s+|[^\w\s]/g) ?? []
const soup = fc
  .array(fc.constantFrom(...words), { maxLength: 60 })
  .map(parts => Buffer.from(`<?php include 'a';${parts.join('')}`))
const noise = fc.uint8Array({ maxLength: 200 }).map(bytes => Buffer.concat([Buffer.from("<?php include 'a';"), bytes]))

test('whatever the bytes, it comes to an end with facts that hold together', () => {
  fc.assert(
    fc.property(fc.oneof(soup, noise), bytes => {
      const facts = extractFacts(bytes)
      extractFactsUnskimmed(bytes)
      expect(facts.includes.length).toBeGreaterThan(0)
      for (const fact of [...facts.includes, ...facts.assignments, ...facts.constants, ...facts.calls]) {
        expect(facts.blocks[fact.block]?.scope).toBe(fact.scope)
      }
      for (const block of facts.blocks) expect(facts.blocks[block.parent]?.scope ?? block.scope).toBe(block.scope)
    }),
    { numRuns: 300 },
  )
})

describe('short tags', () => {
  const targets = (source: string) =>
    read(source).includes.map(({ operand, span }) => `${span.start.line} ${describeExpr(operand)}`)

  test.each([
    [
      "<? include 'a.php'; ?>\n<b><?include_once('b.php');?></b>\n<?= 1 ?><? if ($x) { require 'c.php'; } ?>",
      '1 "a.php", 2 "b.php", 3 "c.php"',
    ],
    ["<?/* head */?>\n<?\ninclude 'a.php'", '3 "a.php"'],
    ["<?php echo 1; ?>\n<? include 'a.php'; ?>", ''],
    ["<?xml version='1.0'?>\n<? include 'a.php'; ?>", ''],
    ["<?\necho '<?xml ?>';\ninclude 'a.php';", ''],
    ["<?= include 'a.php' ?>", '1 "a.php"'],
  ])('%j', (source, expected) => {
    expect(targets(source).join(', ')).toBe(expected)
  })

  test('a file that has no other tags says so', () => {
    expect(read("<? include 'a.php';").shortTags).toBe(true)
    expect(read("<?php include 'a.php';").shortTags).toBeUndefined()
    expect(read("<?= include 'a.php' ?>").shortTags).toBeUndefined()
  })
})

test.each([
  ['cases that fall through', `switch ($a) { ${'case 1: '.repeat(20_000)} include 'a.php'; }`],
  ['cases that fall into the last', `switch ($a) { ${'case 1: '.repeat(20_000)} default: include 'a.php'; }`],
  ['arms', `match ($a) { ${'1 => 2, '.repeat(20_000)} default => include 'a.php' };`],
  ['elseif', `if ($a) {} ${'elseif ($b) {} '.repeat(20_000)} else include 'a.php';`],
])('a long chain takes no quadratic room: %s', (_what, code) => {
  const { includes, blocks } = extractFacts(Buffer.from(`<?php ${code}`))
  expect(includes).toHaveLength(1)
  expect(JSON.stringify(blocks).length).toBeLessThan(10_000_000)
})
