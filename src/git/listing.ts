import { decodeName, isRepoPath, type RepoPath } from '../model/path.ts'

/** One path of a commit or of the index. */
export interface ListedEntry {
  /** Octal, six digits: `100644`, `100755`, `120000` (symlink), `160000` (submodule). */
  readonly mode: string
  /** Id of the blob; of a submodule, of its commit. */
  readonly id: string
  readonly path: RepoPath
}

/** The NUL-terminated tokens of `-z` output, each decoded by itself, so that one broken name spoils no other. */
export function tokens(output: Uint8Array): string[] {
  const found: string[] = []
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start)
    const stop = end < 0 ? output.length : end
    found.push(decodeName(output.subarray(start, stop)))
    start = stop + 1
  }
  return found
}

/** Parses `ls-tree -r -z`. Names that no checkout could make (`..`) are left out. */
export function parseTreeListing(output: Uint8Array): ListedEntry[] {
  const entries: ListedEntry[] = []
  for (const token of tokens(output)) {
    const tab = token.indexOf('\t')
    const [mode = '', , id = ''] = token.slice(0, tab).split(' ')
    const path = token.slice(tab + 1)
    if (isRepoPath(path)) entries.push({ mode, id, path })
  }
  return entries
}
