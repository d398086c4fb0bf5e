import type { Cause } from '../model/finding.ts'
import { displayName, type RepoPath } from '../model/path.ts'
import type { Project } from '../resolve/project.ts'
import type { Changes } from '../tree/changes.ts'
import type { RuledDraft } from './apply-rules.ts'

export interface Comparison {
  readonly base: Project
  readonly changes: Changes
  /** Head path to base path, for every file that was renamed. */
  readonly origins: ReadonlyMap<RepoPath, RepoPath>
}

/** What in the change brought a finding: its target went away, its line is new, or a value that it hangs on changed. */
export function causeOf({ draft }: RuledDraft, comparison: Comparison): Cause {
  return goneTarget(draft, comparison) ?? changedLine(draft, comparison) ?? changedValue(draft, comparison)
}

function goneTarget(draft: RuledDraft['draft'], { base, changes }: Comparison): Cause | undefined {
  for (const tried of draft.target?.tried ?? []) {
    const gone = [...base.tree.paths].find(path => displayName(path) === tried || endsWith(path, tried))
    if (gone === undefined || (!changes.deleted.has(gone) && !changes.renames.has(gone))) continue
    const movedTo = changes.renames.get(gone)
    const path = displayName(gone)
    return movedTo === undefined
      ? { kind: 'target-deleted', path }
      : { kind: 'target-renamed', path, movedTo: displayName(movedTo) }
  }
  return undefined
}

function endsWith(path: RepoPath, tried: string): boolean {
  return tried.startsWith('…/') && `/${displayName(path)}`.endsWith(tried.slice(1))
}

function changedLine(draft: RuledDraft['draft'], { base, changes, origins }: Comparison): Cause | undefined {
  const path = displayName(draft.path)
  if (changes.added.has(draft.path)) return { kind: 'added', path }
  const origin = origins.get(draft.path)
  if (!draft.span) return origin && { kind: 'target-renamed', path: displayName(origin), movedTo: path }
  const wasThere = base.sites.some(site => site.path === (origin ?? draft.path) && site.fact.text === draft.key)
  return wasThere ? undefined : { kind: 'edited', path }
}

function changedValue(draft: RuledDraft['draft'], { changes }: Comparison): Cause {
  const changed = new Set([...changes.added, ...changes.modified, ...changes.deleted].map(displayName))
  const source = draft.related?.find(related => changed.has(related.path))
  if (source) return { kind: 'value-changed', path: source.path }
  const [first] = [...changed].sort()
  return { kind: 'context-changed', path: first ?? displayName(draft.path) }
}
