import type { Finding } from '../model/finding.ts'
import { clip } from './phrases.ts'
import { visible } from './visible.ts'

const NODES = 8

const LABEL = 100

/**
 * A Mermaid flowchart, without its fence, of how a request comes to the missing file; absent when the finding has no
 * chain of includes. Labels are quoted and hold no character that means something to Mermaid or to HTML.
 */
export function mermaidChain({ impact, target }: Finding): string | undefined {
  if (!impact || impact.chain.length < 2) return undefined
  const names = shorten(impact.chain)
  const nodes = names.map((name, at) => `n${at}["${mermaidLabel(name)}"]`)
  const edges = nodes.slice(1).map((node, at) => `  n${at} --> ${node}`)
  const missing = target?.tried[0]
  const end = missing === undefined ? [] : [`  n${nodes.length - 1} --x gone["${mermaidLabel(missing)}"]`, ...GONE]
  return ['flowchart LR', `  ${nodes[0]}`, ...edges, ...end].join('\n')
}

const GONE = ['  style gone stroke:#d1242f,stroke-width:2px,stroke-dasharray:5 4']

function shorten(chain: readonly string[]): readonly string[] {
  const left = chain.length - NODES
  return left > 0 ? [...chain.slice(0, NODES / 2), `${left} more`, ...chain.slice(-NODES / 2)] : chain
}

/** A name as it stands between the quotes of a Mermaid label. */
export function mermaidLabel(name: string): string {
  return clip(visible(name), LABEL).replace(/[^\p{L}\p{N} ./_-]/gu, character => `#${character.codePointAt(0)};`)
}
