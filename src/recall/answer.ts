import type { CheckOptions } from '../check.ts'
import type { Absence } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'
import type { Report } from '../model/report.ts'
import { areStillAbsent, type WatchedTree } from '../tree/watch-tree.ts'

/** What an earlier run found, and what that hangs on besides the state of the trees: plain JSON. */
export interface Answer {
  readonly report: Report
  readonly absences: Readonly<Record<Side, Absences>>
}

export type Side = 'head' | 'base'
type Absences = readonly (readonly [RepoPath, Absence])[]

export function listAbsences({ head, base }: { readonly head: WatchedTree; readonly base?: WatchedTree }) {
  return { head: [...head.absences], base: [...(base?.absences ?? [])] }
}

/** Only this tool writes the file, and it vouches for its bytes: this is for one that was made by something else. */
export function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null || !('report' in value && 'absences' in value)) return false
  const { report, absences } = value
  if (typeof report !== 'object' || typeof absences !== 'object' || absences === null) return false
  return 'head' in absences && 'base' in absences && [absences.head, absences.base].every(Array.isArray)
}

/** The paths that were absent still are, for the same reasons. */
export function stillHolds({ absences }: Answer, { head, base }: CheckOptions): boolean {
  return (
    areStillAbsent(absences.head, head) && (base ? areStillAbsent(absences.base, base) : absences.base.length === 0)
  )
}
