import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { classFactsOf, scanClasses } from '../../src/php/classes/class-uses.ts'

function uses(code: string): string[] {
  return classFactsOf(`<?php ${code}`).uses.map(({ how, name }) => `${how} ${name}`)
}

function declared(code: string): string[] {
  return classFactsOf(`<?php ${code}`).declared.map(
    ({ kind, name, conditional }) => `${kind} ${name}${conditional ? ' ?' : ''}`,
  )
}

describe('names', () => {
  test.each<[string, string]>([
    ['namespace N; new A;', 'N\\A'],
    ['namespace N; new \\A;', 'A'],
    ['namespace N; new namespace\\A\\B;', 'N\\A\\B'],
    ['namespace N; use M\\A; new A;', 'M\\A'],
    ['namespace N; use M\\A; new a\\B;', 'M\\A\\B'],
    ['namespace N; use M\\A as B; new B;', 'M\\A'],
    ['namespace N; use M\\{A, B as C}; new C;', 'M\\B'],
    ['namespace N; use M\\{function A, B}; new A;', 'N\\A'],
    ['namespace N; use function M\\A; use const M\\A; new A;', 'N\\A'],
    ['namespace N; use M\\A, M\\B; new B;', 'M\\B'],
    ['namespace N; use M\\A; namespace O; new A;', 'O\\A'],
    ['namespace N { use M\\A; } namespace { new A; }', 'A'],
    ['new /* of */ A /* kind */;', 'A'],
    ['namespace N; $x = function () use ($y) { new A; };', 'N\\A'],
  ])('%s', (code, name) => {
    expect(uses(code)).toEqual([`new ${name}`])
  })
})

describe('uses', () => {
  test.each<[string, string[]]>([
    ['class A extends B implements C, \\D {}', ['extends B', 'implements C', 'implements D']],
    ['class A { use T, U { T::f insteadof U; } }', ['trait T', 'trait U', 'static T']],
    ['new class($x, function () { new D; }) extends B { use T; };', ['new D', 'extends B', 'trait T']],
    ['new self; new static; new parent; self::A; static::b(); parent::c();', []],
    ['$a->b::c(); $a::d(); A::$b::c();', ['static A']],
    ['A::class; A::B; A::c();', ['mention A', 'static A']],
    ['if ($a instanceof B and $a instanceof $b) {}', ['instanceof B']],
    ['new A::$b; new $c; new (D::class);', ['static A', 'mention D']],
    ['class A { function new() {} const CLASS_ = 1; function extends(X $x): Y {} } $a->new(X); $a?->extends(Y);', []],
    ['#[A(new B)] function f(#[C] $x) {} # new D\n// new E\n/* new F */', []],
    ['"new A {$b->c(new D)} new E"; \'new F\'; <<<X\nnew G\nX; `new H`;', ['new D']],
    ['?> new A <?= new B ?> <?php new C; __halt_compiler(); new D;', ['new B', 'new C']],
    ['try { f(); } catch (A | B $e) {} function g(A $a, ?B $b): C|D {}', []],
  ])('%s', (code, expected) => {
    expect(uses(code)).toEqual(expected)
  })

  test('tell whether they run with the file', () => {
    const code =
      'class A extends B { const C = D::E; function f() { new F; } } if (1) { new G; } new H; foreach ($a as $b) new I;'
    const found = classFactsOf(`<?php ${code}`).uses.map(({ name, when }) => `${name} ${when}`)
    expect(found).toEqual(['B always', 'D function', 'F function', 'G branch', 'H always', 'I always'])
  })

  test('stand where their name does', () => {
    const [use] = classFactsOf('<?php\n/* é */ new \\A\\B;').uses
    expect(use).toMatchObject({
      written: '\\A\\B',
      span: { start: { line: 2, column: 13 }, end: { line: 2, column: 17 } },
    })
  })
})

describe('declarations', () => {
  test.each<[string, string[]]>([
    [
      'namespace N; abstract class A {} interface B {} trait C {} enum D: int {}',
      ['class N\\A', 'interface N\\B', 'trait N\\C', 'enum N\\D'],
    ],
    [
      'final readonly class A {} if (1) { class B {} } function f() { class C {} }',
      ['class A', 'class B ?', 'class C ?'],
    ],
    [
      'class A { const X = B::class; } new class {}; enum(1); class_exists($x); $x->class = 1; new readonly class {};',
      ['class A'],
    ],
    ['enum A implements B {} class enum extends C {} Enum\\X::y(); f(enum: 1);', ['enum A', 'class enum']],
  ])('%s', (code, expected) => {
    expect(declared(code)).toEqual(expected)
  })
})

describe('what copes, and what opens', () => {
  test.each<[string, Partial<ReturnType<typeof classFactsOf>>]>([
    [
      'namespace N; class_exists(\'A\\\\B\'); \\interface_exists(C::class, false); enum_exists("\\D");',
      { guards: ['a\\b', 'n\\c', 'd'] },
    ],
    ["class_exists('A' . $b); $x->class_exists('C'); class_exists($d);", { guards: [] }],
    ["class_alias('A', 'B\\C'); class_alias(A::class, D::class);", { aliases: ['b\\c', 'd'], opens: [] }],
    ["class_alias('A', $b);", { aliases: [], opens: ['alias'] }],
    ['spl_autoload_register(function ($c) { require $c; });', { opens: ['autoloader'] }],
    ["eval('return 1;'); spl_autoload_register();", { opens: [] }],
    ["eval('class A {}');", { opens: ['eval'] }],
    ['eval($code);', { opens: ['eval'] }],
  ])('%s', (code, expected) => {
    expect(classFactsOf(`<?php ${code}`)).toMatchObject(expected)
  })
})

test('never throws', () => {
  const parts = [
    '<?php ',
    'new ',
    'A',
    '\\',
    '{',
    '}',
    '(',
    ')',
    '"',
    "'",
    '$a',
    '{$',
    '::',
    'class ',
    'use ',
    ';',
    ',',
    'extends ',
    '<<<X\n',
    'X\n',
    '#[',
    'namespace ',
    'eval(',
    'class_alias(',
    'function ',
  ]
  for (const code of ['){}', 'function){{}', '){}}']) scanClasses(`<?php ${code}`)
  fc.assert(fc.property(fc.array(fc.constantFrom(...parts)), pieces => void scanClasses(`<?php ${pieces.join('')}`)))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void classFactsOf(`<?php ${text}`)))
})
