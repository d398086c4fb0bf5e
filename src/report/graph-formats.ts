import type { GraphRenderer } from '../model/include-graph.ts'
import { graphDot } from './graph-dot.ts'
import { graphMermaid } from './graph-mermaid.ts'

const all = {
  mermaid: graphMermaid,
  dot: graphDot,
  json: graph => `${JSON.stringify(graph, null, 2)}\n`,
} as const satisfies Readonly<Record<string, GraphRenderer>>

export type GraphFormatName = keyof typeof all

/** Every way to write an include graph by the name that `graph --format` takes; the first is the default. */
export const graphFormats: Readonly<Record<GraphFormatName, GraphRenderer>> = all
