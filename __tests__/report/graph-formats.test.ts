import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { GraphEdge, IncludeGraph } from '../../src/model/include-graph.ts'
import { graphDot } from '../../src/report/graph-dot.ts'
import { graphMermaid } from '../../src/report/graph-mermaid.ts'

function edge(change: Partial<GraphEdge>): GraphEdge {
  return {
    from: 'a.php',
    to: 'b.php',
    broken: false,
    line: 1,
    column: 1,
    kind: 'include',
    keyword: 'require',
    when: 'always',
    ...change,
  }
}

function graphOf(edges: readonly GraphEdge[]): IncludeGraph {
  const present = new Set(edges.flatMap(({ from, to, broken }) => (broken ? [from] : [from, to])))
  const absent = new Set(edges.flatMap(({ to, broken }) => (broken ? [to] : [])))
  const node = (exists: boolean) => (path: string) => ({ path, exists, entry: false, findings: 0 })
  const nodes = [...[...present].map(node(true)), ...[...absent].map(node(false))]
  return { schemaVersion: 1, tool: { name: 'deploy-guard', version: '0.0.0' }, nodes, edges }
}

test('one line for two files; dotted only where no include is sure', () => {
  const sometimes = [edge({ when: 'branch' }), edge({ line: 2, when: 'function' })]
  expect(graphMermaid(graphOf(sometimes))).toContain('  n0 -.-> n1\n')
  expect(graphDot(graphOf(sometimes))).toContain('  n0 -> n1 [style=dashed]\n')
  for (const sure of [
    [...sometimes, edge({ line: 3 })],
    [edge({}), ...sometimes],
  ]) {
    expect(graphMermaid(graphOf(sure)).match(/n0 .*n1/g)).toEqual(['n0 --> n1'])
    expect(graphDot(graphOf(sure)).match(/n0 ->.*/g)).toEqual(['n0 -> n1'])
  }
  expect(graphMermaid(graphOf([edge({ alternatives: 2 })]))).toContain('  n0 -.-> n1\n')
})

test('what is no include says what it is, unless an include joins the two files too', () => {
  const both = [edge({ kind: 'template' }), edge({ kind: 'class', line: 2 })]
  expect(graphMermaid(graphOf(both))).toContain('  n0 -->|"class and template"| n1\n')
  expect(graphDot(graphOf(both.slice(1)))).toContain('  n0 -> n1 [label="class"]\n')
  for (const all of [
    [...both, edge({ line: 3 })],
    [edge({}), ...both],
  ])
    expect(graphMermaid(graphOf(all))).toContain('  n0 --> n1\n')
  expect(graphMermaid(graphOf([edge({ kind: 'class', broken: true })]))).toContain('  n0 --x|"class"| n1\n')
})

test('a file and an absent one of the same path are two nodes', () => {
  const graph = graphOf([edge({}), edge({ line: 2, broken: true, when: 'branch' })])
  expect(graphMermaid(graph)).toContain('  n0 --> n1\n  n0 -.-x n2\n')
  expect(graphDot(graph)).toContain('  n0 -> n1\n  n0 -> n2 [style=dashed, color="#d1242f"]\n')
})

const HOSTILE = [
  'a"]; click n0 "javascript:x"',
  '</script><b>',
  'x\n  n9 --> n0',
  '%%{init: {}}%%',
  'a\\',
  '`x`',
  '#quot;',
  '&amp;"',
  '\u202e\u001b[31m',
]

const names = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1 }))

test('no name gets out of its quotes', () => {
  fc.assert(
    fc.property(names, names, names, (from, to, standsFor) => {
      const graph = graphOf([edge({ from, to, standsFor })])
      const mermaid = graphMermaid(graph).trimEnd().split('\n')
      const label = '"[\\p{L}\\p{N} ./_#;-]*"'
      const line = new RegExp(`^(flowchart LR|  n\\d\\[${label}\\]|  n\\d -->\\|${label}\\| n\\d)$`, 'u')
      expect(mermaid.filter(text => !line.test(text))).toEqual([])
      const dot = graphDot(graph).trimEnd().split('\n').slice(3, -1)
      const quoted = /^ {2}n\d(?: -> n\d)? \[label="(?:[^"\\\p{Cc}]|\\[\\"])*"\]$/u
      expect(dot.filter(text => !quoted.test(text))).toEqual([])
    }),
  )
})
