import { displayName } from '../model/path.ts'
import { relatedOf } from './missing-target.ts'
import type { Rule } from './rule.ts'

/** The target is on somebody's disk or in the repository, but not in what is deployed. */
export const notDeployed: Rule = {
  id: 'not-deployed',
  severity: 'error',
  summary: 'The included file exists, but it is not part of what is deployed.',
  *include({ resolution, fact, path, traces }) {
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
