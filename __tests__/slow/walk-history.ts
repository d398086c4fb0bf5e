import { deepStrictEqual } from 'node:assert'
import { check } from '../../src/check.ts'
import { openCommit } from '../../src/git/commit-tree.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import type { Finding } from '../../src/model/finding.ts'
import { displayName, isRepoPath } from '../../src/model/path.ts'
import type { Report, ShownSite } from '../../src/model/report.ts'
import { VERDICT_NAMES } from '../../src/model/verdict.ts'
import { type FactsStore, memoryStore } from '../../src/php/facts-store.ts'
import { diffTrees } from '../../src/tree/changes.ts'
import { plainGit, slowTree, splitNul } from './slow-tree.ts'

/** Two commits in a row, by what each way found. Findings are told by rule, path and what the source says. */
export interface Step {
  readonly from: string
  readonly to: string
  /** What the product says that the change brought. */
  readonly changed: readonly string[]
  /** All findings of the second commit without those of the first, each judged alone. */
  readonly slow: readonly string[]
  /** In one of the lists alone, because only both trees together can prove it (`isProvedByBoth`) or git pairs other files. */
  readonly explained: readonly string[]
}

/** The commits that the first parents of `ref` lead to, the oldest first. */
export function firstParents(repository: string, ref: string, count: number): readonly string[] {
  const listed = plainGit(repository, ['rev-list', '--first-parent', `--max-count=${count}`, ref])
  return listed.toString().trim().split('\n').reverse()
}

/** Each so many commits the slow way is walked a second time with nothing kept at all, to see that what is kept is right. */
const FRESH_EACH = 25

/**
 * Walks pairs of commits. The slow way judges each commit for itself, out of memory, and takes renames from git; the fast
 * one is the product's own comparison of two commits. Each keeps what it read of a file by its content for the next commits,
 * and neither has what the other keeps; all else, from the tree to the verdicts, is made anew for each commit.
 */
export async function* walkHistory(repository: string, shas: readonly string[]): AsyncIterable<Step> {
  const [slowStore, fastStore] = [memoryStore(), memoryStore()]
  let before: Judged | undefined
  for (const [index, to] of shas.entries()) {
    const after = await judgeAlone(repository, to, slowStore)
    if (index % FRESH_EACH === FRESH_EACH - 1) requireSame(after, await judgeAlone(repository, to))
    const from = shas[index - 1]
    if (before !== undefined && from !== undefined) {
      const renames = renamesOf(repository, from, to)
      const { findings: fast, renames: own } = await changedFindings(repository, { from, to, store: fastStore })
      const slow = subtract(before.report, after.report, renames)
      yield { from, to, ...compared({ fast, slow, before, after, renames, own }) }
    }
    before = after
  }
}

/** One commit, judged alone. */
interface Judged {
  readonly tree: FileTree
  readonly report: Report
}

async function judgeAlone(repository: string, sha: string, factsStore?: FactsStore): Promise<Judged> {
  const tree = slowTree(repository, sha)
  return { tree, report: await check({ head: tree, show: VERDICT_NAMES, ...(factsStore && { factsStore }) }) }
}

function requireSame({ report }: Judged, fresh: Judged): void {
  deepStrictEqual(report, fresh.report)
}

interface Sides {
  readonly fast: readonly Finding[]
  readonly slow: readonly Finding[]
  readonly before: Judged
  readonly after: Judged
  /** As git pairs them, and as the product does. */
  readonly renames: ReadonlyMap<string, string>
  readonly own: ReadonlyMap<string, string>
}

function compared(sides: Sides): Pick<Step, 'changed' | 'slow' | 'explained'> {
  const [fast, slow] = [told(sides.fast), told(sides.slow)]
  const otherwise = (finding: Finding) => isPairedOtherwise(finding, sides)
  const extra = without(sides.fast, slow).filter(finding => otherwise(finding) || isProvedByBoth(finding, sides))
  const lacking = without(sides.slow, fast).filter(finding => otherwise(finding) || wasThereAlready(finding, sides))
  return {
    changed: without(sides.fast, told(extra))
      .map(finding => tell(finding))
      .sort(),
    slow: without(sides.slow, told(lacking))
      .map(finding => tell(finding))
      .sort(),
    explained: told([...extra, ...lacking]),
  }
}

const BOTH: readonly (string | undefined)[] = ['transition', 'votes', 'tail']

/**
 * What only a comparison can know: an include was found before and is not any more; or the heads of paths, on which both
 * trees vote, are certain enough. Each tree alone must agree that the include leads nowhere now, and the first one must not
 * have said so before.
 */
function isProvedByBoth(finding: Finding, { before, after, renames }: Sides): boolean {
  if (!BOTH.includes(finding.proof)) return false
  const isFound = ({ verdict }: ShownSite) => verdict === 'found'
  const are = sitesOf(finding, after.report)
  const were = sitesOf(finding, before.report, renames)
  if (finding.proof === 'transition') return were.filter(isFound).length > are.filter(isFound).length
  return are.some(site => !isFound(site))
}

/**
 * Votes that this change tips for an include that it did not touch are tipped for both trees, and so is what a path without
 * a known beginning is worth; names are surveyed over both trees, so that a file that stays as it was brings nothing.
 */
function wasThereAlready(finding: Finding, { before, after, renames }: Sides): boolean {
  if (finding.target === undefined) return isSameFile(finding.path, before.tree, after.tree)
  const were = sitesOf(finding, before.report, renames).filter(({ verdict }) => verdict !== 'found')
  return were.some(({ reason }) => BOTH.includes(finding.proof) || reason.includes('not known where the path begins'))
}

/** Of several files that are about as alike, git may take another one for what a file was before. */
function isPairedOtherwise({ path }: Finding, { renames, own }: Sides): boolean {
  const before = (pairs: ReadonlyMap<string, string>) => [...pairs].find(([, to]) => to === path)?.[0]
  return before(renames) !== before(own)
}

function isSameFile(shown: string, before: FileTree, after: FileTree): boolean {
  return isRepoPath(shown) && before.paths.has(shown) && after.paths.has(shown) && before.id(shown) === after.id(shown)
}

function sitesOf(finding: Finding, { sites = [] }: Report, renames?: ReadonlyMap<string, string>): ShownSite[] {
  return sites.filter(
    ({ path, expression }) =>
      (renames?.get(path) ?? path) === finding.path && expression === finding.target?.expression,
  )
}

interface Changed {
  readonly findings: readonly Finding[]
  readonly renames: ReadonlyMap<string, string>
}

interface Pair {
  readonly from: string
  readonly to: string
  readonly store: FactsStore
}

async function changedFindings(repository: string, { from, to, store }: Pair): Promise<Changed> {
  const [base, head] = [await openCommit(repository, from), await openCommit(repository, to)]
  try {
    const { renames } = await diffTrees(base, head)
    const shown = new Map([...renames].map(names => [displayName(names[0]), displayName(names[1])]))
    return { findings: (await check({ base, head, factsStore: store })).findings, renames: shown }
  } finally {
    await Promise.all([base.close(), head.close()])
  }
}

function told(findings: readonly Finding[]): string[] {
  return findings.map(finding => tell(finding)).sort()
}

/** A finding without an expression is about the file and its name. `now`: where the file is after its renames. */
function tell({ rule, target, path }: Finding, now = path): string {
  return `${rule} ${now} ${target?.expression ?? path.slice(path.lastIndexOf('/') + 1)}`
}

/** As multisets. */
function without(findings: readonly Finding[], taken: readonly string[]): Finding[] {
  const left = new Map<string, number>()
  for (const key of taken) left.set(key, (left.get(key) ?? 0) + 1)
  return findings.filter(finding => {
    const count = left.get(tell(finding)) ?? 0
    left.set(tell(finding), count - 1)
    return count <= 0
  })
}

function subtract(base: Report, head: Report, renames: ReadonlyMap<string, string>): Finding[] {
  const moved = base.findings.map(finding => tell(finding, renames.get(finding.path)))
  return without(head.findings, moved)
}

/** By git, which pairs files that share half of their lines. */
function renamesOf(repository: string, from: string, to: string): ReadonlyMap<string, string> {
  const output = plainGit(repository, ['diff-tree', '-r', '-z', '--name-status', '-M50%', '-l0', from, to])
  const tokens = splitNul(output).map(token => displayName(token.toString('utf8')))
  const renames = new Map<string, string>()
  for (let at = 0; at < tokens.length; ) {
    const isPair = /^[RC]\d/.test(tokens[at] ?? '')
    if (isPair) renames.set(tokens[at + 1] ?? '', tokens[at + 2] ?? '')
    at += isPair ? 3 : 2
  }
  return renames
}
