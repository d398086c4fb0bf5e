import type { GraphEdge } from '../model/include-graph.ts'
import { displayName } from '../model/path.ts'
import type { Project, TemplateSite } from '../resolve/verdicts/project.ts'
import { wantedInVain } from './wanted-in-vain.ts'

/** From each file to the templates that it names, and to those that are not there. A place may be passed by: see impact. */
export function templateEdges({ templates }: Project): readonly GraphEdge[] {
  return (templates ?? []).flatMap(site => [...foundEdges(site), ...brokenEdge(site)])
}

function foundEdges({ path, use, resolution }: TemplateSite): readonly GraphEdge[] {
  if (resolution.kind !== 'found') return []
  const { paths } = resolution
  return paths.map(to => ({
    from: displayName(path),
    to: displayName(to),
    broken: false,
    ...circumstances(use),
    ...(paths.length > 1 ? { alternatives: paths.length } : {}),
  }))
}

function brokenEdge({ path, use, resolution }: TemplateSite): readonly GraphEdge[] {
  const wanted = wantedInVain(resolution)
  if (wanted === undefined) return []
  return [{ from: displayName(path), to: displayName(wanted), broken: true, ...circumstances(use) }]
}

function circumstances({ span: { start } }: TemplateSite['use']) {
  return { line: start.line, column: start.column, kind: 'template' as const, when: 'branch' as const }
}
