import { directoryOf, type RepoPath } from '../../model/path.ts'
import type { Expr } from '../../php/expressions/expression.ts'
import { literalText, type Text, treeText } from '../values/text.ts'

/** What an expression of literals and of its own file's place is, wherever it stands; undefined for any other. */
export function ownText(expr: Expr, path: RepoPath): Text | undefined {
  switch (expr.kind) {
    case 'literal':
      return literalText(expr.value)
    case 'magic':
      return placeText(expr.name, path)
    case 'concat':
      return joined(expr.parts, path)
    default:
      return undefined
  }
}

/** What `__FILE__` or `__DIR__` is. */
export function placeText(name: '__FILE__' | '__DIR__', path: RepoPath): Text {
  return treeText(name === '__FILE__' ? path : directoryOf(path))
}

function joined(parts: readonly Expr[], path: RepoPath): Text | undefined {
  let text: Text = ''
  for (const part of parts) {
    const own = ownText(part, path)
    if (own === undefined) return undefined
    text += own
  }
  return text
}
