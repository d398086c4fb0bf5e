import type { ReportPath } from '../model/finding.ts'
import type { GraphEdge } from '../model/include-graph.ts'

/** The edges that `page` can come to, and the files there, itself included. */
export function reachedFrom(page: ReportPath, edges: readonly GraphEdge[]): Selected {
  const files = closure([page], edges, ({ from, to }) => [from, to])
  return { files, edges: edges.filter(({ from }) => files.has(from)) }
}

/** The edges that lead to one of `places`, and the files on the way, these included. */
export function leadingTo(places: readonly Place[], { files, edges }: Selected): Selected {
  const targets = places.map(({ path }) => path).filter(path => files.has(path))
  const above = closure(targets, edges, ({ from, to }) => [to, from])
  const stopped = new Set(places.map(({ path, line, column }) => `${path}\0${line}:${column}`))
  const kept = edges.filter(({ from, to, broken, line, column }) =>
    broken ? above.has(from) && stopped.has(`${from}\0${line}:${column}`) : above.has(from) && above.has(to),
  )
  return { files: above, edges: kept }
}

export interface Selected {
  readonly files: ReadonlySet<ReportPath>
  readonly edges: readonly GraphEdge[]
}

export interface Place {
  readonly path: ReportPath
  readonly line: number
  readonly column: number
}

function closure(
  start: Iterable<ReportPath>,
  edges: readonly GraphEdge[],
  step: (edge: GraphEdge) => readonly [ReportPath, ReportPath],
): ReadonlySet<ReportPath> {
  const next = new Map<ReportPath, ReportPath[]>()
  for (const edge of edges) {
    if (edge.broken) continue
    const [at, to] = step(edge)
    const known = next.get(at)
    if (known) known.push(to)
    else next.set(at, [to])
  }
  const seen = new Set(start)
  for (const at of seen) for (const to of next.get(at) ?? []) seen.add(to)
  return seen
}
