import type { GraphEdge } from '../model/include-graph.ts'
import { displayName, type RepoPath } from '../model/path.ts'
import type { PathMention } from '../model/path-mention.ts'
import type { Project } from '../resolve/verdicts/project.ts'

/** From each file to those that it hands over by their path, and to those that the change took away. */
export function pathEdges({ handedPaths = [], gonePaths = [] }: Project): readonly GraphEdge[] {
  const found = handedPaths.map(({ path, mention, target }) => edgeOf(path, mention, { to: target, broken: false }))
  const gone = gonePaths.map(({ path, mention, target }) => edgeOf(path, mention, { to: target, broken: true }))
  return [...found, ...gone]
}

/** What becomes of the path is not known. */
function edgeOf(
  from: RepoPath,
  { span: { start } }: PathMention,
  { to, broken }: { readonly to: string; readonly broken: boolean },
): GraphEdge {
  const { line, column } = start
  return { from: displayName(from), to: displayName(to), broken, line, column, kind: 'path', when: 'branch' }
}
