import { UnreadableFileError } from '../../model/errors.ts'
import type { FileTree } from '../../model/file-tree.ts'
import type { RepoPath } from '../../model/path.ts'
import type { IgnoreComment } from '../../model/suppression.ts'
import type { FileFacts } from '../../php/facts.ts'
import { commentsOf } from '../../php/scan/comments.ts'
import { IGNORE_MARK, parseIgnores } from '../../suppress/parse-ignores.ts'

/** The ignore comments of a source (bytes as latin1). */
export function ignoresIn(source: string): readonly IgnoreComment[] {
  return source.includes(IGNORE_MARK) ? parseIgnores(commentsOf(source)) : []
}

/** The ignore comments of every PHP file, and of those other files that have findings. */
export async function readIgnores(
  tree: FileTree,
  facts: ReadonlyMap<RepoPath, FileFacts>,
  found: Iterable<RepoPath>,
): Promise<ReadonlyMap<RepoPath, readonly IgnoreComment[]>> {
  const ignores = new Map<RepoPath, readonly IgnoreComment[]>()
  for (const [path, { ignores: comments }] of facts) if (comments) ignores.set(path, comments)
  for (const path of new Set(found)) {
    if (!facts.has(path)) ignores.set(path, await ignoresOfFile(tree, path))
  }
  return ignores
}

async function ignoresOfFile(tree: FileTree, path: RepoPath): Promise<readonly IgnoreComment[]> {
  if (tree.entry(path).kind !== 'file') return []
  try {
    const bytes = await tree.read(path)
    return ignoresIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  } catch (error) {
    if (error instanceof UnreadableFileError) return []
    throw error
  }
}
