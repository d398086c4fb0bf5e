import type { FileTree } from '../model/file-tree.ts'
import { displayName } from '../model/path.ts'
import type { IncludeSite } from '../resolve/resolution.ts'
import { relatedOf } from './missing-target.ts'
import type { Draft, Rule } from './rule.ts'

/** The target is on somebody's disk or in the repository, but not in what is deployed. */
export const notDeployed: Rule = {
  id: 'not-deployed',
  severity: 'error',
  summary: 'The included file exists, but it is not part of what is deployed.',
  *include(site, { project }) {
    const { resolution, fact, path, traces } = site
    if (resolution.kind === 'found') yield* untrackedTarget(site, project.tree)
    if (resolution.kind !== 'not-deployed') return
    const target = displayName(resolution.path)
    yield {
      path,
      span: fact.span,
      message: `This line needs ${target}, which is not deployed: ${displayName(resolution.why)}.`,
      key: fact.text,
      target: { expression: displayName(fact.text), tried: [target] },
      related: traces.map(relatedOf),
    }
  },
}

/** A target that only the disk has: it counts as about to be added, but a commit may have forgotten it. */
function* untrackedTarget({ resolution, fact, path }: IncludeSite, { untracked }: FileTree): Iterable<Draft> {
  if (resolution.kind !== 'found' || !untracked || untracked.has(path)) return
  const [first] = resolution.paths
  if (first === undefined || !resolution.paths.every(target => untracked.has(target))) return
  const target = displayName(first)
  yield {
    path,
    span: fact.span,
    message: `This line needs ${target}, which git does not track yet: add it before you push.`,
    key: fact.text,
    severity: 'notice',
    target: { expression: displayName(fact.text), tried: [target] },
  }
}
