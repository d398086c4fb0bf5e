import type { FileTree } from '../../model/file-tree.ts'
import type { RepoPath } from '../../model/path.ts'
import type { Project } from '../../resolve/verdicts/project.ts'
import { isSentAsText } from '../../rules/exposed-source.ts'
import { holdsPhp, needsContent } from '../../rules/holds-php.ts'
import { readOrNothing } from './read-or-nothing.ts'

/** For the files whose names cannot tell: whether they hold PHP. What cannot be read is left out. */
export async function findContents(
  { tree, settings }: Pick<Project, 'tree' | 'settings'>,
  other: FileTree | undefined,
): Promise<ReadonlyMap<RepoPath, boolean>> {
  const contents = new Map<RepoPath, boolean>()
  for (const path of tree.paths) {
    if (!needsContent(path, tree, other) && !isSentAsText(path, settings)) continue
    const bytes = await readOrNothing(tree, path)
    if (bytes) contents.set(path, holdsPhp(bytes))
  }
  return contents
}
