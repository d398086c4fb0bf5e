import type { Fix, Related, Target } from '../model/finding.ts'
import { baseNameOf, displayName, extensionOf } from '../model/path.ts'
import type { Settings } from '../model/settings.ts'
import type { GuardedSlip } from '../resolve/guards/guarded-slip.ts'
import type { IncludeSite, Missing, Trace } from '../resolve/verdicts/resolution.ts'
import { isPhpExtension } from './deployed-extensions.ts'
import { slipBetween } from './extension-slip.ts'
import { KNOWN_EXTENSIONS } from './known-extensions.ts'
import { besides, respell } from './operand-edit.ts'
import type { Draft, RuleContext } from './rule.ts'

/** The finding that both missing-require and missing-include make of a site whose target is missing. */
export function missingDrafts(site: IncludeSite, { comparing, project }: RuleContext): readonly Draft[] {
  const { resolution, fact, path } = site
  if (resolution.kind === 'optional' && resolution.slip?.isCase === false) return [guardedDraft(site, resolution.slip)]
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
      fixes: slipFixes(site, resolution, project.settings),
      ...(resolution.weak && !(comparing && resolution.proof === 'votes') ? { severity: 'warning' as const } : {}),
    },
  ]
}

/**
 * Nothing fails where a guard asks for the same wrong name; but the file beside it is never loaded. Its key is another one
 * than that of an include without its guard, which is worse and new.
 */
export function guardedDraft({ fact, path, traces }: IncludeSite, { wanted, path: meant, isCase }: GuardedSlip): Draft {
  const [asked, nearest] = [displayName(wanted), displayName(meant)]
  const message = isCase
    ? `This line asks for ${asked}, but the file is ${nearest}: names differ in case on Linux, where its guard hides that it is never loaded.`
    : `This line and its guard ask for ${asked}, which does not exist, so it is never loaded. Did you mean ${nearest}?`
  return {
    path,
    span: fact.span,
    message,
    key: `guarded ${fact.text}`,
    severity: 'notice',
    target: { expression: displayName(fact.text), tried: [asked], nearest },
    related: traces.map(relatedOf),
  }
}

/** Only a slip in the extension is certain: of `a1.php` and `a2.php` nobody knows which was meant. */
function slipFixes(site: IncludeSite, { tried, nearest }: Missing, settings: Settings): readonly Fix[] {
  const extension = extensionOf(nearest ?? '')
  if (nearest === undefined || !isPhpExtension(extension.toLowerCase(), settings.phpExtensions)) return []
  for (const written of tried) {
    const slip = slipBetween(extensionOf(written).toLowerCase(), extension)
    const isCertain = slip !== undefined && slip !== 'cut' && slip !== 'edit'
    const isStem = stemOf(written) === stemOf(nearest) && !KNOWN_EXTENSIONS.has(extensionOf(written).toLowerCase())
    const meant = isCertain && isStem ? besides(written, nearest) : undefined
    if (meant !== undefined) return respell(site, written, meant)
  }
  return []
}

function stemOf(path: string): string {
  return baseNameOf(path).slice(0, -extensionOf(path).length)
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
