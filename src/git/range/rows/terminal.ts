import { type BaseCandidate, everything, type HeadPlan, mergeBaseWith, planOf, type RangePlan } from '../plan.ts'

/** What a person can say about the range. Combinations that make no sense are refused by `planTerminal`'s caller. */
export interface TerminalFlags {
  readonly base?: string | undefined
  readonly head?: string | undefined
  readonly staged?: boolean | undefined
  /** Everything, without a base. */
  readonly all?: boolean | undefined
}

/** What git says about the place. */
export interface TerminalPlace {
  readonly hasRemote: boolean
  /** undefined before the first commit. */
  readonly headSha: string | undefined
}

/** A terminal: the flags first, then what would be pushed. */
export function planTerminal(flags: TerminalFlags, place: TerminalPlace): RangePlan {
  const head = terminalHead(flags)
  if (flags.all === true) return planOf('--all', head, [everything('everything was asked for')])
  if (flags.base !== undefined) return planOf(`--base ${flags.base}`, head, [namedBase(flags.base)])
  if (flags.head !== undefined) return planOf(`--head ${flags.head}`, head, [mergeBaseWith(undefined, 'undetermined')])
  if (place.headSha === undefined) return planOf(terminalMethod(flags), head, [everything('there is no commit yet')])
  if (flags.staged === true || !place.hasRemote) {
    const source = flags.staged === true ? 'HEAD' : 'HEAD, since there is no remote'
    const base: BaseCandidate = { kind: 'commit', sha: place.headSha, source, self: 'nothing-new' }
    return planOf(terminalMethod(flags), head, [base])
  }
  return planOf(terminalMethod(flags), head, [mergeBaseWith(undefined, 'nothing-new')])
}

function terminalMethod(flags: TerminalFlags): string {
  return flags.staged === true ? '--staged' : 'the working tree'
}

function terminalHead(flags: TerminalFlags): HeadPlan {
  if (flags.head !== undefined) return { kind: 'named', ref: flags.head }
  return flags.staged === true ? { kind: 'index' } : { kind: 'worktree' }
}

/** A name that a person gave. */
export function namedBase(ref: string): BaseCandidate {
  return { kind: 'named', ref, source: ref, self: 'nothing-new' }
}
