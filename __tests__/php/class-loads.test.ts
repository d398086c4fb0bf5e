import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { classFactsOf } from '../../src/php/classes/class-uses.ts'

const hasPhp = spawnSync('php', ['-v']).status === 0
const withPhp = hasPhp ? test : test.skip

/** Code, and the classes that PHP asks its autoloaders for when it runs. Each is there to be had. */
const constructs: readonly (readonly [name: string, code: string, loads: readonly string[]])[] = [
  ['new', 'new A\\Plain;', ['A\\Plain']],
  ['a static call', 'A\\Plain::call();', ['A\\Plain']],
  ['a constant', 'A\\Plain::ONE;', ['A\\Plain']],
  ['a static property', 'A\\Plain::$one;', ['A\\Plain']],
  ['extends', 'class B extends A\\Plain {}', ['A\\Plain']],
  ['implements', 'class B implements A\\Face {}', ['A\\Face']],
  ['extends of an interface', 'interface B extends A\\Face {}', ['A\\Face']],
  ['a trait', 'class B { use A\\Part; }', ['A\\Part']],
  [
    'an anonymous class',
    'new class extends A\\Plain implements A\\Face { use A\\Part; };',
    ['A\\Plain', 'A\\Face', 'A\\Part'],
  ],
  ['an import', 'use A\\Plain; new Plain;', ['A\\Plain']],
  ['a default that is asked for', 'function f($a = A\\Plain::ONE) {} f();', ['A\\Plain']],
  ['an enum’s case', 'enum B: int { case One = A\\Plain::ONE; } B::One->value;', ['A\\Plain']],
  ['::class', 'A\\Plain::class;', []],
  ['instanceof', '$x = new stdClass; $x instanceof A\\Plain;', []],
  ['a parameter’s type', 'function f(?A\\Plain $a = null): ?A\\Plain { return $a; } f();', []],
  ['a property’s type', 'class B { public ?A\\Plain $a = null; } new B;', []],
  ['a catch', 'try { throw new Exception; } catch (A\\Plain | Exception) {}', []],
  ['an attribute', '#[A\\Plain(A\\Face::class)] class B {} new B;', []],
  ['an unused import', 'use A\\Plain;', []],
  ['a body that does not run', 'function f() { new A\\Plain; }', []],
  ['a default that is not asked for', 'function f($a = A\\Plain::ONE) {} f(2);', []],
  ['class_exists', 'class_exists("A\\\\Plain");', ['A\\Plain']],
]

const AUTOLOADER = String.raw`
spl_autoload_register(function ($name) {
  echo $name, "\n";
  $code = ['A\Face' => 'interface Face {}', 'A\Part' => 'trait Part {}'];
  eval('namespace A; ' . ($code[$name] ?? 'class Plain { const ONE = 1; static $one; static function call() {} }'));
});`

function loadedByPhp(code: string): readonly string[] {
  const uses = code.match(/^use [^;]*;/)?.[0] ?? ''
  const script = `${uses}${AUTOLOADER}\n${code.slice(uses.length)}`
  const { stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', '-r', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return [...new Set(stdout.split('\n').filter(Boolean))]
}

withPhp.each(constructs)('%s%s', (name, code, loads) => {
  expect([name, [...loadedByPhp(code)].sort()]).toEqual([name, [...loads].sort()])
})

const WITHOUT_CONTEXT = /does not run|not asked for|class_exists/

test.each(constructs.filter(([name]) => !WITHOUT_CONTEXT.test(name)))('we say so too: %s', (_, code, loads) => {
  const uses = classFactsOf(`<?php ${code}`).uses.filter(({ how }) => how !== 'mention' && how !== 'instanceof')
  const names = uses.map(use => use.name).filter(name => name.startsWith('A\\'))
  expect([...new Set(names)].sort()).toEqual([...loads].sort())
})

withPhp('a class that is not there is fatal where it is loaded, and nowhere else', () => {
  const ends = (code: string) => spawnSync('php', ['-d', 'display_errors=0', '-r', code]).status
  for (const code of ['new Gone;', 'Gone::call();', 'class B extends Gone {}', 'class B { use Gone; }', 'Gone::ONE;'])
    expect([code, ends(code)]).toEqual([code, 255])
  for (const code of [
    'Gone::class;',
    '$a = 1; $b = new stdClass instanceof Gone;',
    'function f(?Gone $a = null) {} f();',
    'new class { public ?Gone $a; };',
  ])
    expect([code, ends(code)]).toEqual([code, 0])
})
