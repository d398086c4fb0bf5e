import { directoryOf, type RepoPath } from '../../model/path.ts'
import type { EvaluatedProject } from '../evaluate-project.ts'
import { isNamesake, isNearMiss } from '../files/nearest.ts'
import { reliesOnShortTags } from '../files/short-tags.ts'
import type { TreeIndex } from '../files/tree-index.ts'
import { type GuardedSlip, guardedSlip } from '../guards/guarded-slip.ts'
import type { Outcome } from '../search/search.ts'
import { triedFor, triedOf, withNearest } from '../search/tried-paths.ts'
import type { EvaluatedSite } from './complete-site.ts'
import { isChance, type Judging, missingOutcome, type Tail } from './judge-outcome.ts'
import type { IncludeSite, Missing, Resolution, Trace } from './resolution.ts'
import { judgeHead } from './votes.ts'

/** Gives every site its verdict. */
export function judgeSites(project: EvaluatedProject, judging: Judging): readonly IncludeSite[] {
  const { world } = project
  const allIsCode = reliesOnShortTags(world)
  return project.sites.map(site => {
    const { standIn } = site
    const isCode = allIsCode || world.files.get(site.path)?.shortTags !== true
    const verdict = judge(site, world.index, judging)
    const resolution = isCode || verdict.kind === 'found' ? verdict : perhapsText
    return {
      path: site.path,
      fact: site.fact,
      resolution,
      traces: tracesOf(site),
      ...(standIn ? { standIn } : {}),
    }
  })
}

const perhapsText: Resolution = {
  kind: 'unknown',
  why: 'it stands behind <?, which is text where short_open_tag is off',
}

function tracesOf({ through, values }: EvaluatedSite): readonly Trace[] {
  if (!through) return values.because
  return [
    { path: through.place.path, span: through.fact.span, message: 'the file is included here' },
    ...values.because,
  ]
}

/** The first verdict that holds, in the order of `VERDICT_NAMES`. */
function judge(site: EvaluatedSite, index: TreeIndex, judging: Judging): Resolution {
  const found = site.outcomes.flatMap(foundPaths)
  if (found.length > 0) return { kind: 'found', paths: [...new Set(found)] }
  if (site.guard !== undefined) return optional(site.guard.why, guardedSlip(site, index))
  return (
    inAnotherCase(site, index, judging) ??
    providedOrOutside(site, index, judging) ??
    notDeployed(site) ??
    transition(site, index, judging) ??
    unlessBefore(site, missing(site, index, judging), judging)
  )
}

function optional(why: string, slip: GuardedSlip | undefined): Resolution {
  return { kind: 'optional', why, ...(slip ? { slip } : {}) }
}

function foundPaths(outcome: Outcome) {
  return outcome.kind === 'found' || outcome.kind === 'tail' ? outcome.paths : []
}

/** As for `missing`: another value that is possible may well be there. */
function inAnotherCase(site: EvaluatedSite, index: TreeIndex, judging: Judging): Resolution | undefined {
  const wasFound = judging.comparing && judging.before.wasFound(site)
  const settled = !site.values.open && site.outcomes.every(({ kind }) => kind === 'absent' || kind === 'tail')
  if (!settled && !wasFound) return undefined
  for (const outcome of site.outcomes) {
    for (const wanted of namesLookedFor(outcome, judging, wasFound)) {
      const [twin] = wanted.startsWith('…/') ? index.tailInAnotherCase(wanted.slice(2)) : index.inAnotherCase(wanted)
      if (twin === undefined || (!wasFound && isElsewhere(outcome, twin, site, judging))) continue
      if (hasSampleElsewhere(site, twin)) continue
      return { kind: 'case', path: twin, wanted }
    }
  }
  return undefined
}

function namesLookedFor(outcome: Outcome, judging: Judging, wasFound: boolean): readonly string[] {
  if (outcome.kind === 'absent') return outcome.tried
  if (outcome.kind !== 'tail') return []
  return wasFound || !isNameAlone(outcome, judging)
    ? outcome.tried
    : outcome.tried.filter(name => !name.startsWith('…/'))
}

function isElsewhere(outcome: Outcome, twin: RepoPath, site: EvaluatedSite, { anchors }: Judging): boolean {
  if (isChance(outcome, twin, site)) return true
  if (outcome.kind !== 'tail' || outcome.bare || outcome.tail.includes('/')) return false
  return anchors.get(outcome.head)?.has(directoryOf(twin)) !== true
}

/** The file is made of its sample, in a directory of its own: what differs in case is in another one. */
function hasSampleElsewhere({ provided }: EvaluatedSite, twin: RepoPath): boolean {
  return provided?.standIn !== undefined && directoryOf(provided.standIn) !== directoryOf(twin)
}

/** Some file or other of that name says nothing of a place that nothing is known of. */
function isNameAlone({ anchored, head, tail }: Tail, { votes, comparing }: Judging): boolean {
  return !anchored && !tail.includes('/') && judgeHead(votes, head, tail, comparing) !== 'anchored'
}

function providedOrOutside(site: EvaluatedSite, index: TreeIndex, judging: Judging): Resolution | undefined {
  const { provided } = site
  const { before } = judging
  const wentAway = provided?.seemsMade && before.wasFound(site)
  if (provided && !wentAway)
    return { kind: 'provided', why: provided.why, ...(provided.standIn ? { standIn: provided.standIn } : {}) }
  const outside = site.outcomes.filter(outcome => outcome.kind === 'outside')
  const [first] = outside
  if (!first || outside.length < site.outcomes.length) return undefined
  const here = outside.some(mayBeInside)
  if (here && before.wasFound(site)) return undefined
  // One page leads out, but all else that begins so is in here: bounds as without a comparison, since it was silent so far.
  const vouched = here ? byWrittenHead(site, index, judging, false) : undefined
  if (vouched) return vouched
  const isMeant = !site.values.open && outside.every(({ meant }) => meant !== undefined)
  return { kind: 'outside', why: first.why, ...(isMeant && first.meant !== undefined && { meant: first.meant }) }
}

function notDeployed({ outcomes, withheld }: EvaluatedSite): Resolution | undefined {
  if (withheld) return { kind: 'not-deployed', ...withheld }
  const [dangling] = outcomes.filter(outcome => outcome.kind === 'dangling')
  if (!dangling) return undefined
  return {
    kind: 'not-deployed',
    why: `${dangling.link} is a symlink to ${dangling.target}, which is not in the tree`,
    path: dangling.link,
  }
}

/** Found at base, however, and not found any more: missing, whatever the head. */
function transition(site: EvaluatedSite, index: TreeIndex, judging: Judging): Resolution | undefined {
  if (!judging.comparing || site.outcomes.length === 0 || !judging.before.wasFound(site)) return undefined
  const gone = site.outcomes.every(isAbsentOrElsewhere) && site.outcomes.some(mayBeInside)
  if (!gone) return undefined
  const whole = withNearest({ kind: 'missing', proof: 'transition', tried: triedOf(site) }, site, index)
  const tried = site.outcomes.flatMap(outcome => (isUnmatched(outcome) ? [outcome.pattern] : triedFor(outcome)))
  return { ...whole, tried: [...new Set(tried)] }
}

function mayBeInside(outcome: Outcome): boolean {
  return outcome.kind !== 'outside' || outcome.tried !== undefined
}

function isAbsentOrElsewhere(outcome: Outcome): boolean {
  return outcome.kind === 'absent' || outcome.kind === 'tail' || outcome.kind === 'outside' || isUnmatched(outcome)
}

function isUnmatched(outcome: Outcome): outcome is Outcome & { readonly pattern: string } {
  return outcome.kind === 'unknown' && outcome.pattern !== undefined
}

/** What was in vain before is not brought by a change elsewhere that only makes it look more likely. */
function unlessBefore(site: EvaluatedSite, verdict: Resolution, { before }: Judging): Resolution {
  if (verdict.kind !== 'missing' || verdict.proof === 'exact') return verdict
  const earlier = before.verdictOn(site)
  return earlier?.kind === 'unknown' || earlier?.kind === 'outside' ? earlier : verdict
}

/** Missing only if all alternatives are, and no other value is possible. */
function missing(site: EvaluatedSite, index: TreeIndex, judging: Judging): Resolution {
  if (site.outcomes.length === 0) return { kind: 'unknown', why: 'the path cannot be known' }
  if (site.values.open) return openValue(site, index, judging)
  const verdicts = site.outcomes.map(outcome => missingOutcome(outcome, site, { index, judging }))
  const undecided = verdicts.find(verdict => verdict.kind !== 'missing')
  if (undecided) return byWrittenHead(site, index, judging) ?? undecided
  const all = verdicts.filter(verdict => verdict.kind === 'missing')
  const proof = all.find(verdict => verdict.proof !== 'exact')?.proof ?? 'exact'
  const weak =
    all.some(verdict => verdict.weak) || (proof !== 'exact' && !judging.comparing && namesNoPlace(site, index))
  const verdict = withNearest({ kind: 'missing', proof, tried: triedOf(site), ...(weak ? { weak } : {}) }, site, index)
  return !judging.comparing && site.doubted && !isSlipped(verdict) ? { ...verdict, weak: true } : verdict
}

function isSlipped({ tried, nearest }: Missing): boolean {
  return nearest !== undefined && tried.some(path => isNearMiss(path, nearest) && !isNamesake(path, nearest))
}

/** Not even the directory is there: a part that can be installed, such as a plugin, looks just so. */
function namesNoPlace(site: EvaluatedSite, index: TreeIndex): boolean {
  const directories = triedOf(site).map(path => directoryOf(path.replace(/^…\//, '')))
  return directories.every(
    directory => directory !== '' && !index.isDirectory(directory) && !index.endsWithDirectory(directory),
  )
}

function openValue(site: EvaluatedSite, index: TreeIndex, judging: Judging): Resolution {
  return byWrittenHead(site, index, judging) ?? { kind: 'unknown', why: 'other paths are possible' }
}

/** Some values of the head are not known, or lie elsewhere: the head as it is written may still be known by its siblings. */
function byWrittenHead(
  site: EvaluatedSite,
  index: TreeIndex,
  judging: Judging,
  isLenient = judging.comparing,
): Resolution | undefined {
  const { sourceTail, outcomes } = site
  if (!sourceTail || !outcomes.every(isAbsentOrElsewhere) || index.withTail(sourceTail.tail).length > 0)
    return undefined
  if (judgeHead(judging.votes, sourceTail.head, sourceTail.tail, isLenient) !== 'anchored') return undefined
  const weak = judging.comparing ? {} : { weak: true as const }
  return withNearest({ kind: 'missing', proof: 'votes', tried: [`…/${sourceTail.tail}`], ...weak }, site, index)
}
