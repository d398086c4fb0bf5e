import { child, children, endOf, type SyntaxNode, startOf, text } from '../parse/syntax-tree.ts'
import { lower } from './lower.ts'
import { opaque, type Place, RETURNED, type Walk } from './walk.ts'

/**
 * Where control goes after a statement: 0 to the next one, n > 0 out of n loops or switches, LEAVES out of the function.
 */
export type Exit = number
export const LEAVES: Exit = Number.POSITIVE_INFINITY

export function walkUse(walk: Walk, node: SyntaxNode): Exit {
  const prefix = text(node, 'name')
  const type = node['type']
  for (const item of children(node, 'items')) {
    const name = prefix === '' ? text(item, 'name') : `${prefix.replace(/\\$/, '')}\\${text(item, 'name')}`
    const kind = typeof type === 'string' ? type : item['type']
    walk.names.addImport(typeof kind === 'string' ? kind : null, name, text(item, 'alias'))
  }
  return 0
}

export function walkReturn(walk: Walk, node: SyntaxNode, place: Place): Exit {
  const expr = child(node, 'expr')
  const value = expr ? lower(walk, expr, place, RETURNED) : { kind: 'null' as const }
  walk.scopes[place.scope]?.returns.push({ value, block: place.block, at: startOf(node) })
  return LEAVES
}

export function walkBreak(_walk: Walk, node: SyntaxNode): Exit {
  const level = child(node, 'level')
  return level?.kind === 'number' ? Math.max(1, Number(level['value']) || 1) : 1
}

export function walkGlobal(walk: Walk, node: SyntaxNode, place: Place): Exit {
  for (const item of children(node, 'items')) {
    walk.assign(place, pointSpan(item), lower(walk, item, place), 'global', opaque('none'))
  }
  return 0
}

export function walkStatic(walk: Walk, node: SyntaxNode, place: Place): Exit {
  for (const item of children(node, 'variables')) {
    const variable = item.kind === 'staticvariable' ? child(item, 'variable') : item
    const initial = item.kind === 'staticvariable' ? child(item, 'defaultValue') : undefined
    const target = lower(walk, variable, place)
    walk.assign(place, pointSpan(item), target, 'static', initial ? lower(walk, initial, place) : { kind: 'null' })
  }
  return 0
}

export function walkUnset(walk: Walk, node: SyntaxNode, place: Place): Exit {
  for (const item of children(node, 'variables')) {
    if (item.kind !== 'noop') walk.assign(place, pointSpan(item), lower(walk, item, place), 'unset', opaque('none'))
  }
  return 0
}

/** From the first byte of a node to the one after its last. */
export function pointSpan(node: SyntaxNode): { start: number; end: number } {
  return { start: startOf(node), end: endOf(node) }
}
