import type { FileTree } from '../../model/file-tree.ts'
import { decodeName, type RepoPath } from '../../model/path.ts'
import { readOrNothing } from '../reading/read-or-nothing.ts'

/** Reads the lines of the files that have findings. A file that cannot be read any more gives empty lines. */
export async function readLines(
  tree: FileTree,
  paths: Iterable<RepoPath>,
): Promise<ReadonlyMap<RepoPath, readonly string[]>> {
  const lines = new Map<RepoPath, readonly string[]>()
  for (const path of new Set(paths)) lines.set(path, await linesOf(tree, path))
  return lines
}

async function linesOf(tree: FileTree, path: RepoPath): Promise<readonly string[]> {
  const bytes = await readOrNothing(tree, path)
  return bytes ? sourceText(bytes).split(/\r\n|\r|\n/) : []
}

/** As text with one UTF-16 unit for each byte that is not UTF-8 (shown as Latin-1), so that columns fit. */
function sourceText(bytes: Uint8Array): string {
  const text = decodeName(bytes).replace(/[\udc80-\udcff](?<![\ud800-\udbff].)/g, unit =>
    String.fromCharCode(unit.charCodeAt(0) - 0xdc00),
  )
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
