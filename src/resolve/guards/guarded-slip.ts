import { baseNameOf, directoryOf, type RepoPath } from '../../model/path.ts'
import { isNearMiss, nearestPath, withoutSharedEnds } from '../files/nearest.ts'
import type { TreeIndex } from '../files/tree-index.ts'
import type { EvaluatedSite } from '../verdicts/complete-site.ts'

/** What a guarded include most likely means, though the guard asks for it under the same wrong name. */
export interface GuardedSlip {
  readonly wanted: string
  readonly path: RepoPath
  /** The names differ in case only. */
  readonly isCase: boolean
}

/**
 * The slip that guard and include share. Where the file is there in another case any guard hides it. A misspelt name is
 * told only where the guard asks for that very file, all is known, and one letter too many, too few, swapped or replaced
 * inside a word makes the name of a file beside it: optional files of one family differ in their last letters and digits.
 */
export function guardedSlip(site: EvaluatedSite, index: TreeIndex): GuardedSlip | undefined {
  const { guard, outcomes, values, provided } = site
  const [only, more] = outcomes
  if (!guard || guard.about === 'branch' || provided || values.open || more || only?.kind !== 'absent') return undefined
  for (const wanted of only.tried) {
    const [twin] = index.inAnotherCase(wanted)
    if (twin !== undefined) return { wanted, path: twin, isCase: true }
  }
  if (guard.about !== 'file') return undefined
  for (const wanted of only.tried) {
    const path = nearestPath(wanted, index, site.path)
    if (path !== undefined && isSameSlip(wanted, path)) return { wanted, path, isCase: false }
  }
  return undefined
}

/** Shorter stems (`en.php`, `eu.php`) are one letter apart by themselves. */
const SHORTEST_STEM = 5

function isSameSlip(wanted: string, path: RepoPath): boolean {
  if (directoryOf(wanted) !== directoryOf(path) || !isNearMiss(wanted, path)) return false
  const [stem, extension] = partsOf(baseNameOf(wanted))
  const [otherStem, otherExtension] = partsOf(baseNameOf(path))
  if (stem === otherStem) return extension !== '' && otherExtension !== ''
  if (extension !== otherExtension || stem.length < SHORTEST_STEM) return false
  const [left, right] = withoutSharedEnds(stem, otherStem)
  return !/[^a-z]/i.test(left + right) && isInsideWord(stem, otherStem)
}

/** The part that differs is followed by a letter in both. */
function isInsideWord(a: string, b: string): boolean {
  let shared = 0
  while (shared < Math.min(a.length, b.length) && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared++
  return shared > 0 && /[a-z]/i.test(a[a.length - shared] ?? '')
}

function partsOf(name: string): readonly [stem: string, extension: string] {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
}
