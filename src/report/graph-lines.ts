import type { GraphEdge, GraphNode, IncludeGraph } from '../model/include-graph.ts'

/** All includes of one file in another, as one line of a picture. */
export interface GraphLine {
  /** Index into the graph's nodes. */
  readonly from: number
  readonly to: number
  readonly broken: boolean
  /** None of the includes is sure to run, or to mean this file. */
  readonly dashed: boolean
  readonly standsFor?: string
}

/** One line for each pair of files, in the order of the edges. */
export function graphLines({ nodes, edges }: IncludeGraph): readonly GraphLine[] {
  const numbers = new Map(nodes.map((node, at) => [nodeKey(node.path, !node.exists), at]))
  const lines = new Map<string, GraphLine>()
  for (const edge of edges) {
    const [from, to] = [numbers.get(nodeKey(edge.from, false)), numbers.get(nodeKey(edge.to, edge.broken))]
    if (from === undefined || to === undefined) continue
    const before = lines.get(`${from} ${to}`)
    lines.set(`${from} ${to}`, { ...before, ...lineOf(edge, before?.dashed ?? true), from, to })
  }
  return [...lines.values()]
}

function nodeKey(path: string, broken: boolean): string {
  return `${broken ? 'absent' : 'present'} ${path}`
}

function lineOf({ broken, when, alternatives, standsFor }: GraphEdge, dashed: boolean): Omit<GraphLine, 'from' | 'to'> {
  const sure = when === 'always' && alternatives === undefined
  return { broken, dashed: dashed && !sure, ...(standsFor === undefined ? {} : { standsFor }) }
}

/** How a node is drawn; the first that holds. */
export function nodeStyle({ exists, findings, entry }: GraphNode): 'missing' | 'finding' | 'entry' | undefined {
  if (!exists) return 'missing'
  if (findings > 0) return 'finding'
  return entry ? 'entry' : undefined
}
