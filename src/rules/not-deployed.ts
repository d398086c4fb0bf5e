import type { FileTree } from '../model/file-tree.ts'
import type { Target } from '../model/finding.ts'
import { displayName } from '../model/path.ts'
import type { IncludeFact } from '../php/facts.ts'
import type { IncludeSite } from '../resolve/verdicts/resolution.ts'
import { relatedOf } from './missing-target.ts'
import type { Draft, Rule } from './rule.ts'

/** The target is on somebody's disk or in the repository, but not in what is deployed. */
export const notDeployed: Rule = {
  id: 'not-deployed',
  severity: 'error',
  summary: 'The included file exists, but it is not part of what is deployed.',
  verdicts: ['found', 'not-deployed'],
  include: (site, { project }) => [...withheldTarget(site), ...untrackedTarget(site, project.tree)],
}

function withheldTarget({ resolution, fact, path, traces }: IncludeSite): readonly Draft[] {
  if (resolution.kind !== 'not-deployed') return []
  const target = displayName(resolution.path)
  const message = `This line needs ${target}, which is not deployed: ${displayName(resolution.why)}.`
  const related = traces.map(relatedOf)
  return [{ path, span: fact.span, message, key: fact.text, target: targetOf(fact, target), related }]
}

/** A target that only the disk has: it counts as about to be added, but a commit may have forgotten it. */
function untrackedTarget({ resolution, fact, path }: IncludeSite, { untracked }: FileTree): readonly Draft[] {
  if (resolution.kind !== 'found' || !untracked || untracked.has(path)) return []
  const [first] = resolution.paths
  if (first === undefined || !resolution.paths.every(target => untracked.has(target))) return []
  const target = displayName(first)
  const message = `This line needs ${target}, which git does not track yet: add it before you push.`
  return [{ path, span: fact.span, message, key: fact.text, severity: 'notice', target: targetOf(fact, target) }]
}

function targetOf({ text }: IncludeFact, target: string): Target {
  return { expression: displayName(text), tried: [target] }
}
