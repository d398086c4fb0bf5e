import type { Edge, EdgeFact } from '../../resolve/graph/known-graph.ts'
import type { Project } from '../../resolve/verdicts/project.ts'

/** A page may be requested without coming past the place that takes a template, or hands a path over. */
const MAY_BE_PASSED: EdgeFact = { scope: 0, block: -1, mayNotRun: true }

/**
 * The project with an edge for each template that is found, and for each file that is handed over by its path, so that a
 * chain leads from a page past its routes to the broken template.
 */
export function withAsideEdges(project: Project): Project {
  const templates = (project.templates ?? []).flatMap(({ path, resolution }): Edge<EdgeFact>[] =>
    resolution.kind === 'found' ? resolution.paths.map(to => ({ from: path, to, fact: MAY_BE_PASSED })) : [],
  )
  const handed = (project.handedPaths ?? []).map(({ path, target }) => ({
    from: path,
    to: target,
    fact: MAY_BE_PASSED,
  }))
  const all = [...templates, ...handed]
  return all.length === 0 ? project : { ...project, graph: project.graph.withEdges(all) }
}
