import { afterAll, expect, test } from '@jest/globals'
import { extractSearchable } from '../../src/php/extract.ts'
import type { FileFacts } from '../../src/php/facts.ts'
import { startCounting } from '../resolve/growth/count-steps.ts'

const counter = await startCounting()
const { wordsToldBy } = await import('../../src/php/told-words.ts')

afterAll(() => counter.stop())

function factsOf(code: string): FileFacts {
  return extractSearchable(`<?php\n${code}\n`)
}

test('words come in the order in which they are asked for, each once', () => {
  const told = wordsToldBy(['(load', '$b', 'none', 'path', '$a', '(other'])
  const facts = factsOf(`$b = f();\n$a = f();\nfunction path() { return trim('x'); }\nload('y');`)
  expect(told(facts)).toEqual(['(load', '$b', 'path', '$a'])
  expect(told(factsOf(''))).toEqual([])
})

test('asking as many files for as many words is linear', async () => {
  const ask = async (count: number, files: readonly FileFacts[]) => {
    const told = wordsToldBy(Array.from({ length: count }, (_, index) => `$v${index}`))
    expect(files.flatMap(told)).toHaveLength(count)
  }
  const files = Array.from({ length: 1000 }, (_, index) => factsOf(`$v${index} = f();`))
  const small = await counter.stepsOf(() => ask(500, files.slice(0, 500)))
  const large = await counter.stepsOf(() => ask(1000, files))
  expect(Math.log2(large / small)).toBeLessThan(1.35)
})
