import type { Candidate, ExplainedHead } from '../model/explanation.ts'
import { displayName } from '../model/path.ts'
import type { Outcome } from '../resolve/search/search.ts'
import { textsOf } from '../resolve/values/values.ts'
import type { EvaluatedSite } from '../resolve/verdicts/complete-site.ts'
import { judgeHead, type Votes } from '../resolve/verdicts/votes.ts'
import { showPath } from './show-value.ts'

/** Everything that the operand can be, with what the search for it met. */
export function explainCandidates({ values, outcomes }: EvaluatedSite): readonly Candidate[] {
  return textsOf(values).texts.flatMap((text, at) => {
    const outcome = outcomes[at]
    return outcome ? [{ value: showPath(text), ...metBy(outcome) }] : []
  })
}

function metBy(outcome: Outcome): Omit<Candidate, 'value'> {
  switch (outcome.kind) {
    case 'found':
      return { met: 'found', paths: outcome.paths.map(displayName) }
    case 'absent':
      return { met: 'absent', paths: outcome.tried.map(displayName) }
    case 'tail':
      return metByTail(outcome)
    case 'dangling':
      return { met: 'dangling', paths: [displayName(outcome.link)], why: `a symlink to ${displayName(outcome.target)}` }
    default:
      return { met: outcome.kind, paths: [], why: displayName(outcome.why) }
  }
}

function metByTail({ paths, tried, bare }: Extract<Outcome, { kind: 'tail' }>): Omit<Candidate, 'value'> {
  const why = bare ? 'not every directory of include_path is known' : 'where the path begins is not known'
  const found = paths.length > 0
  return { met: found ? 'found' : 'absent', paths: (found ? paths : tried).map(displayName), why }
}

/** What the paths with the same unknown head say of an include of which nothing was found. */
export function explainHeads(
  { outcomes, sourceTail }: EvaluatedSite,
  votes: Votes,
  comparing: boolean,
): ExplainedHead[] {
  if (outcomes.some(outcome => 'paths' in outcome && outcome.paths.length > 0)) return []
  const tails = outcomes.filter(outcome => outcome.kind === 'tail')
  const asked = tails.length > 0 ? tails : sourceTail ? [sourceTail] : []
  return asked.map(({ head, tail }) => {
    const ballot = votes.get(head)
    return {
      tail: displayName(tail),
      found: ballot?.found.size ?? 0,
      absent: [...(ballot?.absent ?? [])].filter(other => other !== tail).length,
      judgement: judgeHead(votes, head, tail, comparing),
    }
  })
}
