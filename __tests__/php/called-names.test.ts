import { expect, test } from '@jest/globals'
import { calledNamesOf, mayCall } from '../../src/php/called-names.ts'

const names = calledNamesOf("<?php load('a'); $x->Render ( 1 ); if (A\\part(2)) {}\n((3)); ()")

test.each(['load', 'render', 'RENDER', 'part', 'if'])('%s may be called', name => {
  expect(mayCall(names, name)).toBe(true)
})

test('most of what is not called is told apart', () => {
  const others = Array.from({ length: 200 }, (_, at) => `other_${at}`)
  expect(others.filter(name => mayCall(names, name)).length).toBeLessThan(10)
})

test('a label of any length, and a file that begins with a parenthesis', () => {
  expect(mayCall(calledNamesOf(`${'a'.repeat(1_000_000)}(`), 'a'.repeat(1_000_000))).toBe(true)
  expect(calledNamesOf('(')).toBe(calledNamesOf(''))
})

test('a callback in quotes counts where a function that runs callbacks is named', () => {
  const runs = calledNamesOf(
    "<?php array_map('load', $x); call_user_func([$y, \"show\"]); f('A::part'); g('N\\\\other');",
  )
  for (const name of ['load', 'show', 'part', 'other']) expect([name, mayCall(runs, name)]).toEqual([name, true])
  expect(mayCall(calledNamesOf("<?php f('load');"), 'load')).toBe(false)
})
