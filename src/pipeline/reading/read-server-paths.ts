import type { FileTree } from '../../model/file-tree.ts'
import { baseNameOf, directoryOf, type RepoPath } from '../../model/path.ts'
import {
  includePathOfHtaccess,
  includePathOfUserIni,
  SERVER_FILES,
  type ServerPaths,
} from '../../resolve/files/server-paths.ts'
import { readOrNothing } from './read-or-nothing.ts'

/** What the `.user.ini` and `.htaccess` files of a tree say of include_path. */
export async function readServerPaths(tree: FileTree): Promise<ServerPaths> {
  const found = new Map<string, { userIni?: string; htaccess?: string }>()
  for (const path of tree.paths) {
    if (!SERVER_FILES.some(name => path.endsWith(name) && baseNameOf(path) === name)) continue
    const text = await textOf(tree, path)
    const isIni = path.endsWith('.user.ini')
    const value = isIni ? includePathOfUserIni(text) : includePathOfHtaccess(text)
    if (value === undefined) continue
    const directory = directoryOf(path)
    found.set(directory, { ...found.get(directory), ...(isIni ? { userIni: value } : { htaccess: value }) })
  }
  return found
}

async function textOf(tree: FileTree, path: RepoPath): Promise<string> {
  const bytes = tree.entry(path).kind === 'file' ? await readOrNothing(tree, path) : undefined
  return bytes === undefined ? '' : new TextDecoder().decode(bytes)
}
