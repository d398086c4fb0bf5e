import { compileRuleSettings, isOffEverywhere } from '../../model/judgement.ts'
import type { Problem } from '../../model/report.ts'
import type { Baseline } from '../../model/suppression.ts'
import type { Project } from '../../resolve/verdicts/project.ts'
import type { Rule } from '../../rules/rule.ts'
import type { BaseSide, Side, Sides } from '../evaluating/evaluate-sides.ts'
import type { JudgedTree } from '../reporting/make-report.ts'
import type { Setup } from '../setup.ts'
import { applyRules, type RuledDrafts, type Ruling } from './apply-rules.ts'
import type { JudgedSides } from './judge-sides.ts'
import { findSuppressions, type SuppressibleDrafts } from './suppressions.ts'
import { unchangedSince } from './unchanged-since.ts'

/** What the rules find in both trees, and what suppresses it. */
export interface FoundInSides {
  readonly head: JudgedTree
  readonly base?: JudgedTree
  /** Rules that crashed over the head tree. */
  readonly problems: readonly Problem[]
}

export async function findInSides(
  { head, before }: Sides,
  judged: JudgedSides,
  { options, settings, rules }: Setup,
): Promise<FoundInSides> {
  const shared = { settings, rules, baseline: options.baseline }
  const renames = before?.changes.renames
  const trusts = options.ignoresFrom === 'base' ? unchangedSince(options, renames) : undefined
  const drafts = ruled(rules, judged.head, judged.base)
  const found = await findSuppressions({ ...suppressionInput(head, drafts), ...shared, renames, trusts })
  const { problems } = drafts
  if (!before || !judged.base) return { head: { project: judged.head, ...found }, problems }
  if (found.drafts.length === 0)
    return { head: { project: judged.head, ...found }, base: { project: judged.base, ...NOTHING }, problems }
  const draftsBefore = ruled(rules, judged.base, judged.head, askedBefore(found, before, options.baseline))
  const foundBefore = await findSuppressions({ ...suppressionInput(before, draftsBefore), ...shared })
  const base = { project: judged.base, ...foundBefore }
  return { head: { project: judged.head, ...found }, base, problems }
}

/** Nothing is subtracted from a file in which nothing is found; but an entry of the baseline may be of use in any file. */
function askedBefore({ drafts }: SuppressibleDrafts, { changes }: BaseSide, baseline?: Baseline): Ruling['isAsked'] {
  if (baseline) return undefined
  const inHead = new Set(drafts.map(({ draft }) => draft.path))
  return path => inHead.has(changes.renames.get(path) ?? path)
}

/** What nothing is subtracted from need not be found. */
const NOTHING: SuppressibleDrafts = { drafts: [], fingerprints: new Map(), suppressionOf: () => null }

function suppressionInput({ tree, facts }: Side, { drafts, problems }: RuledDrafts) {
  return { tree, facts: facts.files, drafts, problems: [...facts.problems, ...problems] }
}

function ruled(
  rules: readonly Rule[],
  project: Project,
  other: Project | undefined,
  isAsked?: Ruling['isAsked'],
): RuledDrafts {
  const context = { project, comparing: other !== undefined, ...(other ? { other } : {}) }
  const { settings } = project
  const setting = compileRuleSettings(settings)
  const running = rules.filter(({ id }) => !isOffEverywhere(id, settings))
  const isOff: Ruling['isOff'] = (rule, path) => setting(rule, path) === 'off'
  return applyRules(running, context, { isOff, ...(isAsked && { isAsked }) })
}
