import type { ClassRef, Expr } from '../expressions/expression.ts'
import { child, type SyntaxNode, text } from '../parse/syntax-tree.ts'
import { specialClass, writtenName } from './names.ts'
import { opaque, type Place, selfClass, type Walk } from './walk.ts'

type Lower = (walk: Walk, node: SyntaxNode | undefined, place: Place) => Expr

export function lowerClassRef(walk: Walk, node: SyntaxNode | undefined, place: Place, lower: Lower): ClassRef {
  if (!node) return { kind: 'expression', of: opaque('none') }
  const special = specialClass(node)
  if (special === 'self' || special === 'parent') return ownClass(walk, place, special)
  if (special === 'static') return { kind: 'static' }
  if (node.kind === 'name') return { kind: 'name', name: walk.names.className(writtenName(node)) }
  return { kind: 'expression', of: lower(walk, node, place) }
}

/** In a trait `self` and `parent` are those of the class that uses it. */
function ownClass(walk: Walk, place: Place, kind: 'self' | 'parent'): ClassRef {
  const known = selfClass(walk, place)
  const name = kind === 'self' ? known?.name : known?.parent
  return known && known.kind !== 'trait' && name !== undefined ? { kind: 'name', name } : { kind }
}

/** `A::B`, `A::class`, `A::$b`. */
export function lowerStaticLookup(walk: Walk, node: SyntaxNode, place: Place, lower: Lower): Expr {
  const owner = lowerClassRef(walk, child(node, 'what'), place, lower)
  const offset = child(node, 'offset')
  if (offset?.kind === 'identifier') {
    const name = text(offset, 'name')
    return /^class$/i.test(name) ? className(walk, node, owner) : { kind: 'class-constant', class: owner, name }
  }
  if (offset?.kind === 'variable' && typeof offset['name'] === 'string') {
    return { kind: 'static-property', class: owner, name: offset['name'] }
  }
  lower(walk, offset, place)
  return opaque('variable-member')
}

function className(walk: Walk, node: SyntaxNode, owner: ClassRef): Expr {
  const what = child(node, 'what')
  if (what?.kind !== 'name' || owner.kind !== 'name') {
    const own = walk.classes.find(known => owner.kind === 'name' && known.name === owner.name)
    return own ? { kind: 'literal', value: own.shownName } : { kind: 'class-constant', class: owner, name: 'class' }
  }
  const written = writtenName(what)
  const shown = written.startsWith('\\') ? written.slice(1) : written
  return shown.toLowerCase() === owner.name ? { kind: 'literal', value: shown } : { kind: 'literal', value: owner.name }
}
