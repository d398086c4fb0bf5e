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

export interface Ruling {
  isOff(rule: RuleId, path: RepoPath): boolean
  /** The files that something is to be found in; what is found in others may be told or not. Default: all. */
  isAsked?(path: RepoPath): boolean
}

/**
 * Runs every rule. One place gives one finding: that of the first rule that is not off for its file. A rule that throws is
 * a problem.
 */
export function applyRules(
  rules: readonly Rule[],
  context: RuleContext,
  { isOff, isAsked = () => true }: Ruling,
): RuledDrafts {
  const problems: Problem[] = []
  const { tree, sites } = context.project
  const asked = { paths: [...tree.paths].filter(isAsked).sort(), sites: sites.filter(({ path }) => isAsked(path)) }
  const drafts = rules.flatMap(rule => {
    try {
      return draftsOf(rule, context, asked)
        .filter(({ path }) => !isOff(rule.id, path))
        .map(draft => ({ rule, draft }))
    } catch (error) {
      problems.push({ kind: 'rule-crashed', path: '', message: `${rule.id}: ${String(error)}` })
      return []
    }
  })
  return { drafts: firstAtEachPlace(drafts), problems }
}

interface Asked {
  /** Sorted. */
  readonly paths: readonly RepoPath[]
  readonly sites: readonly IncludeSite[]
}

function draftsOf(rule: Rule, context: RuleContext, { paths, sites }: Asked): readonly Draft[] {
  const drafts: Draft[] = []
  // One by one: a rule may find more than a call can take as arguments.
  const add = (found: Iterable<Draft>) => {
    for (const draft of found) drafts.push(draft)
  }
  if (rule.file) for (const path of paths) add(rule.file(path, context))
  if (rule.include) for (const site of sites) if (looksAt(rule, site)) add(rule.include(site, context))
  if (rule.project) add(rule.project(context))
  return drafts
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
