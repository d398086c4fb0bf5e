import { groupBy } from '../../model/group-by.ts'
import { baseNameOf, directoryOf, extensionOf, type RepoPath } from '../../model/path.ts'
import { NameIndex } from './name-index.ts'
import type { TreeIndex } from './tree-index.ts'

/** Edits beyond which two base names are not taken for one another, by the length of the name. */
function allowance(name: string): number {
  return name.length < 5 ? 1 : name.length < 12 ? 2 : 3
}

/**
 * The existing file that was most likely meant by `wanted`: first a slip in the same directory, then the same name in
 * another, then a slip in a directory that is itself a slip. Undefined when nothing is near enough. A file never means
 * itself: `from` is the one that includes.
 */
export function nearestPath(wanted: string, index: TreeIndex, from?: RepoPath): RepoPath | undefined {
  const base = baseNameOf(wanted)
  if (base === '') return undefined
  let best: { readonly path: RepoPath; readonly score: number } | undefined
  for (const path of candidatesFor(wanted, index)) {
    if (path === from) continue
    const score = distance(wanted, path)
    if (score !== undefined && (!best || score < best.score || (score === best.score && path < best.path)))
      best = { path, score }
  }
  return best?.path
}

/** True when one edit in the base name (or none, in another directory) makes `path` of `wanted`. */
export function isNearMiss(wanted: string, path: RepoPath): boolean {
  return isSlip(baseNameOf(wanted), baseNameOf(path))
}

/**
 * True for a file of that name in another place: no slip, since `register.php` is in every tool, and `Auth/Container.php`
 * is PEAR's. In a directory that is itself a slip it is one.
 */
export function isNamesake(wanted: string, path: RepoPath): boolean {
  if (baseNameOf(wanted) !== baseNameOf(path)) return false
  const directory = directoryOf(wanted)
  if (directory === '') return true
  const parts = directoryOf(path).split('/').slice(-directory.split('/').length)
  return !isSlip(directory, parts.join('/'))
}

/**
 * True for a file of that name in a place that has nothing to do with the directory that is wanted: not even the one above is
 * the same. Every program has its `helpers/route.php`.
 */
export function isStranger(wanted: string, path: RepoPath): boolean {
  if (!wanted.includes('/') || !isNamesake(wanted, path)) return false
  const above = directoryOf(directoryOf(wanted))
  return above === '' || !`/${directoryOf(directoryOf(path))}`.endsWith(`/${above}`)
}

/** One letter more, less or other, or two swapped; in whatever case. */
export function isSlip(name: string, other: string): boolean {
  return isOneEditAway(name.toLowerCase(), other.toLowerCase())
}

/** As `editDistance` with a limit of 1, without its tables. */
function isOneEditAway(a: string, b: string): boolean {
  const [left, right] = withoutSharedEnds(a, b)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** In a larger directory only names that are one edit away are looked at, so that many absent files stay quick. */
const MAX_COMPARED = 1000

const siblingsOf = new WeakMap<TreeIndex, Map<string, RepoPath[]>>()

function candidatesFor(wanted: string, index: TreeIndex): Iterable<RepoPath> {
  const sameName = index.withBaseName(baseNameOf(wanted))
  const siblings = siblingMap(index).get(directoryOf(wanted))
  if (siblings && siblings.length <= MAX_COMPARED) return [...siblings, ...sameName]
  if (siblings) return [...filesNamedLike(wanted, index), ...sameName]
  return sameName.length > 0 ? sameName : filesNamedLike(wanted, index)
}

function siblingMap(index: TreeIndex): Map<string, RepoPath[]> {
  let map = siblingsOf.get(index)
  if (!map) {
    map = new Map()
    for (const path of index.tree.paths) {
      const directory = directoryOf(path)
      const list = map.get(directory)
      if (list) list.push(path)
      else map.set(directory, [path])
    }
    siblingsOf.set(index, map)
  }
  return map
}

interface Names {
  readonly paths: ReadonlyMap<string, readonly RepoPath[]>
  readonly index: NameIndex
}

const namesOf = new WeakMap<TreeIndex, Names>()

/** Files whose names are a slip of the wanted one, wherever they are. */
function filesNamedLike(wanted: string, index: TreeIndex): readonly RepoPath[] {
  const names = namesOf.get(index) ?? collectNames(index)
  namesOf.set(index, names)
  const base = baseNameOf(wanted)
  const near = names.index.near(base).filter(name => Math.abs(name.length - base.length) <= 1 && isSlip(base, name))
  return near.flatMap(name => names.paths.get(name) ?? [])
}

function collectNames({ tree }: TreeIndex): Names {
  const paths = groupBy(tree.paths, baseNameOf)
  return { paths, index: new NameIndex(paths.keys()) }
}

/** Smaller is nearer: edits in the base name count most, then how far apart the directories are. */
function distance(wanted: string, path: RepoPath): number | undefined {
  if (path === wanted) return undefined
  const [base, other] = [baseNameOf(wanted), baseNameOf(path)]
  const edits = editDistance(base.toLowerCase(), other.toLowerCase(), allowance(base))
  if (edits === undefined) return undefined
  if (edits > 1 && sameStem(base, other) === false && extensionOf(base) !== extensionOf(other)) return undefined
  return (
    edits * 100 +
    directoryDistance(directoryOf(wanted), directoryOf(path)) * 10 +
    (extensionOf(other) === 'php' ? 0 : 1)
  )
}

function sameStem(a: string, b: string): boolean {
  return a.slice(0, a.lastIndexOf('.')) === b.slice(0, b.lastIndexOf('.'))
}

function directoryDistance(a: string, b: string): number {
  if (a === b) return 0
  const [left, right] = [a.split('/').filter(Boolean), b.split('/').filter(Boolean)]
  let shared = 0
  while (shared < left.length && left[shared] === right[shared]) shared++
  return left.length + right.length - 2 * shared
}

/**
 * Edits (insert, delete, replace, swap of neighbours) that make `b` of `a`; undefined past `limit`.
 * Optimal string alignment distance.
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined
  const [left, right] = withoutSharedEnds(a, b)
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let i = 1; i <= left.length; i++) {
    const next = nextRow(left, right, i, row, before)
    if (next.least > limit) return undefined
    before = row
    row = next.row
  }
  const edits = row[right.length] ?? limit + 1
  return edits <= limit ? edits : undefined
}

/** What both begin with, and what both end with, costs nothing. */
export function withoutSharedEnds(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

function nextRow(a: string, b: string, i: number, row: readonly number[], before: readonly number[]) {
  const next = [i]
  let last = i
  let least = i
  for (let j = 1; j <= b.length; j++) {
    const same = a[i - 1] === b[j - 1] ? 0 : 1
    let cost = Math.min((row[j] ?? 0) + 1, last + 1, (row[j - 1] ?? 0) + same)
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
    next.push(cost)
    last = cost
    if (cost < least) least = cost
  }
  return { row: next, least }
}
