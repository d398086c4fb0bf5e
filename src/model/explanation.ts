import type { ReportPath } from './finding.ts'
import type { Verdict } from './verdict.ts'

/** How one include was evaluated: plain data. Paths relative to the root stand below `<root>/`; `‹…›` is not known. */
export interface Explanation extends SourcePlace {
  readonly endLine: number
  /** Half-open. */
  readonly endColumn: number
  readonly keyword: 'include' | 'include_once' | 'require' | 'require_once'
  /** The operand as it is written. */
  readonly expression: string
  /** Where the include is that this call reaches; absent for an include itself. */
  readonly through?: SourcePlace
  /** What the operand is put together from, in order; one where it is not put together. */
  readonly parts: readonly ExplainedPart[]
  /** Everything that the operand can be, and what was met there. */
  readonly candidates: readonly Candidate[]
  /** It can be something else too. */
  readonly open: boolean
  /** How others with the same head fared, where the head is not known. */
  readonly heads: readonly ExplainedHead[]
  readonly verdict: Verdict
  /** Why, in one sentence. */
  readonly reason: string
}

export interface SourcePlace {
  readonly path: ReportPath
  readonly line: number
  readonly column: number
  /** The source line. */
  readonly snippet: string
}

export interface ExplainedPart {
  readonly expression: string
  readonly values: readonly string[]
  /** Other values are possible. */
  readonly open: boolean
  /** Where the values come from, nearest first. */
  readonly because: readonly (SourcePlace & { readonly message: string })[]
}

export interface Candidate {
  readonly value: string
  readonly met: 'found' | 'absent' | 'outside' | 'dangling' | 'unknown'
  /** The files that were found, or the paths that were looked for in vain. */
  readonly paths: readonly ReportPath[]
  /** Where it is neither there nor absent, or where only the end of the path is known: why. */
  readonly why?: string
}

/** The paths, in both trees, that begin with the same unknown. */
export interface ExplainedHead {
  readonly tail: string
  /** How many different ones are there, and how many are not, this one left out. */
  readonly found: number
  readonly absent: number
  readonly judgement: 'anchored' | 'foreign' | 'undecided'
}
