import type { GraphNode, GraphRenderer } from '../model/include-graph.ts'
import { type GraphLine, graphLines, lineLabel, nodeStyle } from './graph-lines.ts'
import { visible } from './visible.ts'

const STYLES = {
  missing: ', color="#d1242f", fontcolor="#d1242f", style=dashed',
  finding: ', color="#d1242f"',
  entry: '',
} as const

/** For Graphviz. Entry pages are rounded, what is not there is red, an include that may not run is dashed; what is no include says so. */
export const graphDot: GraphRenderer = graph => {
  const nodes = graph.nodes.map(nodeLine)
  const edges = graphLines(graph).map(edgeLine)
  const head = ['digraph includes {', '  rankdir=LR', '  node [shape=box, fontname="sans-serif"]']
  return `${[...head, ...nodes, ...edges, '}'].join('\n')}\n`
}

function nodeLine(node: GraphNode, at: number): string {
  const style = nodeStyle(node)
  const shape = node.entry ? ', shape=oval' : ''
  return `  n${at} [label=${quoted(node.path)}${shape}${style === undefined ? '' : STYLES[style]}]`
}

function edgeLine(line: GraphLine): string {
  const { from, to, broken, dashed } = line
  const text = lineLabel(line)
  const attributes = [
    ...(dashed ? ['style=dashed'] : []),
    ...(broken ? ['color="#d1242f"'] : []),
    ...(text === undefined ? [] : [`label=${quoted(text)}`]),
  ]
  return `  n${from} -> n${to}${attributes.length > 0 ? ` [${attributes.join(', ')}]` : ''}`
}

/** A double-quoted string of DOT: a backslash would begin an escape, an ampersand an entity of HTML. */
function quoted(text: string): string {
  return `"${visible(text).replace(/[\\"]/g, '\\$&').replaceAll('&', '&amp;')}"`
}
