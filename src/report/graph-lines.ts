import type { EdgeKind, GraphEdge, GraphNode, IncludeGraph } from '../model/include-graph.ts'

/** All that leads from one file to another, as one line of a picture. */
export interface GraphLine {
  /** Index into the graph's nodes. */
  readonly from: number
  readonly to: number
  readonly broken: boolean
  /** None of the includes is sure to run, or to mean this file. */
  readonly dashed: boolean
  readonly standsFor?: string
  /** Absent where one of them is an include. */
  readonly kinds?: readonly Exclude<EdgeKind, 'include'>[]
}

/** What is written beside a line, in plain text; undefined for nothing. */
export function lineLabel({ standsFor, kinds }: GraphLine): string | undefined {
  return standsFor === undefined ? kinds?.join(' and ') : `for ${standsFor}`
}

/** One line for each pair of files, in the order of the edges. */
export function graphLines({ nodes, edges }: IncludeGraph): readonly GraphLine[] {
  const numbers = new Map(nodes.map((node, at) => [nodeKey(node.path, !node.exists), at]))
  const lines = new Map<string, GraphLine>()
  for (const edge of edges) {
    const [from, to] = [numbers.get(nodeKey(edge.from, false)), numbers.get(nodeKey(edge.to, edge.broken))]
    if (from === undefined || to === undefined) continue
    const before = lines.get(`${from} ${to}`)
    lines.set(`${from} ${to}`, { ...lineOf(edge, before), from, to })
  }
  return [...lines.values()]
}

function nodeKey(path: string, broken: boolean): string {
  return `${broken ? 'absent' : 'present'} ${path}`
}

function lineOf(edge: GraphEdge, before: GraphLine | undefined): Omit<GraphLine, 'from' | 'to'> {
  const { broken, when, alternatives, standsFor = before?.standsFor } = edge
  const sure = when === 'always' && alternatives === undefined
  const kinds = kindsOf(edge, before)
  return {
    broken,
    dashed: before?.dashed !== false && !sure,
    ...(standsFor === undefined ? {} : { standsFor }),
    ...(kinds === undefined ? {} : { kinds }),
  }
}

function kindsOf({ kind }: GraphEdge, before: GraphLine | undefined): GraphLine['kinds'] {
  if (kind === 'include' || (before && !before.kinds)) return undefined
  return [...new Set([...(before?.kinds ?? []), kind])].sort()
}

/** How a node is drawn; the first that holds. */
export function nodeStyle({ exists, findings, entry }: GraphNode): 'missing' | 'finding' | 'entry' | undefined {
  if (!exists) return 'missing'
  if (findings > 0) return 'finding'
  return entry ? 'entry' : undefined
}
