import { expect, test } from '@jest/globals'
import { mayCall } from '../../src/php/scan/called-names.ts'
import { scanSource } from '../../src/php/scan/scan.ts'

const NONE: ReadonlySet<string> = new Set()

function calledNamesOf(code: string): string {
  return scanSource(`<?php ${code.replace(/^<\?php /, '')}`, NONE).words.calledNames
}

const names = calledNamesOf("<?php load('a'); $x->Render ( 1 ); if (A\\part(2)) {}\n((3)); ()")

test.each(['load', 'render', 'RENDER', 'part', 'if'])('%s may be called', name => {
  expect(mayCall(names, name)).toBe(true)
})

test('a call in a heredoc counts, one in a comment does not', () => {
  const found = calledNamesOf('$a = <<<EOT\n {$b->show()}\nEOT; // hide()')
  expect([mayCall(found, 'show'), mayCall(found, 'hide')]).toEqual([true, false])
})

test('most of what is not called is told apart', () => {
  const others = Array.from({ length: 200 }, (_, at) => `other_${at}`)
  expect(others.filter(name => mayCall(names, name)).length).toBeLessThan(10)
})

test('a label of any length, and a file that begins with a parenthesis', () => {
  expect(mayCall(calledNamesOf(`${'a'.repeat(1_000_000)}(`), 'a'.repeat(1_000_000))).toBe(true)
  expect(scanSource('<?=(', NONE).words.calledNames).toBe(calledNamesOf(''))
})

test('a callback in quotes counts where a function that runs callbacks is named', () => {
  const runs = calledNamesOf(
    "<?php array_map('load', $x); call_user_func([$y, \"show\"]); f('A::part'); g('N\\\\other');",
  )
  for (const name of ['load', 'show', 'part', 'other']) expect([name, mayCall(runs, name)]).toEqual([name, true])
  expect(mayCall(calledNamesOf("<?php f('load');"), 'load')).toBe(false)
})

test.each([
  ['functions', 'function A() {} FUNCTION & b() {} abstract  function\n&c();', ['a', 'b', 'c']],
  ['not closures', '\n$f = function () {}; function($x) {};', ['$f']],
  ['classes and the like', 'class A {} interface B {} trait C {} ENUM D {} ', ['a', 'b', 'c', 'd']],
  ['words that only hold one', '<?php my_function a; $class b; classes c; functional d;', []],
  [
    'variables that a line begins with',
    '\n$a = 1;\r\t$b=2;\n  $c ??= 1; $d = 3;\n$e == 4; $f => 5\n$g.=6;\n$h',
    ['$a', '$b'],
  ],
  [
    'nothing in comments, strings and text',
    '// class a\n"\n$b = 1;"; /*\n$c = 1; function d() {} */ ?>\n$e = 1; class f',
    [],
  ],
  ['not the class of a name', 'A::class; $b->class; use function c;', []],
  ['names past ASCII', 'function \xe4\xf6() {}', ['\xe4\xf6']],
])('declares: %s', (_name, source, words) => {
  expect(scanSource(`<?php ${source}`, NONE).words.declares).toEqual(words)
})
