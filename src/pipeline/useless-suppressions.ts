import { compileRuleSettings } from '../model/judgement.ts'
import { displayName, type RepoPath } from '../model/path.ts'
import type { Problem } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'
import type { Baseline, IgnoreComment, Suppressible } from '../model/suppression.ts'
import { type Draft, defaultSettingOf } from '../rules/rule.ts'
import { rules } from '../rules/rules.ts'
import { unusedSuppression, uselessComment, uselessEntry } from '../rules/unused-suppression.ts'
import { unusedIgnores } from '../suppress/match-ignores.ts'

/** All that suppresses in a tree, and all that was found in it. */
export interface UsefulnessInput {
  readonly ignores: ReadonlyMap<RepoPath, readonly IgnoreComment[]>
  /** By path. */
  readonly found: ReadonlyMap<string, readonly Suppressible[]>
  readonly baseline: Baseline | undefined
  /** The entries of the baseline that matched nothing. */
  readonly unusedEntries: Baseline['entries']
  readonly settings: Settings
  readonly problems: readonly Problem[]
  isThere(path: string): boolean
}

/**
 * The findings about ignore comments and baseline entries that match nothing. Silent where nothing is known: of a rule that
 * is off there or finds something only in a comparison, of a file that could not be read whole, and after a crash.
 */
export function uselessSuppressions(input: UsefulnessInput): readonly Draft[] {
  const { problems, settings } = input
  if (problems.some(({ kind }) => kind === 'rule-crashed')) return []
  const setting = compileRuleSettings(settings)
  const unread = new Set(problems.map(({ path }) => path))
  const isJudged = (id: string, path: string) => {
    const rule = rules.find(candidate => candidate.id === id)
    if (rule === undefined || rule === unusedSuppression || rule.comparisonOnly || unread.has(displayName(path)))
      return false
    return (setting(rule.id, path) ?? defaultSettingOf(rule)) !== 'off'
  }
  const drafts = [...uselessComments(input, isJudged), ...uselessEntries(input, isJudged)]
  return drafts.filter(({ path }) => setting(unusedSuppression.id, path) !== 'off')
}

type IsJudged = (rule: string, path: string) => boolean

function uselessComments({ ignores, found }: UsefulnessInput, isJudged: IsJudged): readonly Draft[] {
  const exists = (rule: string) => rules.some(({ id }) => id === rule)
  return [...ignores].flatMap(([path, comments]) => {
    const asked = (rule: string) => !exists(rule) || isJudged(rule, path)
    return unusedIgnores(comments, found.get(displayName(path)) ?? [], asked).flatMap(({ comment, rules: names }) =>
      (names.length === 0 ? [''] : names).map(rule => uselessComment({ path, comment, rule, exists: exists(rule) })),
    )
  })
}

function uselessEntries(input: UsefulnessInput, isJudged: IsJudged): readonly Draft[] {
  const { baseline, unusedEntries, isThere } = input
  if (!baseline) return []
  return unusedEntries
    .filter(({ rule, path }) => isJudged(rule, path))
    .map(entry => uselessEntry(baseline.file, entry, isThere))
}
