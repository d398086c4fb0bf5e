import { joinPath } from '../model/path.ts'
import { tokensOf } from '../php/source-tokens.ts'
import { argumentsAt, elementsOf, isMark } from '../php/token-arguments.ts'
import { folderPaths } from './registered-folders.ts'
import type { ConfiguredFolders } from './template-tree.ts'

/** What a `config/view.php` (bytes as latin1) says; `folder` is its own, `root` the application's. */
export function viewSettings(source: string, { root, folder }: { root: string; folder: string }): ConfiguredFolders {
  const tokens = tokensOf(source)
  const key = tokens.findIndex((token, at) => token.value === 'paths' && isMark(tokens[at + 1], '=>'))
  const array = key < 0 ? undefined : arrayAt(key + 2)
  if (!array) return { folders: [], usesDefault: true, open: key >= 0 }
  const known = folderPaths(tokens, array)
  const folders = known.map(({ anchor, path }) => ({ path: joinPath(anchor === 'root' ? root : folder, path) }))
  const isWhole = known.length === elementsOf(tokens, array)?.length
  return { folders, usesDefault: !isWhole, open: !isWhole }

  function arrayAt(from: number) {
    const open = isMark(tokens[from], '[') ? from : from + 1
    const to = argumentsAt(tokens, open).close + 1
    return elementsOf(tokens, { from, to }) && { from, to }
  }
}
