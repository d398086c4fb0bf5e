import { resolveCommit } from '../git/resolve-commit.ts'
import { createGit } from '../git/run.ts'
import { formatOfId } from '../tree/blob-id.ts'
import type { OpenRange, OpenTrees } from './open-trees.ts'

interface Where {
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal?: AbortSignal | undefined
}

/**
 * The same trees with what lies on the disk as head, for `deploy.source: directory`. Only where the head is what is checked
 * out: a commit that was named, an index, the code of a stranger's pull request are judged as they are.
 */
export async function withDirectoryAsHead(trees: OpenTrees, where: Where): Promise<OpenTrees> {
  const { range, root } = trees
  if (!(await isCheckedOut(range, where))) return trees
  const { builtDirectoryTree } = await import('../tree/plain-directory-tree.ts')
  const head = builtDirectoryTree(root, formatOfId(range.head.sha))
  return { ...trees, head, range: ofDirectory(range) }
}

async function isCheckedOut({ head, settingsFrom }: OpenRange, { directory, env, signal }: Where): Promise<boolean> {
  if (head.tree.kind === 'worktree') return true
  if (head.tree.kind !== 'commit' || settingsFrom === 'base') return false
  return (await resolveCommit(createGit(directory, { inherited: env }), 'HEAD', { signal })) === head.sha
}

/** What a build made can differ from a commit without a change. */
function ofDirectory(range: OpenRange): OpenRange {
  const head = { ...range.head, tree: { kind: 'worktree' } as const }
  const notes = [...range.notes, 'The files on the disk were judged, since deploy.source is directory.']
  if (range.kind !== 'unchanged') return { ...range, head, notes }
  return { ...range, kind: 'compare', head, notes, alsoPresent: null }
}
