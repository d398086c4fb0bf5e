import { afterAll, expect, test } from '@jest/globals'
import type { RepoPath } from '../../../src/model/path.ts'
import type { Edge, EdgeFact } from '../../../src/resolve/graph/known-graph.ts'
import { startCounting } from './count-steps.ts'

const counter = await startCounting()
const { KnownGraph } = await import('../../../src/resolve/graph/known-graph.ts')

afterAll(() => counter.stop())

/** Pages of which each includes what is shared, then what is its own: one group grows by one file at a time. */
function groupsOf(pages: number): readonly RepoPath[] {
  const fact: EdgeFact = { scope: 0, block: -1 }
  const each = (index: number): readonly Edge<EdgeFact>[] =>
    ['shared.php', `own${index}.php`].map(to => ({ from: `page${index}.php` as RepoPath, to: to as RepoPath, fact }))
  const edges = Array.from({ length: pages }, (_, index) => each(index)).flat()
  const graph = new KnownGraph<EdgeFact>(new Map(), edges, { pass: 1 })
  return edges.flatMap(({ from, to }) => [graph.groupOf(from), graph.groupOf(to)])
}

test('what is connected is one group, and asking for it is linear', async () => {
  expect(new Set(groupsOf(20)).size).toBe(1)
  const small = await counter.stepsOf(async () => groupsOf(500))
  const large = await counter.stepsOf(async () => groupsOf(1000))
  expect(Math.log2(large / small)).toBeLessThan(1.35)
})
