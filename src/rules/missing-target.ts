import type { Related, Target } from '../model/finding.ts'
import { displayName } from '../model/path.ts'
import type { IncludeSite, Missing, Trace } from '../resolve/resolution.ts'
import type { Draft, RuleContext } from './rule.ts'

/** The finding that both missing-require and missing-include make of a site whose target is missing. */
export function missingDrafts(site: IncludeSite, { comparing }: RuleContext): readonly Draft[] {
  const { resolution, fact, path } = site
  if (resolution.kind !== 'missing') return []
  return [
    {
      path,
      span: fact.span,
      message: messageOf(site, resolution),
      key: fact.text,
      proof: resolution.proof,
      target: targetOf(fact.text, resolution),
      related: site.traces.map(relatedOf),
      ...(resolution.weak && !(comparing && resolution.proof === 'votes') ? { severity: 'warning' as const } : {}),
    },
  ]
}

const VERBS = { include: 'includes', include_once: 'includes', require: 'requires', require_once: 'requires' }

function messageOf({ fact }: IncludeSite, missing: Missing): string {
  const verb = VERBS[fact.keyword]
  const [first] = missing.tried
  const what = first === undefined ? displayName(fact.text) : displayName(first)
  const hint = missing.nearest === undefined ? '' : ` Did you mean ${displayName(missing.nearest)}?`
  return `This line ${verb} ${what}, which does not exist.${hint}`
}

function targetOf(expression: string, missing: Missing): Target {
  const nearest = missing.nearest === undefined ? {} : { nearest: displayName(missing.nearest) }
  return { expression: displayName(expression), tried: missing.tried.map(displayName), ...nearest }
}

/** A place that took part in the value. */
export function relatedOf({ path, span, message }: Trace): Related {
  return { path: displayName(path), line: span.start.line, column: span.start.column, message }
}
