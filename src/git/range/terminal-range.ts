import { UserError } from '../../model/errors.ts'
import type { Git } from '../run.ts'
import { asClauses } from './clauses.ts'
import { commitHere, offlineContext, type RangeContext } from './context.ts'
import { mainRemote } from './history.ts'
import type { BaseCandidate, RangePlan } from './plan.ts'
import type { ResolvedRange, UndeterminedPolicy } from './range.ts'
import { resolvePlan } from './resolve-plan.ts'
import { planTerminal, type TerminalFlags } from './rows/terminal.ts'

export interface TerminalRangeFlags extends TerminalFlags {
  /** Default `all`. */
  readonly onUndetermined?: UndeterminedPolicy | undefined
}

/**
 * The range of a run at a terminal: no remote is talked to. Outside of a repository it is the directory, everything.
 * Rejects with UserError: `bad-ref` for a `base` or `head` that is not here, `bad-usage` for flags that exclude each
 * other, `not-a-repository` and `git-failed` where a flag needs git, `range-undetermined` when the policy is `fail`.
 */
export async function resolveTerminalRange(git: Git, flags: TerminalRangeFlags = {}): Promise<ResolvedRange> {
  checkFlags(flags)
  const context = offlineContext(git)
  const policy = flags.onUndetermined ?? 'all'
  try {
    const place = {
      headSha: await commitHere(context, 'HEAD'),
      hasRemote: (await mainRemote(context.git)) !== undefined,
    }
    return await resolvePlan(context, withKeyword(planTerminal(flags, place)), policy)
  } catch (error) {
    const needsGit = flags.staged === true || flags.base !== undefined || flags.head !== undefined
    if (needsGit) throw error
    return rangeWithoutGit(error, context, policy)
  }
}

function checkFlags(flags: TerminalRangeFlags): void {
  const clash = (one: string, other: string) => new UserError('bad-usage', `${one} and ${other} exclude each other.`)
  if (flags.staged === true && flags.head !== undefined) throw clash('--staged', '--head')
  if (flags.all === true && flags.base !== undefined) throw clash('--all', '--base')
}

/** `--base last-success` and `last-deploy` are no names of commits: without an API nobody can tell. */
function withKeyword(plan: RangePlan): RangePlan {
  return { ...plan, bases: plan.bases.map(keywordBase) }
}

function keywordBase(base: BaseCandidate): BaseCandidate {
  if (base.kind !== 'named') return base
  const rest = { source: base.ref, self: 'nothing-new' } as const
  if (base.ref === 'last-success') return { kind: 'last-success', branch: undefined, tagsOnly: false, ...rest }
  if (base.ref !== 'last-deploy') return base
  return { kind: 'last-deployment', environment: undefined, exceptId: undefined, ...rest }
}

/**
 * What is left when there is no repository, or no git that works: the directory, everything. Any other error is thrown
 * again; so is a git that failed when the policy is `fail`.
 */
export function rangeWithoutGit(error: unknown, context: RangeContext, policy: UndeterminedPolicy): ResolvedRange {
  if (!(error instanceof UserError)) throw error
  if (error.code !== 'not-a-repository' && error.code !== 'git-failed') throw error
  const isKnown = error.code === 'not-a-repository' && !context.online
  if (!isKnown && policy === 'fail') {
    const message = `It cannot be determined what changed${asClauses([error.message])}; let on-undetermined be \`all\` to check everything.`
    throw new UserError('range-undetermined', message, { cause: error })
  }
  return {
    kind: 'all',
    head: { tree: { kind: 'worktree' }, sha: '', source: 'the directory' },
    method: isKnown ? 'no repository' : 'without git',
    complete: isKnown,
    notes: [...context.notes, error.message, 'Everything is checked.'],
    settingsFrom: 'head',
  }
}
