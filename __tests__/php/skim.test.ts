import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { skim } from '../../src/php/scan/skim.ts'

const DOLLAR = '$'

/** What is left, blanks folded. */
function left(source: string, ...wanted: string[]): string | null {
  return skim(source, new Set(wanted))?.replace(/\s+/g, ' ').trim() ?? null
}

describe('files that cannot matter', () => {
  test.each([
    ['no word at all', '<?php function f() { return strlen("x"); } echo f();'],
    ['in a line comment', '<?php // include "a.php";\n# require "b.php"'],
    ['in a block comment', '<?php /* include "a.php"; ?> include */ echo 1;'],
    ['in a single-quoted string', "<?php echo 'it\\'s include \\\\';"],
    ['in a double-quoted string', '<?php echo "include {$a["x{$b}"]} \\" define(";'],
    ['between backticks', '<?php echo `include \\` x`;'],
    ['in a heredoc', '<?php echo <<<EOT\ninclude $a\n  EOTX\n  EOT . "x";'],
    ['in a nowdoc', "<?php echo <<<'X'\ninclude {$a\nX;\n"],
    ['in inline HTML', 'include <?php echo 1; ?> include <b>'],
    ['after a line comment that ends PHP', '<?php // ?> include "a.php"; define'],
    ['after __halt_compiler', '<?php __halt_compiler(); include "a"; <?php include "b";'],
    ['with short tags beside long ones', '<?php echo 1; ?><? include "a.php";'],
    ['as a member', '<?php $a->include("x"); A::require("x"); $a?->include_once;'],
    ['as a variable', '<?php $include = $define;'],
    ['in an attribute', '<?php #[A(include)] function f() {}'],
    ['a writer that names no PHP file', '<?php function f($p) { copy($p, "x.txt"); }'],
    ['without an opening tag', 'include "a.php";'],
    ['empty', ''],
  ])('%s', (_name, source) => {
    expect(skim(source)).toBeNull()
  })
})

describe('files that matter', () => {
  test.each([
    ['any case', '<?php INCLUDE "a";'],
    ['after ?> of a line comment', '<?php // x ?><?php include "a";'],
    ['a comment that a lone CR ends', '<?php // x\rinclude "a";'],
    ['in an interpolation', '<?php echo "{$a[include "x"]}";'],
    ['in an echo tag', '<?=include "a"?>'],
    ['a class constant', '<?php class A { const B = 1; }'],
    ['a writer beside a PHP file', '<?php function f() { copy("a", "x.php"); }'],
  ])('%s', (_name, source) => {
    expect(skim(source)).not.toBeNull()
  })
})

test('bodies without such a word are blanked, nested ones too', () => {
  const source = '<?php function a() { x(); } class B { function c() { include "d"; $f = function () { y(); }; } }'
  expect(left(source)).toBe('<?php function a() { } class B { function c() { include "d"; $f = function () { }; } }')
})

test('braces in strings, default values and types do not confuse it', () => {
  const source = `<?php function a($x = ['}' => "{"], A|B $y = null): ?A { echo "}{ ${DOLLAR}{a}"; } include "b";`
  expect(left(source)).toBe(`<?php function a($x = ['}' => "{"], A|B $y = null): ?A { } include "b";`)
})

test('a function list of a use statement opens no body', () => {
  expect(left('<?php use function a\\{b, c}; include "x";')).toBe('<?php use function a\\{b, c}; include "x";')
})

test('a property that an include reads keeps the bodies that assign it, and what those read', () => {
  const source = `<?php class A {
    function l() { include $this->dir . 'x'; }
    function __construct() { $this->dir = self::$root; }
    function r() { self::$root = 'x'; }
    function n() { $this->dir; $this->other = 1; $this->dir == 1; }
  }`
  expect(left(source)).toBe(
    "<?php class A { function l() { include $this->dir . 'x'; } function __construct() { $this->dir = self::$root; }" +
      " function r() { self::$root = 'x'; } function n() { } }",
  )
})

test('a function that a body with an include calls is kept', () => {
  const source =
    '<?php function l() { include path("x"); } function path($n) { return $n; } function other() { return 1; }'
  expect(left(source)).toBe(
    '<?php function l() { include path("x"); } function path($n) { return $n; } function other() { }',
  )
})

describe('wanted names', () => {
  const source = `<?php
    function load() { return 1; }
    function a() { Load('x'); }
    function b() { array_map('NS\\load', $x); }
    function c() { $this->dir = 1; }
    class D { public $dir = 2; }`

  test.each([
    ['load', ['load()', "Load('x')", 'array_map(']],
    ['dir', ['$this->dir = 1', 'public $dir']],
    ['$x', ['array_map(']],
  ])('%s', (name, kept) => {
    const skimmed = left(source, name) ?? ''
    for (const text of kept) expect(skimmed).toContain(text)
    expect(skim(source)).toBeNull()
  })
})

test('comments and HTML are blanked, every CR and LF stays', () => {
  const source = '<p>\r\nx</p>\n<?php /* a\r */ include "a"; // b\n# c\r\n?>\n<b>\n'
  const skimmed = skim(source) ?? ''
  expect(skimmed).toHaveLength(source.length)
  expect(skimmed.replace(/[^\r\n]/g, '')).toBe(source.replace(/[^\r\n]/g, ''))
  expect(skimmed.replace(/\s+/g, ' ')).toBe('< <?php include "a"; ?> < ')
})

const pieces = fc.constantFrom(
  ...'<?php |?>|<?=|include |define|function f(|function(){|)|(|{|}|;|"|\'|`|$a|{$|${|<<<A\n|\nA;|\n A\n|//|#|#[|]|/*|*/|\\|\r|\n|->|::|__halt_compiler();|\xff'.split(
    '|',
  ),
)

test('whatever the bytes, the length and the line ends are those of the source', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
      const source = `<?php include 'a'; ${parts.join('')}`
      const skimmed = skim(source) ?? ''
      expect(skimmed).toHaveLength(source.length)
      expect(skimmed.replace(/[^\r\n]/g, '_')).toBe(source.replace(/[^\r\n]/g, '_'))
      expect([...skimmed].every((unit, at) => unit === ' ' || unit === source[at])).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['one line', `<?php include 'a'; ${'$x = "a\\"b" . f(1);'.repeat(100_000)}`],
  ['comments', `<?php include 'a'; ${'/* x */'.repeat(200_000)}`],
  ['a function that never opens', `<?php include 'a'; function ${'/* x */'.repeat(50_000)}`],
  ['an attribute with a long string', `<?php include 'a'; #[A("${'x'.repeat(20_000_000)}`],
  ['a long gap', `<?php include 'a'; function ${' '.repeat(20_000_000)}`],
  ['a long name', `<?php function f() { include 'a'; ${'x'.repeat(1_000_000)} }`],
  ['openings that never close', `<?php include 'a'; ${'function f('.repeat(100_000)}`],
  ['attributes that never close', `<?php include 'a'; ${'#[ x\n'.repeat(100_000)}`],
  ['heredocs that never close', `<?php include 'a'; ${'<<<A\n'.repeat(100_000)}`],
  ['braces', `<?php include 'a'; ${'{'.repeat(500_000)}`],
  ['html', `<?php include 'a'; ?>${'<? '.repeat(300_000)}`],
  ['dots in strings', `<?php include 'a'; ${"'aaaaaaaa',".repeat(200_000)}`],
])('large sources come to an end: %s', (_name, source) => {
  expect(skim(source)).toHaveLength(source.length)
})

// For each body with an include all others were looked through, with all that is nested in them: that took minutes.
test.each([
  ['functions in functions', `${"function f() { include 'a.php'; ".repeat(10_000)}${'}'.repeat(10_000)}`],
  [
    'methods that include and methods that assign',
    `class A { ${'function f() { include $this->a; } function g() { $this->b = 1; }'.repeat(6_000)} }`,
  ],
])('many bodies take no quadratic time: %s', (_what, code) => {
  expect(skim(`<?php ${code}`)).not.toBeNull()
})
