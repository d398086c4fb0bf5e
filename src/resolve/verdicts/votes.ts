import type { EvaluatedSite } from './complete-site.ts'

/** How the tails that hang on one head fared, over both trees: distinct tails, not sites. */
export interface Ballot {
  readonly found: ReadonlySet<string>
  readonly absent: ReadonlySet<string>
  /** Absent in the base tree; empty where nothing is compared, or that does not know the head. */
  readonly inVain: ReadonlySet<string>
}

export type Votes = ReadonlyMap<string, Ballot>

/**
 * A head that is not known is judged by its siblings: when the other paths that hang on it are in the tree, it is
 * anchored here, and a tail that is not there is missing. Both trees vote, so that an edited line brings its own
 * predecessor; but against a head only what was absent in the base tree counts where that knows the head: else a change
 * that breaks many lines at once would outvote them.
 */
export function collectVotes(head: readonly EvaluatedSite[], base: readonly EvaluatedSite[] = []): Votes {
  const before = count(base)
  const votes = new Map<string, Ballot>()
  for (const [name, ballot] of count(head)) votes.set(name, { ...ballot, inVain: NONE })
  for (const [name, ballot] of before) {
    const now = votes.get(name)
    votes.set(name, {
      found: new Set([...ballot.found, ...(now?.found ?? [])]),
      absent: ballot.absent,
      inVain: ballot.absent,
    })
  }
  return votes
}

const NONE: ReadonlySet<string> = new Set()

function count(sites: readonly EvaluatedSite[]): ReadonlyMap<string, Omit<Ballot, 'inVain'>> {
  const votes = new Map<string, { found: Set<string>; absent: Set<string> }>()
  for (const site of sites) {
    for (const { head, tail, found } of ballotsOf(site)) {
      const ballot = votes.get(head) ?? { found: new Set(), absent: new Set() }
      votes.set(head, ballot)
      if (found) ballot.found.add(tail)
      else ballot.absent.add(tail)
    }
  }
  return votes
}

function ballotsOf(site: EvaluatedSite): readonly Cast[] {
  return [...outcomeBallots(site), ...sourceBallot(site)]
}

interface Cast {
  readonly head: string
  readonly tail: string
  readonly found: boolean
}

function sourceBallot({ sourceTail, outcomes }: EvaluatedSite): readonly Cast[] {
  const found = outcomes.some(
    outcome => (outcome.kind === 'found' || outcome.kind === 'tail') && outcome.paths.length > 0,
  )
  return sourceTail ? [{ ...sourceTail, found }] : []
}

function outcomeBallots(site: EvaluatedSite): readonly Cast[] {
  const bareHead = bareHeadOf(site)
  return site.outcomes.flatMap(outcome => {
    if ((outcome.kind === 'found' || outcome.kind === 'unknown') && outcome.hung)
      return [{ ...outcome.hung, found: outcome.kind === 'found' }]
    if (outcome.kind === 'tail') return [{ head: outcome.head, tail: outcome.tail, found: outcome.paths.length > 0 }]
    return outcome.kind === 'found' && bareHead
      ? outcome.paths.map(tail => ({ head: bareHead, tail, found: true }))
      : []
  })
}

/** A bare path that was found votes for its first directory. */
function bareHeadOf(site: EvaluatedSite): string | undefined {
  const { operand } = site.fact
  const first = operand.kind === 'concat' ? operand.parts[0] : operand
  if (first?.kind !== 'literal' || /^(?:\.{0,2}\/|\.\.?$|[a-z]+:)/i.test(first.value)) return undefined
  return `bare ${first.value.includes('/') ? first.value.slice(0, first.value.indexOf('/')) : ''}`
}

export type HeadJudgement = 'anchored' | 'foreign' | 'undecided'

/** Bounds that keep nine in ten found tails from accusing the tenth under `--all`, where nothing is subtracted. */
const CERTAIN = { found: 3, share: 0.9 }
const IN_A_CHANGE = { found: 1, share: 0.8 }

/** What the other tails of `head` say about `tail`. */
export function judgeHead(votes: Votes, head: string, tail: string, comparing: boolean): HeadJudgement {
  const ballot = votes.get(head)
  const found = ballot?.found.size ?? 0
  const absent = [...(ballot?.absent ?? [])].filter(other => other !== tail).length
  if (found === 0) return 'foreign'
  const bounds = comparing ? IN_A_CHANGE : CERTAIN
  return found >= bounds.found && found / (found + absent) >= bounds.share ? 'anchored' : 'undecided'
}

/** Other lines asked for it before, and it was not there then either: what is absent on purpose looks so. */
export function wasInVain(votes: Votes, head: string, tail: string): boolean {
  return votes.get(head)?.inVain.has(tail) === true
}
