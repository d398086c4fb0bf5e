import type { GraphEdge } from '../model/include-graph.ts'
import { displayName } from '../model/path.ts'
import type { EvaluatedProject } from '../resolve/evaluate-project.ts'
import { isConditional } from '../resolve/graph/impact.ts'
import { edgesOf, type LookedUpSite, triedPaths } from '../resolve/search/look-up.ts'
import type { Project } from '../resolve/verdicts/project.ts'
import type { IncludeSite } from '../resolve/verdicts/resolution.ts'
import { classEdges } from './class-edges.ts'
import { pathEdges } from './path-edges.ts'
import { templateEdges } from './template-edges.ts'
import { wantedInVain } from './wanted-in-vain.ts'

/**
 * An edge for each file that an include of the tree can mean, and one for each that it asks for in vain; and for the classes
 * and templates of other files likewise. Sorted.
 */
export function graphEdges(project: Project, evaluated: EvaluatedProject): readonly GraphEdge[] {
  const found = evaluated.sites.flatMap(site => foundEdges(site, project))
  const broken = project.sites.flatMap(site => brokenEdge(site, project))
  const aside = [...classEdges(project), ...templateEdges(project), ...pathEdges(project)]
  const distinct = new Map([...found, ...broken, ...aside].map(edge => [JSON.stringify(edge), edge]))
  return [...distinct.values()].sort(compareEdges)
}

function foundEdges(site: LookedUpSite, project: Project): readonly GraphEdge[] {
  const edges = edgesOf(site)
  const absent = site.standIn === undefined ? undefined : triedPaths(site.outcomes)[0]
  return edges.map(({ to }) => ({
    from: displayName(site.path),
    to: displayName(to),
    broken: false,
    ...circumstances(site, project),
    ...(edges.length > 1 ? { alternatives: edges.length } : {}),
    ...(absent !== undefined && to === site.standIn ? { standsFor: displayName(absent) } : {}),
  }))
}

function brokenEdge(site: IncludeSite, project: Project): readonly GraphEdge[] {
  const wanted = wantedInVain(site.resolution)
  if (wanted === undefined) return []
  const from = displayName(site.path)
  return [{ from, to: displayName(wanted), broken: true, ...circumstances(site, project) }]
}

function circumstances({ path, fact }: Pick<IncludeSite, 'path' | 'fact'>, { graph }: Project) {
  const { line, column } = fact.span.start
  const conditional = isConditional({ from: path, to: path, fact }, graph)
  const when: GraphEdge['when'] = fact.scope !== 0 ? 'function' : conditional ? 'branch' : 'always'
  return { line, column, kind: 'include' as const, keyword: fact.keyword, when }
}

/** By where it stands, then by what it means. */
export function compareEdges(a: GraphEdge, b: GraphEdge): number {
  return (
    compareText(a.from, b.from) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.to, b.to) ||
    Number(a.broken) - Number(b.broken) ||
    compareText(a.kind, b.kind)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
