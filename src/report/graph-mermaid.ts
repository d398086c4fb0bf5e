import type { GraphNode, GraphRenderer } from '../model/include-graph.ts'
import { type GraphLine, graphLines, lineLabel, nodeStyle } from './graph-lines.ts'
import { mermaidLabel } from './mermaid.ts'

const CLASSES = {
  missing: 'stroke:#d1242f,color:#d1242f,stroke-width:2px,stroke-dasharray:5 4',
  finding: 'stroke:#d1242f,stroke-width:2px',
  entry: 'stroke-width:2px',
} as const

/**
 * A Mermaid flowchart, without a fence. Entry pages are rounded, what is not there is red, an include that may not run is
 * dotted; what is no include says so. Labels are quoted and hold no character that means something to Mermaid or to HTML.
 */
export const graphMermaid: GraphRenderer = graph => {
  const nodes = graph.nodes.map(nodeLine)
  const edges = graphLines(graph).map(edgeLine)
  const classes = Object.entries(CLASSES).flatMap(([name, style]) => {
    const members = graph.nodes.flatMap((node, at) => (nodeStyle(node) === name ? [`n${at}`] : []))
    return members.length === 0 ? [] : [`  classDef ${name} ${style}`, `  class ${members.join(',')} ${name}`]
  })
  return `${['flowchart LR', ...nodes, ...edges, ...classes].join('\n')}\n`
}

function nodeLine({ path, entry }: GraphNode, at: number): string {
  const label = `"${mermaidLabel(path)}"`
  return `  n${at}${entry ? `([${label}])` : `[${label}]`}`
}

function edgeLine(line: GraphLine): string {
  const { from, to, broken, dashed } = line
  const text = lineLabel(line)
  const arrow = `${dashed ? '-.-' : '--'}${broken ? 'x' : '>'}`
  const label = text === undefined ? '' : `|"${mermaidLabel(text)}"|`
  return `  n${from} ${arrow}${label} n${to}`
}
