import type { RuleId } from '../../model/finding.ts'
import type { RepoPath } from '../../model/path.ts'
import type { Problem } from '../../model/report.ts'
import type { IncludeSite } from '../../resolve/verdicts/resolution.ts'
import type { Draft, Rule, RuleContext } from '../../rules/rule.ts'

/** A draft and the rule that made it. */
export interface RuledDraft {
  readonly rule: Rule
  readonly draft: Draft
}

export interface RuledDrafts {
  readonly drafts: readonly RuledDraft[]
  readonly problems: readonly Problem[]
}

/**
 * Runs every rule. One place gives one finding: that of the first rule that is not off for its file. A rule that throws is
 * a problem.
 */
export function applyRules(
  rules: readonly Rule[],
  context: RuleContext,
  isOff: (rule: RuleId, path: RepoPath) => boolean,
): RuledDrafts {
  const problems: Problem[] = []
  const paths = [...context.project.tree.paths].sort()
  const drafts = rules.flatMap(rule => {
    try {
      return [...draftsOf(rule, context, paths)]
        .filter(({ path }) => !isOff(rule.id, path))
        .map(draft => ({ rule, draft }))
    } catch (error) {
      problems.push({ kind: 'rule-crashed', path: '', message: `${rule.id}: ${String(error)}` })
      return []
    }
  })
  return { drafts: firstAtEachPlace(drafts), problems }
}

function* draftsOf(rule: Rule, context: RuleContext, paths: readonly RepoPath[]): Iterable<Draft> {
  if (rule.file) for (const path of paths) yield* rule.file(path, context)
  if (rule.include)
    for (const site of context.project.sites) if (looksAt(rule, site)) yield* rule.include(site, context)
  if (rule.project) yield* rule.project(context)
}

function looksAt({ verdicts }: Rule, { resolution }: IncludeSite): boolean {
  return verdicts === undefined || verdicts.includes(resolution.kind)
}

/** Keeps several findings of one rule at one place (a loop over a list of paths). */
function firstAtEachPlace(drafts: readonly RuledDraft[]): readonly RuledDraft[] {
  const owner = new Map<string, RuleId>()
  return drafts.filter(({ rule, draft }) => {
    const place = placeOf(draft)
    const first = owner.get(place) ?? rule.id
    owner.set(place, first)
    return first === rule.id
  })
}

function placeOf({ path, span }: Draft): string {
  return span ? `${path}\0${span.start.line}:${span.start.column}` : path
}
