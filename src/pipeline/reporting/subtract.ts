import type { RepoPath } from '../../model/path.ts'
import type { RuledDraft } from '../finding/apply-rules.ts'

export interface Difference {
  /** Findings of the head tree that the base tree does not have. */
  readonly brought: readonly RuledDraft[]
  /** How many the two have in common. */
  readonly preexisting: number
}

/**
 * findings(head) − findings(base), as multisets: a second, identical broken require in the same file is new. Base paths
 * are taken through the change's renames, so that a moved folder brings nothing old back. The key is what the source
 * says, never what it evaluates to.
 */
export function subtract(
  head: readonly RuledDraft[],
  base: readonly RuledDraft[],
  renames: ReadonlyMap<RepoPath, RepoPath>,
): Difference {
  const old = new Map<string, number>()
  for (const { rule, draft } of base) {
    const key = keyOf(rule.id, renames.get(draft.path) ?? draft.path, draft.key)
    old.set(key, (old.get(key) ?? 0) + 1)
  }
  const brought = head.filter(({ rule, draft }) => {
    const key = keyOf(rule.id, draft.path, draft.key)
    const left = old.get(key) ?? 0
    old.set(key, left - 1)
    return left <= 0
  })
  return { brought, preexisting: head.length - brought.length }
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\0')
}
