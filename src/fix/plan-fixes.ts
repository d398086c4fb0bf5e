import { UnreadableFileError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { Finding, Fix } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import { decodeName, displayName, type RepoPath, realName } from '../model/path.ts'
import { applyEdits } from './apply-edits.ts'

/** A fix of a finding, by where the finding is. */
export interface PlannedFix {
  /** As reports write it. */
  readonly path: string
  readonly line: number
  readonly title: string
  /** The file that is edited or renamed. */
  readonly file: string
}

/** A certain fix that is left out, and why: words that follow a colon. */
export interface RefusedFix extends PlannedFix {
  readonly why: string
}

/** A file whose text changes. */
export interface FileChange {
  readonly path: RepoPath
  readonly before: string
  readonly after: string
}

export interface FileRename {
  readonly from: RepoPath
  /** A name; nothing in the tree has it. */
  readonly to: string
}

/** What the certain fixes of a report would do, changes before renames. Sorted by path. */
export interface FixPlan {
  readonly changes: readonly FileChange[]
  readonly renames: readonly FileRename[]
  readonly fixes: readonly PlannedFix[]
  readonly refused: readonly RefusedFix[]
}

/** The tree that the findings are about. */
export type FixableTree = Pick<FileTree, 'paths' | 'entry' | 'read'>

interface Planned<K extends Fix['kind']> extends PlannedFix {
  readonly finding: Finding
  readonly fix: Extract<Fix, { kind: K }>
}

/**
 * Plans the first certain fix of each finding that nothing suppresses. A fix is refused where the file is no longer what
 * was checked, is not UTF-8, or where another fix changes the same place.
 */
export async function planFixes(findings: readonly Finding[], tree: FixableTree): Promise<FixPlan> {
  const certain = findings.filter(({ suppressed }) => suppressed === null)
  const names = new Map([...tree.paths].map(path => [displayName(path), path]))
  const edits = await planEdits(certain.flatMap(certainEdit), { tree, names })
  const renames = planRenames(certain.flatMap(certainRename), { tree, names })
  return {
    changes: edits.done,
    renames: renames.done,
    fixes: [...edits.fixes, ...renames.fixes],
    refused: [...edits.refused, ...renames.refused],
  }
}

function certainEdit(finding: Finding): readonly Planned<'edit'>[] {
  const fix = certainFix(finding)
  if (fix?.kind !== 'edit') return []
  const { path, line } = finding
  return [{ path, line, title: fix.title, file: fix.edits[0]?.path ?? path, finding, fix }]
}

function certainRename(finding: Finding): readonly Planned<'rename'>[] {
  const fix = certainFix(finding)
  if (fix?.kind !== 'rename') return []
  const { path, line } = finding
  return [{ path, line, title: fix.title, file: fix.rename.from, finding, fix }]
}

function certainFix({ fixes }: Finding): Fix | undefined {
  return fixes.find(({ safe }) => safe)
}

interface Surroundings {
  readonly tree: FixableTree
  readonly names: ReadonlyMap<string, RepoPath>
}

interface Part<T> {
  readonly done: readonly T[]
  readonly fixes: readonly PlannedFix[]
  readonly refused: readonly RefusedFix[]
}

async function planEdits(
  planned: readonly Planned<'edit'>[],
  { tree, names }: Surroundings,
): Promise<Part<FileChange>> {
  const done: FileChange[] = []
  const fixes: PlannedFix[] = []
  const refused: RefusedFix[] = []
  for (const [shown, group] of groupBy(planned, ({ file }) => file)) {
    const path = names.get(shown)
    const before = path && (await textOf(path, tree))
    if (path === undefined || before === undefined) {
      refused.push(...group.map(fix => refusal(fix, `${shown} cannot be read as UTF-8`)))
      continue
    }
    const outcome = applyEdits(before, group)
    if (outcome.text !== before) done.push({ path, before, after: outcome.text })
    fixes.push(...outcome.applied.map(placeOf))
    refused.push(...outcome.refused.map(({ item, why }) => refusal(item, why)))
  }
  return { done, fixes, refused }
}

function refusal(planned: PlannedFix, why: string): RefusedFix {
  return { ...placeOf(planned), why }
}

function placeOf({ path, line, title, file }: PlannedFix): PlannedFix {
  return { path, line, title, file }
}

/** Undefined for what is no file, cannot be read, or would not come out again as it was. */
async function textOf(path: RepoPath, tree: FixableTree): Promise<string | undefined> {
  if (tree.entry(path).kind !== 'file') return undefined
  try {
    const text = decodeName(await tree.read(path))
    return /\p{Cs}/u.test(text) ? undefined : text
  } catch (error) {
    if (error instanceof UnreadableFileError) return undefined
    throw error
  }
}

function planRenames(planned: readonly Planned<'rename'>[], { tree, names }: Surroundings): Part<FileRename> {
  const done: FileRename[] = []
  const fixes: PlannedFix[] = []
  const refused: RefusedFix[] = []
  for (const one of planned) {
    const from = names.get(one.fix.rename.from)
    const to = realName(one.fix.rename.to)
    const isTaken =
      done.some(rename => rename.to === to) || [...tree.paths].some(path => `${path}/`.startsWith(`${to}/`))
    if (from === undefined || isTaken) refused.push(refusal(one, `${one.fix.rename.to} is there already`))
    else {
      done.push({ from, to })
      fixes.push(placeOf(one))
    }
  }
  return { done, fixes, refused }
}
