import type { GraphEdge } from '../model/include-graph.ts'
import { displayName } from '../model/path.ts'
import type { ClassUse } from '../php/classes/class-facts.ts'
import type { ClassSite, ClassVerdict } from '../resolve/verdicts/class-sites.ts'
import type { Project } from '../resolve/verdicts/project.ts'

/** From each file to those whose classes it needs, and to where a class of its own is looked for in vain. */
export function classEdges({ autoload }: Project): readonly GraphEdge[] {
  const found = (autoload?.loads ?? []).map(
    ({ from, to, use }): GraphEdge => ({
      from: displayName(from),
      to: displayName(to),
      broken: false,
      ...circumstances(use),
    }),
  )
  return [...found, ...(autoload?.sites ?? []).flatMap(brokenEdge)]
}

function brokenEdge({ path, use, verdict }: ClassSite): readonly GraphEdge[] {
  const wanted = wantedBy(verdict)
  if (wanted === undefined) return []
  return [{ from: displayName(path), to: displayName(wanted), broken: true, ...circumstances(use) }]
}

/** The place of a class that is declared where nothing looks for it is there, but not for this class. */
function wantedBy(verdict: ClassVerdict): string | undefined {
  switch (verdict.kind) {
    case 'missing':
      return verdict.tried[0]
    case 'case':
      return verdict.weak ? undefined : verdict.wanted
    case 'not-deployed':
      return verdict.path
    default:
      return undefined
  }
}

/** `X::class` and `instanceof` load nothing: somebody else may, later. */
function circumstances({ how, when, span }: ClassUse) {
  const { line, column } = span.start
  const isSure = how !== 'mention' && how !== 'instanceof'
  return { line, column, kind: 'class' as const, when: when === 'always' && !isSure ? ('branch' as const) : when }
}
