import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toRepoPath } from '../../src/model/path.ts'
import { type EdgeFact, KnownGraph } from '../../src/resolve/graph/known-graph.ts'

const COUNT = 8
const fact: EdgeFact = { scope: 0, block: -1 }
const fileOf = (at: number) => toRepoPath(`${at}.php`)
const ALL = Array.from({ length: COUNT }, (_, at) => at)

type Pairs = readonly (readonly [from: number, to: number])[]

function graphOf(pairs: Pairs): KnownGraph<EdgeFact> {
  const edges = pairs.map(([from, to]) => ({ from: fileOf(from), to: fileOf(to), fact }))
  return new KnownGraph<EdgeFact>(new Map(), edges, { pass: 1 })
}

/** All that is reached from one file, itself included, the slow way. */
function reached(start: number, pairs: Pairs): readonly string[] {
  const seen = new Set([start])
  for (let size = 0; size !== seen.size; ) {
    size = seen.size
    for (const [from, to] of pairs) if (seen.has(from)) seen.add(to)
  }
  return [...seen].map(fileOf).sort()
}

test('what a file reaches, and what reaches it, with cycles and without', () => {
  const pairs = fc.array(fc.tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1)), { maxLength: 14 })
  fc.assert(
    fc.property(pairs, pairs => {
      const graph = graphOf(pairs)
      const backwards = pairs.map(([from, to]) => [to, from] as const)
      expect(ALL.map(at => [...graph.includedBy(fileOf(at))].sort())).toEqual(ALL.map(at => reached(at, pairs)))
      expect(ALL.map(at => [...graph.includersOf(fileOf(at))].sort())).toEqual(ALL.map(at => reached(at, backwards)))
    }),
    { numRuns: 400 },
  )
})

test('files that include each other share what they reach', () => {
  const graph = graphOf([
    [0, 1],
    [1, 2],
    [2, 1],
    [2, 3],
  ])
  expect(graph.includedBy(fileOf(1))).toBe(graph.includedBy(fileOf(2)))
  expect(graph.includersOf(fileOf(1))).toBe(graph.includersOf(fileOf(2)))
  expect(graph.startsOf(fileOf(1))).toBe(graph.startsOf(fileOf(2)))
  expect(graph.includersOf(fileOf(0))).not.toBe(graph.includersOf(fileOf(1)))
})

test('a chain of includes may be long', () => {
  const long = Array.from({ length: 50_000 }, (_, at) => [at, at + 1] as const)
  expect(graphOf(long).includedBy(fileOf(0)).size).toBe(50_001)
})
