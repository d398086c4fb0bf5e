import { displayName } from '../model/path.ts'
import { relatedOf } from './missing-target.ts'
import type { Rule } from './rule.ts'

/** A `require` whose path nothing could be proved about: for projects that want every one of them to be known. */
export const unresolvedRequire: Rule = {
  id: 'unresolved-require',
  severity: 'warning',
  defaultSetting: 'off',
  summary: 'A require whose path cannot be known, so that nothing checks it.',
  verdicts: ['unknown'],
  include({ path, fact, resolution, traces }) {
    if (resolution.kind !== 'unknown' || !fact.keyword.startsWith('require')) return []
    const message = `Nothing can be said about this path: ${displayName(resolution.why)}.`
    return [{ path, span: fact.span, message, key: fact.text, related: traces.map(relatedOf) }]
  },
}
