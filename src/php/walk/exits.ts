import { child, type SyntaxNode } from '../parse/syntax-tree.ts'

/** The expression never yields a value: exit, die, throw. */
export function alwaysExits(node: SyntaxNode | undefined): boolean {
  if (!node) return false
  if (node.kind === 'exit' || node.kind === 'throw') return true
  if (node.kind === 'silent') return alwaysExits(child(node, 'expr'))
  return node.kind === 'bin' && alwaysExits(child(node, 'left'))
}
