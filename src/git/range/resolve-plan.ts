import { UserError } from '../../model/errors.ts'
import { type FoundBase, followCandidate, namedCommit } from './candidates.ts'
import { asClauses } from './clauses.ts'
import { commitHere, orNote, type RangeContext } from './context.ts'
import { endAhead, obtainAhead, obtainCommit, short } from './ladder.ts'
import type { BaseCandidate, HeadPlan, RangePlan } from './plan.ts'
import type { RangeSide, ResolvedRange, UndeterminedPolicy } from './range.ts'

/**
 * Turns a plan into trees. Rejects with UserError: `range-undetermined` when the head cannot be had, or no base and the
 * policy is `fail`; `bad-ref` for a name that a person gave and nobody knows.
 */
export async function resolvePlan(
  context: RangeContext,
  plan: RangePlan,
  policy: UndeterminedPolicy,
): Promise<ResolvedRange> {
  try {
    return await resolveSides(context, plan, policy)
  } finally {
    await endAhead(context)
  }
}

async function resolveSides(
  context: RangeContext,
  plan: RangePlan,
  policy: UndeterminedPolicy,
): Promise<ResolvedRange> {
  const head = await resolveHead(context, plan.head)
  if (head.tree.kind === 'commit') context.onHead?.(head.tree.sha)
  // While the API is asked for the base.
  if (plan.alsoPresent?.kind === 'commit' && plan.alsoPresent.sha !== head.sha)
    obtainAhead(context, plan.alsoPresent.sha)
  const choice = await chooseBase(context, plan.bases, head)
  if (choice.kind === 'undetermined' && policy === 'fail') throw undetermined(plan.method, context.notes)
  const { notes } = context
  const words = { method: plan.method, complete: true, notes, settingsFrom: plan.settingsFrom }
  if (choice.kind === 'undetermined') {
    notes.push('No base was found: everything is checked.')
    return { kind: 'all', head, ...words, complete: false }
  }
  if (choice.kind === 'everything') {
    notes.push(`Everything is checked: ${choice.source}.`)
    return { kind: 'all', head, ...words, complete: choice.certain }
  }
  if (choice.kind === 'unchanged') return { kind: 'unchanged', head, base: choice.base, ...words }
  const alsoPresent = await secondBase(context, plan.alsoPresent, { head, base: choice.base })
  return { kind: 'compare', head, base: choice.base, alsoPresent, ...words }
}

function undetermined(method: string, notes: readonly string[]): UserError {
  const advice = 'fetch more of the history (`fetch-depth: 0`), name a base, or let on-undetermined be `all`'
  const message = `It cannot be determined what changed (${method}${asClauses(notes)}); ${advice}.`
  return new UserError('range-undetermined', message)
}

async function resolveHead(context: RangeContext, plan: HeadPlan): Promise<RangeSide> {
  const here = await commitHere(context, 'HEAD')
  switch (plan.kind) {
    case 'worktree':
    case 'index':
      return {
        tree: { kind: plan.kind },
        sha: here ?? '',
        source: plan.kind === 'index' ? 'the index' : 'the work tree',
      }
    case 'checkout':
      if (here === undefined) return { tree: { kind: 'worktree' }, sha: '', source: 'the checkout, without a commit' }
      return { tree: { kind: 'commit', sha: here }, sha: here, source: 'HEAD' }
    case 'untold':
      throw new UserError(
        'range-undetermined',
        'The event does not say which commit is to be judged; name one as the head.',
      )
    case 'commit':
      return headCommit(context, plan, here)
    case 'named':
      return headCommit(context, { sha: await namedCommit(context, plan.ref), source: plan.ref }, here)
  }
}

/** To judge another tree in its place would pass what was never looked at. */
async function headCommit(
  context: RangeContext,
  wanted: { readonly sha: string; readonly source: string },
  here: string | undefined,
): Promise<RangeSide> {
  const { sha, source } = wanted
  const tree = await obtainCommit(context, sha, { isHead: true, reference: here })
  if (tree !== undefined) return { tree, sha, source }
  const what = `The commit to be judged, ${sha} (${source}${asClauses(context.notes)}), cannot be had`
  throw new UserError('range-undetermined', `${what}; fetch it first, or name another one as the head.`)
}

type Choice =
  | { readonly kind: 'base' | 'unchanged'; readonly base: RangeSide }
  /** `certain` is false when an earlier candidate could not be asked. */
  | { readonly kind: 'everything'; readonly source: string; readonly certain: boolean }
  | { readonly kind: 'undetermined' }

async function chooseBase(
  context: RangeContext,
  candidates: readonly BaseCandidate[],
  head: RangeSide,
): Promise<Choice> {
  let certain = true
  for (const candidate of candidates) {
    if (candidate.kind === 'everything') return { kind: 'everything', source: candidate.source, certain }
    const unknown = { kind: 'none', certain: false, why: 'git failed' } as const
    const found = await orNote(context, followCandidate(context, candidate, head.sha), unknown)
    if (found.kind === 'none') {
      context.notes.push(`Not ${candidate.source}: ${found.why}.`)
      certain &&= found.certain
      continue
    }
    const choice = await tryBase(context, found.value, head)
    if (choice !== undefined) return choice
    if (candidate.kind === 'named')
      throw new UserError(
        'bad-ref',
        `The files of ${candidate.ref} cannot be had; fetch them first, or name another base.`,
      )
    certain = false
  }
  return { kind: 'undetermined' }
}

async function tryBase(context: RangeContext, found: FoundBase, head: RangeSide): Promise<Choice | undefined> {
  const { sha, source } = found
  if (sha === head.sha && isCommit(head)) {
    if (found.self === 'nothing-new') return { kind: 'unchanged', base: { tree: head.tree, sha, source } }
    context.notes.push(`Not ${source}: it is the head itself, which proves nothing.`)
    return undefined
  }
  const tree = await obtainCommit(context, sha, { isHead: false, reference: referenceOf(head) })
  if (tree !== undefined) return { kind: 'base', base: { tree, sha, source } }
  context.notes.push(`Not ${source}: the files of ${short(sha)} cannot be had.`)
  return undefined
}

function isCommit(side: RangeSide): boolean {
  return side.tree.kind === 'commit' || side.tree.kind === 'api-tree'
}

/** The API's tree shares what it can with the head, which must be a commit that is here. */
function referenceOf(head: RangeSide): string | undefined {
  return head.tree.kind === 'commit' ? head.sha : undefined
}

async function secondBase(
  context: RangeContext,
  candidate: BaseCandidate | null,
  sides: { readonly head: RangeSide; readonly base: RangeSide },
): Promise<RangeSide | null> {
  if (candidate?.kind !== 'commit' || candidate.sha === sides.head.sha) return null
  if (candidate.sha === sides.base.sha) return sides.base
  const choice = await tryBase(context, candidate, sides.head)
  return choice?.kind === 'base' ? choice.base : null
}
