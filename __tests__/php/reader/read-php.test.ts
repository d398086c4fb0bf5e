import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePhp, parseTolerantly } from '../../../src/php/parse/parse.ts'
import { isNode, type SyntaxNode } from '../../../src/php/parse/syntax-tree.ts'
import { readPhp } from '../../../src/php/reader/read-php.ts'
import { blankOut, scanForFacts, skipsOf } from '../../../src/php/scan/skim.ts'
import { difference } from './difference.ts'

const DOLLAR = '$'

function expectSame(source: string): void {
  const ours = readPhp(source)
  const { statements, errors } = parseTolerantly(source)
  expect([source, errors]).toEqual([source, []])
  expect([source, ours === undefined ? 'not read' : difference(ours, statements)]).toEqual([source, undefined])
}

describe('says what php-parser says', () => {
  test.each([
    ['nothing', ''],
    ['text alone', 'a <b> <? c'],
    ['tags', 'a<?php b(); ?>\nc<?= $d, e() ?>\r\n\n<?php f()?>'],
    ['a tag that the source ends with', '<?php'],
    ['statements without a last semicolon', '<?php include "a" ?><?php return $a ?>'],
    [
      'comments in every place',
      '<?php f(/* a */ $a, // b\n $b # c\n); /** d */ if /* e */ ($c) // ?> x <?php\n ; $d->/* f */e;',
    ],
    ['numbers', '<?php f(0, 1_000, 0x1F, 0b11, 0o17, 017, 1.5, .5, 1., 1e3, 1.5E-3);'],
    ['strings', `<?php f('', 'a\\'b\\\\', "", "a\\"b", "a $ b", "a{b}", "\\${DOLLAR}a \\{$b}");`],
    ['interpolation', '<?php f("a $b c", "$a[0]$a[-1]$a[k]$a[$k]", "$a->b->c", "{$a->b()[1]}", "{$a["b{$c}"]}d");'],
    [
      'interpolation with a brace behind the sign',
      `<?php f("${DOLLAR}{a}", "${DOLLAR}{a['b']}", "${DOLLAR}{a . 'b'}");`,
    ],
    ['backticks', '<?php f(`ls $dir/{$a}`, `pwd`);'],
    ['heredocs', '<?php f(<<<A\n  a $b\n{$c[1]}\\t\n  A . <<<"B"\nB, <<<\'C\'\n    $a\n    C);'],
    [
      'a heredoc that is indented',
      "<?php\n  $a = <<<EOT\n    one\n      two $x\n      three\n    EOT;\n$b = <<<'X'\n\t\ta\n\tX;",
    ],
    ['heredocs with other line ends', "<?php f(<<<A\r\na\r\n$b\r\nA, <<<'B'\r\nc\r\nB);"],
    [
      'names',
      '<?php a(); \\a(); a\\b(); \\a\\b(); namespace\\a(); A; \\A; a\\B; new \\a\\B; TRUE; False; null; true();',
    ],
    [
      'references to classes',
      '<?php self::a(); parent::b; static::$c; new self; new parent(1); new static; A::class; $a::B;',
    ],
    [
      'members',
      '<?php $a->b->c()[1]["d"]->e; $a?->b?->c(); $a->$b; $a->{"c" . $d}; $a::$b; $a::$b(); A::{"b"}(); $a->list->class;',
    ],
    ['variables', `<?php $$a; $$$a; ${DOLLAR}{"a" . $b}; $a[]; $a[1][] = 2; $this->a; A::$b[1];`],
    [
      'calls',
      '<?php f()()(1)[2]; ("a" . "b")(); ($a->b)(); $f(...$a); f(...); f(a: 1, if: 2, ...$c); [$a, "b"](); "f"(1,);',
    ],
    ['new', '<?php new A; new A(1); new $a; new $a->b; new $a["b"](1); new A::$b; (new A)->b(); new (f())(1);'],
    [
      'anonymous classes',
      '<?php new class { public $a = 1; }; new class(1) extends A implements B, C { use D; function e() {} };',
    ],
    ['arrays', '<?php [1, "a" => 2, ...$b, &$c, "d" => &$e, [3],]; array(); array(1, array(2),);'],
    ['lists', '<?php list($a, , list($b)) = $c; [$a, "k" => $b, [$c]] = $d; [, $a] = $b;'],
    [
      'assignments',
      '<?php $a = $b = c(); $a .= "x"; $a ??= 1; $a = &$b; $a = &f(); $a->b = 1; A::$b = 2; $a <<= 1; $a **= 2;',
    ],
    ['steps', '<?php $a++; --$b; $c->d--; ++$e[1];'],
    [
      'precedence',
      '<?php $a = $b || $c && !$d; $a and $b or $c; $a . $b . $c; 1 + 2 * 3 - 4; $a ?? $b ?? $c; $a == $b && $c != $d;',
    ],
    [
      'precedence of unary operators',
      '<?php !$a instanceof B; !$a && $b; -$a * 2; -$a ** 2; 2 ** 3 ** 2; @$a . $b; (string) $a . $b; (int) $a + 1;',
    ],
    [
      'an assignment behind an operator',
      '<?php !$a = f(); $a && $b = c(); $a = $b and $c; ($a = 1) + 2; $a ? $b = 1 : $c = 2;',
    ],
    ['the other spelling of unequal', '<?php $a <> $b;'],
    ['ternaries', '<?php $a ? $b : $c; $a ?: $b; ($a ? 1 : 2) ? 3 : 4; $a ? ($b ? 1 : 2) : 3; $a || $b ? c() : d();'],
    ['casts', '<?php (int)$a; ( STRING )$b; (bool) f(); (array)[]; (object)$c; (double)$d; (unset)$e; (integer) $f;'],
    ['parentheses that are no casts', '<?php (a); (b)(); (int\\c)();'],
    [
      'operators',
      '<?php $a <=> $b; $a << 1 >> 2; $a & $b | $c ^ $d; ~$a; $a % 2; $a xor $b; +$c; $a !== $b; $a >= $b;',
    ],
    [
      'what loads and ends',
      '<?php include "a" . "b"; require_once(__DIR__ . "/c"); @include $d; f() or die("x"); exit; exit(1); die();',
    ],
    ['language constructs', '<?php isset($a, $b[1]); empty($c); eval("x"); print "y"; echo $a, $b; unset($a[1], $b);'],
    ['clone and throw', '<?php clone $a->b; $x = $a ?? throw new E; throw new E("a"); fn() => throw $e;'],
    ['yield', '<?php function f() { yield; yield 1; yield 1 => 2; $x = yield $y; yield from g(); }'],
    [
      'closures',
      '<?php $f = function ($a, &$b = 1) use ($c, &$d): ?A { return $a; }; $g = static function () {}; f(function &() {});',
    ],
    [
      'arrow functions',
      '<?php fn($x) => $x + 1; fn&(array $a = []): int|string => f(...$a); $f = static fn() => static::$a;',
    ],
    ['match', '<?php match (true) { $a, $b => 1, default => f(), }; match ($a) { 1 => 2 };'],
    ['magic constants', '<?php __DIR__ . __FILE__ . __LINE__ . __dir__ . __CLASS__ . __NAMESPACE__ . __METHOD__;'],
    ['if', '<?php if ($a) b(); elseif ($c) { d(); } else if ($e) f(); else { g(); } if ($a); if ($b) {}'],
    ['if with a colon', '<?php if ($a): ?>x<?php elseif ($b): c(); d(); else: e(); endif; if ($a): endif ?>y'],
    [
      'loops',
      '<?php while ($a) b(); do { c(); } while ($d); for ($i = 0, $j = 1; $i < 2; $i++, $j++) { e(); } for (;;) break;',
    ],
    [
      'loops with a colon',
      '<?php while ($a): b(); endwhile; for (;;): c(); endfor; foreach ($d as $e): f(); endforeach;',
    ],
    [
      'foreach',
      '<?php foreach ($a as $b => &$c) {} foreach (f() as $d->e) g(); foreach ($a as list($b, $c)) {} foreach ($a as $k => [$b]) {}',
    ],
    [
      'switch',
      '<?php switch ($a) { case 1: case "b"; c(); break; default: d(); } switch ($a): case 1: break 2; endswitch; switch ($a) {}',
    ],
    ['switch in a template', '<?php switch ($a): ?>\n<?php case 1: ?>\n x\n<?php endswitch ?>'],
    ['try', '<?php try { a(); } catch (A | B\\C $e) { b(); } catch (\\D) {} finally { c(); }'],
    ['declarations of variables', '<?php function f() { global $a, $$b; static $c, $d = [1]; static::e(); }'],
    ['declare', '<?php declare(strict_types=1); declare(ticks=1) { a(); } declare(ticks=1, encoding="x");'],
    ['goto', '<?php a: b(); goto a; A::b(); c ? d : e;'],
    [
      'functions',
      '<?php function &f(int|string $a, ?A $b = null, A&B $c, array &...$d): static { } function g(callable $x,) {}',
    ],
    ['types', '<?php function f((A&B)|null $a, self $b, \\C\\D &$e, int $f = 1): never {}'],
    [
      'namespaces',
      '<?php namespace A\\B; use C\\D; use E as F, G; use function h\\i; use const J\\K; a(); namespace L; b();',
    ],
    ['namespaces in braces', '<?php namespace A { b(); } namespace { c(); }'],
    ['groups of imports', '<?php use A\\{B, C as D}; use A\\B\\{C, function d, const E,}; use function \\a\\{b};'],
    ['constants', '<?php const A = 1, B = A . "b"; CONST C = 2;'],
    [
      'classes',
      '<?php abstract class A extends \\B\\C implements D, E { } final class F {} class G extends h {} readonly class I {}',
    ],
    [
      'members of classes',
      '<?php class A { const B = 1, IF = 2; final protected const C = 3; var $d; public static ?A $e = null, $f = [1]; private readonly int|A $g; }',
    ],
    ['constants with a type', '<?php class A { const string B = "c"; public const int|null D = 1; }'],
    [
      'methods',
      '<?php class A { abstract protected function b(); public static function &list(): self {} function __construct(private readonly A $a, public ?B $b = null) {} }',
    ],
    [
      'traits',
      '<?php trait A { use B, C { B::d insteadof C; C::d as protected e; } } class F { use A; use B { c as d; } }',
    ],
    ['interfaces', '<?php interface A extends B, C { const D = 1; public function e(int $f); }'],
    [
      'enums',
      '<?php enum A: string implements B { case C = "d"; case E = "f" . "g"; const H = self::C; public static function i() {} } enum J {}',
    ],
    [
      'words that are names elsewhere',
      '<?php $a->class; A::list(); f(enum: 1); enum(1); A::FOR; $b->namespace->function(); const ENUM = 1;',
    ],
    ['the end of the compiler', '<?php a(); __halt_compiler(); <b> {{{ " \''],
    ['labels of bytes past ASCII', '<?php $\xe4\xf6 = \xfc(); \xff\\b();'],
  ])('%s', (_name, source) => expectSame(source))
})

test('short tags open PHP where they are said to', () => {
  const source = '<? a(); ?>\n<b> <?= $c ?> <?php d();'
  expect(difference(readPhp(source, true), parseTolerantly(source, true).statements)).toBeUndefined()
  expect(readPhp(source, true)).toHaveLength(5)
})

/** `(a . b)` of the first statement's expression, whose operators are written between their operands. */
function shape(source: string): string {
  const [statement] = readPhp(source) ?? []
  return statement ? written(statement['expression']) : 'not read'
}

function written(node: unknown): string {
  if (!isNode(node)) return ''
  const parts = ['left', 'what', 'expression', 'expr', 'right'].map(field => node[field]).filter(isNode)
  if (parts.length === 0) return String(node['name'] ?? node['value'])
  return parts.length === 1 ? `${operator(node)}(${written(parts[0])})` : `(${parts.map(written).join(operator(node))})`
}

function operator(node: SyntaxNode): string {
  return String(node['type'] ?? node.kind)
}

test.each([
  ['$a . $b + $c', '(a.(b+c))'],
  ['$a . $b << $c', '(a.(b<<c))'],
  ['print $a and $b', '(print(a)andb)'],
])('where php-parser is wrong, PHP 8 counts: %s', (code, expected) => {
  expect(shape(`<?php ${code};`)).toBe(expected)
})

test.each([
  ['clone of parentheses', '<?php $a = clone (new B);'],
  ['a function named readonly', '<?php function readonly() {} readonly(1);'],
  ['instanceof an expression', '<?php $a instanceof (f());'],
  ['new of a static property', '<?php static::$x::new();'],
  ['null-safe interpolation', '<?php "$a?->b";'],
])('what php-parser rejects though it is valid: %s', (_name, source) => {
  expect(readPhp(source)).toBeDefined()
})

test.each([
  ['<?php f('],
  ['<?php f(1'],
  ['<?php if ($a) {'],
  ['<?php }'],
  ['<?php class {}'],
  ['<?php class A extends B, C {}'],
  ['<?php function () use $a {}'],
  ['<?php $a = ;'],
  ['<?php f() = 1;'],
  ['<?php 1 = 2;'],
  ['<?php A = 1;'],
  ['<?php $a b;'],
  ['<?php a b;'],
  ['<?php "a'],
  ['<?php "{$a"'],
  ["<?php 'a"],
  ['<?php <<<A\nb'],
  ['<?php foreach ($a) {}'],
  ['<?php switch ($a) { b(); }'],
  ['<?php if ($a): b();'],
  ['<?php throw;'],
  ['<?php else {}'],
  ['<?php $a ! $b;'],
  ['<?php $a print $b;'],
  ['<?php try a();'],
  ['<?php use A\\{B;'],
  ['<?php const A;'],
  ['<?php \x01;'],
])('does not read what PHP does not: %s', source => {
  expect(readPhp(source)).toBeUndefined()
})

const fragments = [
  '<?php ',
  '?>',
  '$a',
  '"',
  "'",
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ';',
  '=',
  '.',
  '<<<A\n',
  '\nA\n',
  'if',
  'a',
  '::',
  '->',
  '\\',
  ',',
  ':',
  'class ',
  'fn',
  '=>',
  '&',
  ' ',
  '#',
  '/*',
  '`',
  '${',
]

test('never throws and always ends', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 3 })))
  fc.assert(
    fc.property(pieces, parts => {
      readPhp(`<?php ${Buffer.from(parts.join('')).toString('latin1')}`)
    }),
    { numRuns: 2000 },
  )
})

describe('what is nested deeply', () => {
  const heredocs = (depth: number): string => {
    const heads = Array.from({ length: depth }, (_, index) => `<<<A${index}\n{$a[`)
    const tails = Array.from({ length: depth }, (_, index) => `]}\nA${depth - 1 - index}\n`)
    return `<?php ${heads.join('')}1${tails.join('')};`
  }

  test.each([
    ['parentheses', `<?php ${'('.repeat(100_000)}1${')'.repeat(100_000)};`],
    ['blocks', `<?php ${'{'.repeat(100_000)}${'}'.repeat(100_000)}`],
    ['brackets that nothing closes', `<?php ${'$a['.repeat(100_000)}`],
    ['operators', `<?php ${'!'.repeat(100_000)}1;`],
    ['heredocs in heredocs', heredocs(2000)],
  ])('is left alone: %s', (_what, source) => {
    expect(parsePhp(source)).toEqual({ errors: [{ at: 0, message: 'nested too deeply' }] })
  })

  test.each([
    ['arrays', `<?php $a = ${'['.repeat(200)}1${']'.repeat(200)};`],
    ['heredocs in heredocs', heredocs(100)],
    ['long chains', `<?php if (1) {}${' elseif (2) {}'.repeat(5000)}${' else if (3) {}'.repeat(5000)}`],
    ['operands', `<?php $a = ${'$b . '.repeat(5000)}$c;`],
  ])('is read as far as anybody writes it: %s', (_what, source) => {
    expect(readPhp(source)).toBeDefined()
  })
})

// php-parser alone would take minutes.
test.each([
  ['operators', `<?php $a = ${'"a" . '.repeat(20_000)};`],
  ['an attribute that the file breaks off in', "<?php include 'a'; <<<A\n{$a[ #[e,"],
  ['an enum that the file breaks off in', '<?php enum a'],
  ['dollars', `<?php "${'$'.repeat(200_000)}`],
  ['commas', `<?php [${','.repeat(200_000)}`],
  ['a long class', `<?php class A { ${'var $a;'.repeat(200_000)} var }`],
])('what cannot be read is given up in time: %s', (_what, source) => {
  expect(parsePhp(source).errors).not.toEqual([])
})

test('what is cut is stepped over as if blanks were there', () => {
  const source = `<?php
#[A(1, ']')] // a comment {
class B extends /* of */ C {
  #[D] /** } */ #[E] public function f(#[F] $x, callable $y = null): int { return 1 + ; }
  function g() { require "a.php"; $z = #[G] static fn(#[H] $w) => $w; }
}
g("{$a->f(function () { return ; })}", function () use ($b) { if });`
  const scan = scanForFacts(source)
  const whole = readPhp(blankOut(source, scan))
  expect(whole).toHaveLength(2)
  expect(readPhp(source, false, skipsOf(scan))).toEqual(whole)
})
