import type { Edge, EdgeFact } from '../resolve/known-graph.ts'
import type { Project } from '../resolve/project.ts'

/** A page may be requested without coming past the place that takes a template. */
const MAY_BE_PASSED: EdgeFact = { scope: 0, block: -1, mayNotRun: true }

/** The project with an edge for each template that is found, so that a chain leads from a page to the broken template. */
export function withTemplateEdges(project: Project): Project {
  const found = (project.templates ?? []).flatMap(({ path, resolution }): Edge<EdgeFact>[] =>
    resolution.kind === 'found' ? resolution.paths.map(to => ({ from: path, to, fact: MAY_BE_PASSED })) : [],
  )
  return found.length === 0 ? project : { ...project, graph: project.graph.withEdges(found) }
}
