import type { FileTree } from '../../model/file-tree.ts'
import type { Finding, Suppression } from '../../model/finding.ts'
import { groupBy } from '../../model/group-by.ts'
import { FILE_START } from '../../model/location.ts'
import { displayName, type RepoPath } from '../../model/path.ts'
import type { Problem } from '../../model/report.ts'
import type { Settings } from '../../model/settings.ts'
import type { Baseline, IgnoreComment, Suppressible } from '../../model/suppression.ts'
import type { FileFacts } from '../../php/facts.ts'
import type { Rule } from '../../rules/rule.ts'
import { unusedSuppression } from '../../rules/unused-suppression.ts'
import { type BaselineMatch, matchBaseline } from '../../suppress/match-baseline.ts'
import { ignoreOf } from '../../suppress/match-ignores.ts'
import { readIgnores } from '../reading/read-ignores.ts'
import type { RuledDraft } from './apply-rules.ts'
import { fingerprintOf } from './fingerprint.ts'
import { uselessSuppressions } from './useless-suppressions.ts'

/** One tree with everything that was found in it. */
export interface SuppressionInput {
  readonly tree: FileTree
  readonly facts: ReadonlyMap<RepoPath, FileFacts>
  readonly drafts: readonly RuledDraft[]
  readonly problems: readonly Problem[]
  readonly settings: Settings
  /** All that ran or could have run. */
  readonly rules: readonly Rule[]
  readonly baseline: Baseline | undefined
  /** Of the change that led to this tree. */
  readonly renames?: ReadonlyMap<RepoPath, RepoPath> | undefined
  /** Of which files the ignore comments count. Default: of all. */
  readonly trusts?: ((path: RepoPath) => boolean) | undefined
}

/** The findings of a tree, those about useless comments and entries among them, and what suppresses each. */
export interface SuppressibleDrafts {
  readonly drafts: readonly RuledDraft[]
  readonly fingerprints: ReadonlyMap<RuledDraft, string>
  suppressionOf(finding: Finding): Suppression | null
}

const NO_IGNORES: ReadonlyMap<RepoPath, readonly IgnoreComment[]> = new Map()

/**
 * Matches all findings of a tree, also those that a comparison or a scope will leave out, with its ignore comments and
 * the baseline: only so it is known what matches nothing.
 */
export async function findSuppressions(input: SuppressionInput): Promise<SuppressibleDrafts> {
  const { tree, facts, drafts, settings, baseline, trusts } = input
  const found = [...fingerprintsOf(drafts)].map(suppressible)
  const paths = drafts.map(({ draft }) => draft.path)
  const written = settings.inlineIgnores ? await readIgnores(tree, facts, paths) : NO_IGNORES
  const ignores = trusts ? new Map([...written].filter(([path]) => trusts(path))) : written
  const there = new Set(baseline && [...tree.paths].map(displayName))
  const isThere = (path: string) => there.has(path)
  const match = matchBaseline(baseline?.entries ?? [], found, { isThere, movedTo: movedBy(input.renames) })
  const useless = uselessSuppressions({
    ...input,
    ignores,
    found: groupBy(found, ({ path }) => path),
    unusedEntries: match.unused,
    isThere,
  })
  const all = [...drafts, ...useless.map(draft => ({ rule: unusedSuppression, draft }))]
  const comments = new Map([...ignores].map(([path, list]) => [displayName(path), list]))
  return {
    drafts: all,
    fingerprints: fingerprintsOf(all),
    suppressionOf: finding => suppressionOf(finding, comments.get(finding.path) ?? [], match),
  }
}

/** Over all that was found, so that the second of two equal findings keeps its own when the first is left out. */
function fingerprintsOf(drafts: readonly RuledDraft[]): ReadonlyMap<RuledDraft, string> {
  const occurrences = new Map<string, number>()
  return new Map(
    drafts.map(ruled => {
      const { rule, draft } = ruled
      const key = `${rule.id}\0${draft.path}\0${draft.key}`
      const occurrence = occurrences.get(key) ?? 0
      occurrences.set(key, occurrence + 1)
      return [ruled, fingerprintOf(rule.id, displayName(draft.path), draft.key, occurrence)]
    }),
  )
}

function suppressible([{ rule, draft }, fingerprint]: readonly [RuledDraft, string]): Suppressible {
  const { start, end } = draft.span ?? FILE_START
  return { rule: rule.id, path: displayName(draft.path), line: start.line, endLine: end.line, fingerprint }
}

function movedBy(renames: SuppressionInput['renames']): (path: string) => string | undefined {
  const shown = new Map([...(renames ?? [])].map(([from, to]) => [displayName(from), displayName(to)]))
  return path => shown.get(path)
}

function suppressionOf(
  finding: Finding,
  comments: readonly IgnoreComment[],
  { covered }: BaselineMatch,
): Suppression | null {
  const comment = ignoreOf(finding, comments)
  if (comment) return { kind: 'inline', ...(comment.reason !== undefined && { reason: comment.reason }) }
  return covered.has(finding.fingerprint) ? { kind: 'baseline' } : null
}
