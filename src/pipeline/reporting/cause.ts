import type { FileTree } from '../../model/file-tree.ts'
import type { Cause } from '../../model/finding.ts'
import { groupBy } from '../../model/group-by.ts'
import { baseNameOf, displayName, type RepoPath } from '../../model/path.ts'
import type { Project } from '../../resolve/verdicts/project.ts'
import type { Changes } from '../../tree/changes.ts'
import type { RuledDraft } from '../finding/apply-rules.ts'
import { surroundingCause, type Unchanged } from './surrounding-cause.ts'

export interface Comparison {
  readonly head: Project
  readonly base: Project
  readonly changes: Changes
  /** Head path to base path, for every file that was renamed. */
  readonly origins: ReadonlyMap<RepoPath, RepoPath>
}

/**
 * What in the change brought a finding: its target went away, its line is new, or something that it hangs on changed.
 * Undefined where nothing of that can be shown.
 */
export function causeOf({ draft }: RuledDraft, comparison: Comparison): Cause | undefined {
  return (
    goneTarget(draft, comparison) ??
    changedLine(draft, comparison) ??
    surroundingCause(unchangedLine(draft, comparison), comparison)
  )
}

function goneTarget(draft: RuledDraft['draft'], { base, changes }: Comparison): Cause | undefined {
  for (const tried of draft.target?.tried ?? []) {
    const gone = isPattern(tried)
      ? goneFrom(changes).find(path => fits(path, tried))
      : pathsNamed(baseNameOf(tried), base.tree).find(path => displayName(path) === tried || endsWith(path, tried))
    if (gone === undefined || (!changes.deleted.has(gone) && !changes.renames.has(gone))) continue
    const movedTo = changes.renames.get(gone)
    const path = displayName(gone)
    return movedTo === undefined
      ? { kind: 'target-deleted', path }
      : { kind: 'target-renamed', path, movedTo: displayName(movedTo) }
  }
  return undefined
}

const byShownName = new WeakMap<FileTree, ReadonlyMap<string, readonly RepoPath[]>>()

/** The paths of a tree whose base name is shown as this, in the tree's order. */
function pathsNamed(name: string, tree: FileTree): readonly RepoPath[] {
  const known = byShownName.get(tree) ?? groupBy(tree.paths, path => displayName(baseNameOf(path)))
  byShownName.set(tree, known)
  return known.get(name) ?? []
}

function endsWith(path: RepoPath, tried: string): boolean {
  return tried.startsWith('…/') && `/${displayName(path)}`.endsWith(tried.slice(1))
}

/** `lang/…/a.php`: a part in the middle is not known. */
function isPattern(tried: string): boolean {
  return tried.lastIndexOf('…') > 0
}

function goneFrom({ deleted, renames }: Changes): readonly RepoPath[] {
  return [...deleted, ...renames.keys()]
}

function fits(path: RepoPath, pattern: string): boolean {
  const pieces = pattern.split('…').map(piece => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pieces.join('.*')}$`, 's').test(displayName(path))
}

const sitesOfFile = new WeakMap<Project, ReadonlyMap<RepoPath, Project['sites']>>()

function sitesIn(path: RepoPath, project: Project): Project['sites'] {
  const known = sitesOfFile.get(project) ?? groupBy(project.sites, site => site.path)
  sitesOfFile.set(project, known)
  return known.get(path) ?? []
}

function changedLine(draft: RuledDraft['draft'], { base, changes, origins }: Comparison): Cause | undefined {
  const path = displayName(draft.path)
  if (changes.added.has(draft.path)) return { kind: 'added', path }
  const origin = origins.get(draft.path)
  if (!draft.span) return origin && { kind: 'target-renamed', path: displayName(origin), movedTo: path }
  if (base.autoload?.hasKey(origin ?? draft.path, draft.key))
    return origin && { kind: 'target-renamed', path: displayName(origin), movedTo: path }
  const place = origin ?? draft.path
  const wasThere = linesOf(draft, place, base).length > 0 || tookTemplate(place, draft.key, base)
  return wasThere || (place === draft.path && !changes.modified.has(place)) ? undefined : { kind: 'edited', path }
}

function unchangedLine(draft: RuledDraft['draft'], { head, base, origins }: Comparison): Unchanged {
  const { path, related = [], target } = draft
  const place = origins.get(path) ?? path
  return {
    path,
    tried: target?.tried ?? [],
    place,
    related: related.map(({ path }) => path),
    now: linesOf(draft, path, head),
    before: linesOf(draft, place, base),
    isClass: base.autoload?.hasKey(place, draft.key) === true,
  }
}

function linesOf({ key }: RuledDraft['draft'], path: RepoPath, project: Project): Project['sites'] {
  return sitesIn(path, project).filter(site => site.fact.text === key)
}

function tookTemplate(path: RepoPath, text: string, { templates }: Project): boolean {
  return templates?.some(site => site.path === path && site.use.text === text) === true
}
