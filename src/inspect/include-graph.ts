import { type CheckOptions, type JudgedTrees, judgeTrees } from '../check.ts'
import type { Finding, ReportPath } from '../model/finding.ts'
import type { GraphEdge, GraphNode, IncludeGraph } from '../model/include-graph.ts'
import { displayName } from '../model/path.ts'
import { makeReport } from '../pipeline/make-report.ts'
import { version } from '../version.ts'
import { fileNamed } from './file-named.ts'
import { graphEdges } from './graph-edges.ts'
import { leadingTo, reachedFrom, type Selected } from './select-edges.ts'

/** Which part of a graph. */
export interface GraphSelection {
  /** Only what this page reaches. Relative to the root, as it is or as reports write it. */
  readonly page?: string
  /** Only what files in this directory include. Relative to the root. */
  readonly within?: string
  /** Only what leads to a finding. */
  readonly broken?: boolean
}

/**
 * Who includes whom in the head tree, as the check of the same options sees it. Rejects with UserError `no-such-path`
 * where the page is not in the tree, and as `check` does.
 */
export async function includeGraph(options: CheckOptions, selection: GraphSelection = {}): Promise<IncludeGraph> {
  const judged = await judgeTrees(options)
  const { project } = judged.head
  const page = selection.page === undefined ? undefined : displayName(fileNamed(selection.page, judged.evaluated.head))
  const findings = (await makeReport(judged)).findings.filter(({ suppressed }) => suppressed === null)
  const selected = select(graphEdges(project, judged.evaluated.head), { ...selection, page, findings })
  return {
    schemaVersion: 1,
    tool: { name: 'deploy-guard', version },
    ...(page === undefined ? {} : { page }),
    nodes: nodesOf(selected, findings, judged),
    edges: selected.edges,
  }
}

interface Wish extends Omit<GraphSelection, 'page'> {
  readonly page: ReportPath | undefined
  readonly findings: readonly Finding[]
}

function select(all: readonly GraphEdge[], { page, within, broken, findings }: Wish): Selected {
  const edges = within === undefined ? all : all.filter(({ from }) => from.startsWith(`${displayName(within)}/`))
  const files = new Set([...edges.flatMap(existingEnds), ...findings.map(({ path }) => path)])
  const wide = page === undefined ? { files, edges } : reachedFrom(page, edges)
  return broken ? leadingTo(findings, wide) : wide
}

function existingEnds({ from, to, broken }: GraphEdge): readonly ReportPath[] {
  return broken ? [from] : [from, to]
}

function nodesOf({ files, edges }: Selected, findings: readonly Finding[], { head }: JudgedTrees): GraphNode[] {
  const { facts, graph } = head.project
  const entries = new Set([...facts.keys()].filter(path => graph.isEntry(path)).map(displayName))
  const counts = new Map<ReportPath, number>()
  for (const { path } of findings) counts.set(path, (counts.get(path) ?? 0) + 1)
  const present = [...files].map(path => ({
    path,
    exists: true,
    entry: entries.has(path),
    findings: counts.get(path) ?? 0,
  }))
  const wanted = new Set(edges.flatMap(({ to, broken }) => (broken ? [to] : [])))
  const absent = [...wanted].map(path => ({ path, exists: false, entry: false, findings: 0 }))
  return [...present, ...absent].sort(byPath)
}

function byPath(a: GraphNode, b: GraphNode): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return Number(b.exists) - Number(a.exists)
}
