import { type CheckOptions, type JudgedTrees, judgeTrees } from '../check.ts'
import { UserError } from '../model/errors.ts'
import type { Explanation, SourcePlace } from '../model/explanation.ts'
import type { Position } from '../model/location.ts'
import { displayName, type RepoPath } from '../model/path.ts'
import { readLines } from '../pipeline/reporting/snippet.ts'
import { textsOf } from '../resolve/values/values.ts'
import type { EvaluatedSite } from '../resolve/verdicts/complete-site.ts'
import { reasonOf } from '../resolve/verdicts/reason.ts'
import type { IncludeSite } from '../resolve/verdicts/resolution.ts'
import { collectVotes, type Votes } from '../resolve/verdicts/votes.ts'
import { explainCandidates, explainHeads } from './explain-candidates.ts'
import { explainParts } from './explain-parts.ts'
import { fileNamed } from './file-named.ts'
import { questionAbout } from './project-questions.ts'

/** A line of a file, and perhaps a column of it. */
export interface IncludePlace {
  /** Relative to the root, as it is or as reports write it. */
  readonly path: string
  readonly line: number
  readonly column?: number
}

/**
 * How the includes at a place of the head tree were evaluated, in source order; of one that loops over a list, each
 * element. Rejects with UserError `no-such-path` where there is no such file or no include there, and as `check` does.
 */
export async function explainIncludes(options: CheckOptions, place: IncludePlace): Promise<readonly Explanation[]> {
  const judged = await judgeTrees(questionAbout(place.path, options))
  const { head, base } = judged.evaluated
  const path = fileNamed(place.path, head)
  const pairs = sitesAt(path, place, judged)
  const votes = collectVotes(head.sites, base?.sites)
  const lines = await readLines(options.head, pairs.flatMap(pathsOf))
  const source: Source = (at, { line, column }) => ({
    path: displayName(at),
    line,
    column,
    snippet: lines.get(at)?.[line - 1] ?? '',
  })
  return pairs.map(pair => explainSite(pair, judged, { votes, source }))
}

interface Pair {
  readonly site: IncludeSite
  readonly evaluated: EvaluatedSite
  readonly parts: ReturnType<typeof explainParts>
}

type Source = (path: RepoPath, position: Position) => SourcePlace

function sitesAt(path: RepoPath, place: IncludePlace, { head, evaluated }: JudgedTrees): readonly Pair[] {
  const inFile = evaluated.head.sites.flatMap((one, at) => {
    const site = head.project.sites[at]
    return site && one.path === path ? [{ site, evaluated: one }] : []
  })
  const here = inFile.filter(({ site }) => covers(site, place))
  if (here.length === 0) throw nothingHere(path, place, inFile)
  return here.map(pair => ({ ...pair, parts: explainParts(pair.evaluated, evaluated.head.world) }))
}

function covers({ fact }: IncludeSite, { line, column }: IncludePlace): boolean {
  const { start, end } = fact.span
  if (line < start.line || line > end.line) return false
  if (column === undefined) return true
  return (line > start.line || column >= start.column) && (line < end.line || column < end.column)
}

function nothingHere(path: RepoPath, { line }: IncludePlace, inFile: readonly { site: IncludeSite }[]): UserError {
  const lines = [...new Set(inFile.map(({ site }) => site.fact.span.start.line))]
  const nearest = lines.sort((a, b) => Math.abs(a - line) - Math.abs(b - line)).slice(0, 5)
  const where = nearest.length === 0 ? 'It has none.' : `Those nearest are on ${listed(nearest.sort((a, b) => a - b))}.`
  return new UserError('no-such-path', `There is no include at line ${line} of ${displayName(path)}. ${where}`)
}

function listed(lines: readonly number[]): string {
  return `line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`
}

function pathsOf({ site, evaluated, parts }: Pair): readonly RepoPath[] {
  const traced = parts.flatMap(({ because }) => because.map(({ path }) => path))
  return [site.path, ...traced, ...(evaluated.through ? [evaluated.through.place.path] : [])]
}

interface Evidence {
  readonly votes: Votes
  readonly source: Source
}

function explainSite(
  { site, evaluated, parts }: Pair,
  { base }: JudgedTrees,
  { votes, source }: Evidence,
): Explanation {
  const { path, fact, resolution } = site
  const { through, values } = evaluated
  return {
    ...source(path, fact.span.start),
    endLine: fact.span.end.line,
    endColumn: fact.span.end.column,
    keyword: fact.keyword,
    expression: displayName(fact.text),
    ...(through ? { through: source(through.place.path, through.fact.span.start) } : {}),
    parts: parts.map(part => ({
      ...part,
      because: part.because.map(({ path: at, span, message }) => ({ ...source(at, span.start), message })),
    })),
    candidates: explainCandidates(evaluated),
    open: textsOf(values).open,
    heads: explainHeads(evaluated, votes, base !== undefined),
    verdict: resolution.kind,
    reason: reasonOf(resolution),
  }
}
