import type { Expr } from '../expressions/expression.ts'
import type { ParameterFact, ScopeFact } from '../facts.ts'
import { child, children, endOf, type SyntaxNode, startOf, text } from '../parse/syntax-tree.ts'
import { lower } from './lower.ts'
import { writtenName } from './names.ts'
import { opaque, type Place, RETURNED, selfClass, type Walk } from './walk.ts'

export function declareFunction(walk: Walk, node: SyntaxNode, place: Place): void {
  declareScope(walk, node, place, { kind: 'function', name: walk.names.declared(text(node, 'name')) })
}

/** A closure or arrow function; returns its scope. */
export function declareClosure(walk: Walk, node: SyntaxNode, place: Place): number {
  const arrow = node.kind === 'arrowfunc'
  return declareScope(walk, node, place, { kind: arrow ? 'arrow' : 'closure' })
}

/**
 * The body of a scope whose bytes were cut, or would have been, is not walked; then the scope is a fact only if it can
 * change what is handed to it, if it declares properties, or if an expression stands for it.
 */
function declareScope(walk: Walk, node: SyntaxNode, place: Place, head: Pick<ScopeFact, 'kind' | 'name'>): number {
  const body = child(node, 'body')
  const kept = body !== undefined && !walk.dropped.has(startOf(body))
  const named = head.name !== undefined
  if (!kept && named && !children(node, 'arguments').some(tellsMore)) return -1
  const scope = walk.addScope({
    ...head,
    ...(place.class >= 0 ? { class: place.class } : {}),
    static: node['isStatic'] === true,
    parent: place.scope,
    parameters: parametersOf(walk, node, place),
    uses: children(node, 'uses').map(use => ({ name: text(use, 'name'), byReference: use['byref'] === true })),
    at: startOf(node),
  })
  walk.madeIn.set(scope, place.block)
  if (!kept) return scope
  const inside: Place = { scope, block: -1, class: place.class, silenced: false }
  const block = walk.addBlock('body', inside, { at: startOf(body), end: endOf(body) })
  const draft = walk.scopes[scope]
  if (draft) draft.body = block.block
  if (node.kind !== 'arrowfunc')
    walk.finishBlock(block, { exits: walk.declarations.statements(walk, children(body, 'children'), block) > 0 })
  else draft?.returns.push({ value: lower(walk, body, block, RETURNED), block: block.block, at: startOf(body) })
  return scope
}

function parametersOf(walk: Walk, node: SyntaxNode, place: Place): readonly ParameterFact[] {
  return children(node, 'arguments').map(parameter => {
    const value = child(parameter, 'value')
    return {
      name: text(parameter, 'name'),
      ...(value ? { default: lower(walk, value, place) } : {}),
      ...declaredType(walk, parameter, place),
      byReference: parameter['byref'] === true,
      variadic: parameter['variadic'] === true,
      promoted: isPromoted(parameter),
    }
  })
}

function isPromoted(parameter: SyntaxNode): boolean {
  return Number(parameter['flags']) > 0 || Number(parameter['flagsSet']) > 0 || parameter['readonly'] === true
}

/** A parameter that says something even where the body was cut. */
function tellsMore(parameter: SyntaxNode): boolean {
  return parameter['byref'] === true || isPromoted(parameter)
}

/** Of a parameter or a property; nothing where it is no single class. */
function declaredType(walk: Walk, node: SyntaxNode, place: Place): { readonly type?: string } {
  const whole = child(node, 'type')
  const parts = whole?.kind === 'uniontype' ? children(whole, 'types') : whole ? [whole] : []
  const [only, more] = parts.filter(part => text(part, 'name') !== 'null')
  if (!only || more) return {}
  const own = only.kind === 'selfreference' ? selfClass(walk, place)?.name : undefined
  const type = only.kind === 'name' ? walk.names.className(writtenName(only)) : own
  return type === undefined ? {} : { type }
}

/** `const A = …;` outside classes. */
export function declareConstants(walk: Walk, node: SyntaxNode, place: Place): void {
  for (const constant of children(node, 'constants')) {
    noteConstant(walk, constant, walk.names.declaredConstant(text(constant, 'name')), place)
  }
}

function noteConstant(walk: Walk, node: SyntaxNode, name: string, place: Place): void {
  const initial = child(node, 'value')
  const value = initial ? lower(walk, initial, place) : opaque('none')
  walk.constants.push({ name, value, scope: place.scope, block: place.block, at: startOf(node), end: endOf(node) })
}

/** A class, interface, trait or enum with its members; returns its name. */
export function declareClass(walk: Walk, node: SyntaxNode, place: Place): string {
  const written = text(node, 'name')
  const anonymous = written === ''
  const name = anonymous ? `class@${startOf(node)}` : walk.names.declared(written)
  const parents = classNames(walk, node, 'extends')
  const kind = node.kind === 'interface' || node.kind === 'trait' || node.kind === 'enum' ? node.kind : 'class'
  const parent = kind === 'class' ? parents[0] : undefined
  const members = children(node, 'body')
  const index =
    walk.classes.push({
      name,
      shownName: anonymous ? name : walk.names.shown === '' ? written : `${walk.names.shown}\\${written}`,
      kind,
      ...(parent === undefined ? {} : { parent }),
      interfaces: [...(kind === 'interface' ? parents : []), ...classNames(walk, node, 'implements')],
      traits: members
        .filter(member => member.kind === 'traituse')
        .flatMap(member => classNames(walk, member, 'traits')),
      block: place.block,
      start: startOf(node),
      end: endOf(node),
    }) - 1
  const inside: Place = { ...place, class: index, silenced: false }
  for (const member of members) declareMember(walk, member, inside, name)
  return name
}

function classNames(walk: Walk, node: SyntaxNode, field: string): readonly string[] {
  const single = child(node, field)
  const nodes = single ? [single] : children(node, field)
  return nodes.map(item => walk.names.className(writtenName(item)))
}

function declareMember(walk: Walk, member: SyntaxNode, place: Place, className: string): void {
  if (member.kind === 'method')
    declareScope(walk, member, place, { kind: 'method', name: text(member, 'name').toLowerCase() })
  else if (member.kind === 'propertystatement') declareProperties(walk, member, place, className)
  else if (member.kind === 'enumcase') noteConstant(walk, member, `${className}::${text(member, 'name')}`, place)
  else if (member.kind === 'classconstant') {
    for (const constant of children(member, 'constants')) {
      noteConstant(walk, constant, `${className}::${text(constant, 'name')}`, place)
    }
  }
}

function declareProperties(walk: Walk, statement: SyntaxNode, place: Place, className: string): void {
  for (const property of children(statement, 'properties')) {
    const name = text(property, 'name')
    const initial = child(property, 'value')
    const target: Expr =
      statement['isStatic'] === true
        ? { kind: 'static-property', class: { kind: 'name', name: className }, name }
        : { kind: 'property', object: { kind: 'variable', name: 'this' }, name }
    walk.assignments.push({
      target,
      op: 'property-default',
      value: initial ? lower(walk, initial, place) : { kind: 'null' },
      scope: place.scope,
      block: place.block,
      start: startOf(property),
      end: endOf(property),
      class: place.class,
      ...declaredType(walk, property, place),
    })
  }
}
