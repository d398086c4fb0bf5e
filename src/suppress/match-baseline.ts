import { groupBy } from '../model/group-by.ts'
import type { Baseline, Suppressible } from '../model/suppression.ts'

type Entry = Baseline['entries'][0]

export interface BaselineMatch {
  /** Fingerprints of the findings that the baseline covers. */
  readonly covered: ReadonlySet<string>
  /** The entries that cover none. */
  readonly unused: readonly Entry[]
}

/** What is known of the paths of a tree, all as reports write them. */
export interface KnownPaths {
  isThere(path: string): boolean
  /** Where the change that is looked at moved a path to. */
  movedTo(path: string): string | undefined
}

/**
 * Matches a baseline with all findings of a tree. An entry covers the finding with its fingerprint. Where its path is gone,
 * it covers a finding that is otherwise the same: in the file that the change renamed it to, else in one of the same name in
 * another directory, so that a folder may move before the baseline is updated. Each finding is covered once.
 */
export function matchBaseline(
  entries: readonly Entry[],
  findings: readonly Suppressible[],
  paths: KnownPaths,
): BaselineMatch {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint))
  const present = new Set(findings.map(({ fingerprint }) => fingerprint))
  const covered = new Set([...known].filter(fingerprint => present.has(fingerprint)))
  const open = findings.filter(({ fingerprint }) => !known.has(fingerprint))
  const candidates = groupBy(open, ({ fingerprint }) => faultOf(fingerprint))
  const unused = entries.filter(entry => {
    if (present.has(entry.fingerprint)) return false
    const moved = paths.isThere(entry.path) ? undefined : movedFinding(entry, candidates, { covered, paths })
    if (moved) covered.add(moved.fingerprint)
    return !moved
  })
  return { covered, unused }
}

/** The half of a fingerprint that a finding keeps when its file moves: rule, source expression and occurrence. */
function faultOf(fingerprint: string): string {
  return fingerprint.slice(fingerprint.indexOf('-') + 1)
}

/** The best of the candidates: in the file that was renamed, else where most of the path is still the same. */
function movedFinding(
  entry: Entry,
  candidates: ReadonlyMap<string, readonly Suppressible[]>,
  { covered, paths }: { covered: ReadonlySet<string>; paths: KnownPaths },
): Suppressible | undefined {
  const renamed = paths.movedTo(entry.path)
  let best: { finding: Suppressible; score: number } | undefined
  for (const finding of candidates.get(faultOf(entry.fingerprint)) ?? []) {
    if (covered.has(finding.fingerprint)) continue
    const score = renamed === undefined ? commonEnd(entry.path, finding.path) : Number(finding.path === renamed)
    if (score > (best?.score ?? 0)) best = { finding, score }
  }
  return best?.finding
}

/** How many names two paths have in common at their end; 0 for files of different names. */
function commonEnd(one: string, other: string): number {
  const left = `/${one}`
  const right = `/${other}`
  let names = 0
  for (let back = 1; back <= left.length; back++) {
    const character = left.at(-back)
    if (character !== right.at(-back)) return names
    if (character === '/') names++
  }
  return names
}
