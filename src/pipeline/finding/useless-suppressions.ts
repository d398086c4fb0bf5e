import { compileRuleSettings } from '../../model/judgement.ts'
import { displayName, type RepoPath } from '../../model/path.ts'
import type { Problem } from '../../model/report.ts'
import type { Settings } from '../../model/settings.ts'
import type { Baseline, IgnoreComment, Suppressible } from '../../model/suppression.ts'
import { compileIsAsked, type IsAsked } from '../../rules/asked-rules.ts'
import type { Draft, Rule } from '../../rules/rule.ts'
import { unusedSuppression, uselessComment, uselessEntry } from '../../rules/unused-suppression.ts'
import { unusedIgnores } from '../../suppress/match-ignores.ts'

/** All that suppresses in a tree, and all that was found in it. */
export interface UsefulnessInput {
  readonly ignores: ReadonlyMap<RepoPath, readonly IgnoreComment[]>
  /** By path. */
  readonly found: ReadonlyMap<string, readonly Suppressible[]>
  readonly baseline: Baseline | undefined
  /** The entries of the baseline that matched nothing. */
  readonly unusedEntries: Baseline['entries']
  readonly settings: Settings
  /** All that ran or could have run. */
  readonly rules: readonly Rule[]
  readonly problems: readonly Problem[]
  isThere(path: string): boolean
}

/**
 * The findings about ignore comments and baseline entries that match nothing. Silent where nothing is known: of a rule that
 * is off there or finds something only in a comparison, of a file that could not be read whole, and after a crash.
 */
export function uselessSuppressions(input: UsefulnessInput): readonly Draft[] {
  const { problems, settings, rules } = input
  if (problems.some(({ kind }) => kind === 'rule-crashed')) return []
  const isAsked = compileIsAsked(settings, rules)
  const unread = new Set(problems.map(({ path }) => path))
  const isJudged: IsAsked = (rule, path) => isAsked(rule, path) && !unread.has(displayName(path))
  const drafts = [...uselessComments(input, isJudged), ...uselessEntries(input, isJudged)]
  const setting = compileRuleSettings(settings)
  return drafts.filter(({ path }) => setting(unusedSuppression.id, path) !== 'off')
}

function uselessComments({ ignores, found, rules }: UsefulnessInput, isJudged: IsAsked): readonly Draft[] {
  const isRule = (name: string) => rules.some(({ id }) => id === name)
  return [...ignores].flatMap(([path, comments]) => {
    const asked = (rule: string) => !isRule(rule) || isJudged(rule, path)
    return unusedIgnores(comments, found.get(displayName(path)) ?? [], asked).flatMap(({ comment, rules: names }) =>
      (names.length === 0 ? [''] : names).map(rule => uselessComment({ path, comment, rule, exists: isRule(rule) })),
    )
  })
}

function uselessEntries(input: UsefulnessInput, isJudged: IsAsked): readonly Draft[] {
  const { baseline, unusedEntries, isThere } = input
  if (!baseline) return []
  return unusedEntries
    .filter(({ rule, path }) => isJudged(rule, path))
    .map(entry => uselessEntry(baseline.file, entry, isThere))
}
