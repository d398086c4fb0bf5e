import { type CheckOptions, type JudgedTrees, judgeTrees } from '../check.ts'
import type { Finding, ReportPath } from '../model/finding.ts'
import type { GraphEdge, GraphNode, IncludeGraph } from '../model/include-graph.ts'
import { displayName } from '../model/path.ts'
import { compilePart } from '../pipeline/parts.ts'
import { makeReport } from '../pipeline/reporting/make-report.ts'
import { version } from '../version.ts'
import { fileNamed } from './file-named.ts'
import { compareEdges, graphEdges } from './graph-edges.ts'
import { projectQuestions, questionAbout } from './project-questions.ts'
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
 * Who includes whom in the head tree, as the check of the same options sees it: each file by the settings of its project.
 * Rejects with UserError `no-such-path` where the page is not in the tree, and as `check` does.
 */
export async function includeGraph(options: CheckOptions, selection: GraphSelection = {}): Promise<IncludeGraph> {
  const own = selection.page === undefined ? undefined : questionAbout(selection.page, options).part?.directory
  const graphs: ProjectGraph[] = []
  let page: ReportPath | undefined
  for (const question of projectQuestions(options)) {
    const judged = await judgeTrees(question)
    if (selection.page !== undefined && question.part?.directory === own)
      page = displayName(fileNamed(selection.page, judged.evaluated.head))
    graphs.push(await projectGraph(judged, question))
  }
  const findings = graphs.flatMap(graph => graph.findings)
  const edges = graphs.flatMap(graph => graph.edges).sort(compareEdges)
  const selected = select(edges, { ...selection, page, findings })
  return {
    schemaVersion: 1,
    tool: { name: 'deploy-guard', version },
    ...(page === undefined ? {} : { page }),
    nodes: nodesOf(selected, findings, new Set(graphs.flatMap(graph => graph.entries))),
    edges: selected.edges,
  }
}

/** What the files of one project include, and what is wrong with them. */
interface ProjectGraph {
  readonly edges: readonly GraphEdge[]
  readonly findings: readonly Finding[]
  /** The pages. */
  readonly entries: readonly ReportPath[]
}

async function projectGraph(judged: JudgedTrees, { part }: CheckOptions): Promise<ProjectGraph> {
  const { project } = judged.head
  const isMine = compilePart(part)
  const { facts, graph } = project
  return {
    edges: graphEdges(project, judged.evaluated.head).filter(({ from }) => isMine(from)),
    findings: (await makeReport(judged)).findings.filter(({ suppressed }) => suppressed === null),
    entries: [...facts.keys()]
      .filter(path => graph.isEntry(path))
      .map(displayName)
      .filter(isMine),
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

function nodesOf(
  { files, edges }: Selected,
  findings: readonly Finding[],
  entries: ReadonlySet<ReportPath>,
): GraphNode[] {
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
