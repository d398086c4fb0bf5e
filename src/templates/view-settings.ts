import { joinPath } from '../model/path.ts'
import { type SourceToken, tokensOf } from '../php/tokens/source-tokens.ts'
import { cutAt, elementsOf, isMark, type TokenRange } from '../php/tokens/token-arguments.ts'
import { folderPaths } from './registered-folders.ts'
import type { ConfiguredFolders } from './template-tree.ts'

/** What a `config/view.php` (bytes as latin1) says; `folder` is its own, `root` the application's. */
export function viewSettings(source: string, { root, folder }: { root: string; folder: string }): ConfiguredFolders {
  const tokens = tokensOf(source)
  const key = tokens.findIndex((token, at) => token.value === 'paths' && isMark(tokens[at + 1], '=>'))
  if (key < 0) return { folders: [], usesDefault: true, open: false }
  const lists = listsIn(tokens, upTo(tokens, key + 2, ','), true)
  const isWhole = lists.length > 0 && lists.every(list => list.isWhole)
  const choices = lists.map(({ known }) =>
    known.map(({ anchor, path }) => joinPath(anchor === 'root' ? root : folder, path)),
  )
  const folders = choices.flat().map(path => ({ path }))
  return { folders, ...(choices.length > 1 && isWhole && { choices }), usesDefault: !isWhole, open: !isWhole }
}

/** One that the paths can be. */
interface FolderList {
  readonly known: ReturnType<typeof folderPaths>
  /** It has no others. */
  readonly isWhole: boolean
}

const NONE_KNOWN: FolderList = { known: [], isWhole: false }

/** A literal list, either of two, or those that a variable is set to. */
function listsIn(tokens: readonly SourceToken[], range: TokenRange, mayBeVariable: boolean): readonly FolderList[] {
  const elements = elementsOf(tokens, range)
  if (elements) {
    const known = folderPaths(tokens, range)
    return [{ known, isWhole: known.length === elements.length }]
  }
  const first = tokens[range.from]
  if (first?.kind === 'variable' && range.to - range.from === 1)
    return mayBeVariable ? assignedLists(tokens, first.text) : [NONE_KNOWN]
  const branches = cutAt(tokens, range, '?')
  const [, chosen] = branches
  if (branches.length !== 2 || !chosen) return [NONE_KNOWN]
  return cutAt(tokens, chosen, ':').flatMap(branch => listsIn(tokens, branch, mayBeVariable))
}

/** Wherever the variable stands, it must be set to a list, or be the value of a key. */
function assignedLists(tokens: readonly SourceToken[], name: string): readonly FolderList[] {
  let lists: readonly FolderList[] = []
  /** Index of the bracket that ends the outermost one around a token. */
  let end = 0
  for (const [at, token] of tokens.entries()) {
    end = Math.max(end, token.close ?? 0)
    if (token.kind !== 'variable' || token.text !== name || isValueOfKey(tokens, at)) continue
    if (!isMark(tokens[at + 1], '=')) return [NONE_KNOWN, ...lists]
    const set = listsIn(tokens, upTo(tokens, at + 2, ';'), false)
    const isAlwaysRun = end < at && /^[;}]?$/.test(tokens[at - 1]?.text ?? '')
    lists = isAlwaysRun ? set : [...lists, ...set]
  }
  return lists
}

function isValueOfKey(tokens: readonly SourceToken[], at: number): boolean {
  return isMark(tokens[at - 1], '=>') && /^[,\])]$/.test(tokens[at + 1]?.text ?? '')
}

/** Up to the next mark with this text that stands in no bracket, or the bracket that closes what is around. */
function upTo(tokens: readonly SourceToken[], from: number, text: string): TokenRange {
  let to = from
  while (to < tokens.length && !isMark(tokens[to], text) && !isMark(tokens[to], ']') && !isMark(tokens[to], ')')) {
    to = (tokens[to]?.close ?? to) + 1
  }
  return { from, to: Math.min(to, tokens.length) }
}
