import { directoryOf, type RepoPath } from '../../model/path.ts'
import { isNamesake, isNearMiss, isStranger, nearestPath } from '../files/nearest.ts'
import { isCommandPath } from '../files/places.ts'
import type { TreeIndex } from '../files/tree-index.ts'
import type { Outcome } from '../search/search.ts'
import { triedFor } from '../search/tried-paths.ts'
import type { Anchors } from './anchors.ts'
import type { Before } from './before.ts'
import type { EvaluatedSite } from './complete-site.ts'
import type { Resolution } from './resolution.ts'
import { judgeHead, type Votes, wasInVain } from './votes.ts'

export interface Judging {
  readonly votes: Votes
  readonly anchors: Anchors
  readonly comparing: boolean
  readonly before: Before
}

export type Tail = Extract<Outcome, { kind: 'tail' }>

interface Around {
  readonly index: TreeIndex
  readonly judging: Judging
}

/** The verdict on one of the texts that a path can be, of which nothing was found. */
export function missingOutcome(outcome: Outcome, site: EvaluatedSite, around: Around): Resolution {
  switch (outcome.kind) {
    case 'absent':
      return { kind: 'missing', proof: 'exact', tried: outcome.tried }
    case 'tail':
      return judgeTail(outcome, site, around)
    case 'outside':
      return outcome
    case 'unknown':
      return judgeHung(outcome, around.judging)
    default:
      return { kind: 'unknown', why: 'the path cannot be known' }
  }
}

/** Files of many names are in the directories that it may be, and none of this one: in none of them it will be found. */
function judgeHung(outcome: Extract<Outcome, { kind: 'unknown' }>, { votes, comparing }: Judging): Resolution {
  const { why, hung } = outcome
  if (!hung || judgeHead(votes, hung.head, hung.tail, false) !== 'anchored') return { kind: 'unknown', why }
  return { kind: 'missing', proof: 'votes', tried: triedFor(outcome), ...(comparing ? {} : { weak: true as const }) }
}

interface Nearness {
  readonly near: boolean
  /** And no mere namesake in an unrelated directory. */
  readonly isKin: boolean
  /** And what was meant, wherever else PHP may look. */
  readonly isSlipped: boolean
}

function nearnessOf(outcome: Tail, site: EvaluatedSite, index: TreeIndex): Nearness {
  const nearest = nearestPath(outcome.tail, index)
  const isNear = nearest !== undefined && isNearMiss(outcome.tail, nearest) && !isChance(outcome, nearest, site)
  if (!isNear) return { near: false, isKin: false, isSlipped: false }
  const isKin = !isStranger(outcome.tail, nearest)
  return { near: true, isKin, isSlipped: isKin && !(outcome.elsewhere && isNamesake(outcome.tail, nearest)) }
}

function judgeTail(outcome: Tail, site: EvaluatedSite, { index, judging }: Around): Resolution {
  const { near, isKin, isSlipped } = nearnessOf(outcome, site, index)
  // What a function does before it includes may depend on what it is given: a guess is not worth a word at each call.
  const isHint = isKin && !site.through
  const judgement = judgeHead(judging.votes, outcome.head, outcome.tail, judging.comparing)
  switch (outcome.anchored ? 'anchored' : judgement) {
    case 'foreign':
      if (judging.before.wasSpelledRight(site, outcome.head, outcome.tail))
        return { kind: 'missing', proof: 'transition', tried: outcome.tried }
      return { kind: 'outside', why: 'nothing that hangs on this head is in the repository' }
    case 'anchored':
      if (site.through && wasInVain(judging.votes, outcome.head, outcome.tail))
        return { kind: 'unknown', why: 'it was called for before, and was not there then either' }
      // A part of another edition looks just so, and what keeps the call from running is in some setting.
      if (site.through && !outcome.bare && !near)
        return { kind: 'missing', proof: 'tail', tried: outcome.tried, weak: true }
      return {
        kind: 'missing',
        proof: 'votes',
        tried: outcome.tried,
        ...(outcome.bare && !isSlipped ? { weak: true } : {}),
      }
    default:
      return isHint
        ? { kind: 'missing', proof: 'tail', tried: outcome.tried, weak: true }
        : { kind: 'unknown', why: 'it is not known where the path begins' }
  }
}

/** What is installed beside PHP (`Mail.php`) has the name of a command of ours (`bin/mail.php`): nobody includes those. */
export function isChance(outcome: Outcome, twin: RepoPath, { path }: EvaluatedSite): boolean {
  const isName = outcome.kind === 'tail' && outcome.bare && !outcome.tail.includes('/')
  return isName && isCommandPath(twin) && directoryOf(twin) !== directoryOf(path)
}
