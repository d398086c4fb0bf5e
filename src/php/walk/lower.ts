import type { ArrayItem, Expr } from '../expressions/expression.ts'
import { child, children, isNode, type SyntaxNode, startOf, text } from '../parse/syntax-tree.ts'
import { lowerCoalesce, lowerLogic, lowerMatch, lowerTernary } from './lower-branches.ts'
import { lowerCall, lowerNew } from './lower-calls.ts'
import { lowerClassRef, lowerStaticLookup } from './lower-members.ts'
import { lowerEncapsed, lowerNumber, lowerString } from './lower-scalars.ts'
import { writtenName } from './names.ts'
import { type IncludeDraft, opaque, type Place, selfClass, TESTED, USED, type Use, type Walk } from './walk.ts'

/** Deeper expressions become opaque: they end up in JSON and in other people's recursion. */
const MAX_DEPTH = 150

type Lowering = (walk: Walk, node: SyntaxNode, place: Place, use: Use) => Expr

/**
 * An expression as facts know it. What happens on the way (includes, assignments, calls, closures) is noted in `walk`,
 * so each expression is lowered exactly once, in the order in which PHP evaluates it.
 */
export function lower(walk: Walk, node: SyntaxNode | undefined, place: Place, use: Use = USED): Expr {
  if (!node) return opaque('none')
  const lowering = lowerings[node.kind]
  walk.depth++
  const expr = lowering ? lowering(walk, node, place, use) : lowerUnknown(walk, node, place)
  walk.depth--
  return walk.depth > MAX_DEPTH ? opaque('too-deep') : expr
}

const lowerings: Readonly<Record<string, Lowering>> = {
  string: (_walk, node) => lowerString(node),
  nowdoc: (_walk, node) => lowerString(node),
  encapsed: (walk, node, place) => lowerEncapsed(walk, node, place, lower),
  number: (_walk, node) => lowerNumber(node),
  boolean: (_walk, node) => ({ kind: 'boolean', value: node['value'] === true }),
  nullkeyword: () => ({ kind: 'null' }),
  magic: lowerMagic,
  name: (walk, node) => ({ kind: 'constant', names: walk.names.constantNames(writtenName(node)) }),
  identifier: (_walk, node) => ({ kind: 'literal', value: text(node, 'name') }),
  variable: lowerVariable,
  propertylookup: lowerProperty,
  nullsafepropertylookup: lowerProperty,
  staticlookup: (walk, node, place) => lowerStaticLookup(walk, node, place, lower),
  offsetlookup: lowerElement,
  bin: lowerBinary,
  unary: lowerUnary,
  cast: lowerCast,
  silent: (walk, node, place, use) => lower(walk, child(node, 'expr'), { ...place, silenced: true }, use),
  assign: lowerAssign,
  assignref: lowerAssign,
  pre: lowerStep,
  post: lowerStep,
  retif: (walk, node, place, use) => lowerTernary(walk, node, place, use, lower),
  match: (walk, node, place, use) => lowerMatch(walk, node, place, use, lower),
  call: (walk, node, place) => lowerCall(walk, node, place, lower),
  new: (walk, node, place) => lowerNew(walk, node, place, lower),
  array: lowerArray,
  list: lowerArray,
  isset: (walk, node, place) => ({
    kind: 'isset',
    of: children(node, 'variables').map(variable => lower(walk, variable, place)),
  }),
  empty: (walk, node, place) => ({ kind: 'empty', of: lower(walk, child(node, 'expression'), place, TESTED) }),
  include: lowerInclude,
  echo: lowerEcho,
  closure: (walk, node, place) => ({ kind: 'closure', scope: walk.declarations.closure(walk, node, place) }),
  arrowfunc: (walk, node, place) => ({ kind: 'closure', scope: walk.declarations.closure(walk, node, place) }),
  eval: (walk, node, place) => {
    lower(walk, child(node, 'source'), place)
    walk.open(place, 'eval', startOf(node))
    return opaque('eval')
  },
}

/** Whatever cannot make a path: its parts are lowered for what happens in them. */
function lowerUnknown(walk: Walk, node: SyntaxNode, place: Place): Expr {
  for (const field in node) {
    if (field === 'loc') continue
    const value = node[field]
    if (isNode(value)) lower(walk, value, place)
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) lower(walk, item, place)
  }
  return opaque(node.kind)
}

/** Templates are full of them. */
function lowerEcho(walk: Walk, node: SyntaxNode, place: Place): Expr {
  for (const expression of children(node, 'expressions')) lower(walk, expression, place)
  return opaque('echo')
}

function lowerMagic(walk: Walk, node: SyntaxNode, place: Place): Expr {
  const name = String(node['raw'] ?? node['value']).toUpperCase()
  if (name === '__DIR__' || name === '__FILE__') return { kind: 'magic', name }
  if (name === '__NAMESPACE__') return { kind: 'literal', value: walk.names.shown }
  const known = selfClass(walk, place)
  if (name === '__CLASS__' && known && known.kind !== 'trait') return { kind: 'literal', value: known.shownName }
  return opaque(name.toLowerCase())
}

function lowerVariable(walk: Walk, node: SyntaxNode, place: Place): Expr {
  if (typeof node['name'] === 'string') return { kind: 'variable', name: node['name'] }
  const name = lower(walk, child(node, 'name'), place)
  return name.kind === 'literal' ? { kind: 'variable', name: name.value } : opaque('variable-variable')
}

function lowerProperty(walk: Walk, node: SyntaxNode, place: Place): Expr {
  const object = lower(walk, child(node, 'what'), place)
  const offset = child(node, 'offset')
  const inner = offset?.kind === 'encapsedpart' ? child(offset, 'expression') : offset
  const name: Expr =
    inner?.kind === 'identifier' ? { kind: 'literal', value: text(inner, 'name') } : lower(walk, inner, place)
  return name.kind === 'literal' ? { kind: 'property', object, name: name.value } : opaque('variable-property')
}

function lowerElement(walk: Walk, node: SyntaxNode, place: Place): Expr {
  const array = lower(walk, child(node, 'what'), place)
  const offset = child(node, 'offset')
  return offset ? { kind: 'element', array, key: lower(walk, offset, place) } : { kind: 'element', array }
}

const COMPARISONS: ReadonlySet<string> = new Set('== === != !== <> < <= > >='.split(' '))

function lowerBinary(walk: Walk, node: SyntaxNode, place: Place, use: Use): Expr {
  const type = text(node, 'type').toLowerCase()
  if (type === '.') return lowerConcat(walk, node, place)
  if (type === '&&' || type === 'and') return lowerLogic(walk, node, place, use, lower, true)
  if (type === '||' || type === 'or') return lowerLogic(walk, node, place, use, lower, false)
  if (type === '??') return lowerCoalesce(walk, node, place, use, lower)
  const comparing = COMPARISONS.has(type)
  const left = lower(walk, child(node, 'left'), place, comparing ? TESTED : USED)
  if (type === 'instanceof') {
    return { kind: 'instanceof', of: left, class: lowerClassRef(walk, child(node, 'right'), place, lower) }
  }
  const right = lower(walk, child(node, 'right'), place, comparing ? TESTED : USED)
  return comparing
    ? { kind: 'compare', op: type === '<>' ? '!=' : type, left, right }
    : opaque(type === '|>' ? 'pipe' : 'arithmetic')
}

/** Long chains nest to the left: a loop, so that they do not use up the stack. */
function lowerConcat(walk: Walk, node: SyntaxNode, place: Place): Expr {
  const operands: SyntaxNode[] = []
  let first: SyntaxNode | undefined = node
  while (first?.kind === 'bin' && first['type'] === '.') {
    const right = child(first, 'right')
    if (right) operands.push(right)
    first = child(first, 'left')
  }
  if (first) operands.push(first)
  const parts = operands.toReversed().flatMap(operand => {
    const part = lower(walk, operand, place)
    return part.kind === 'concat' ? part.parts : [part]
  })
  return { kind: 'concat', parts }
}

function lowerUnary(walk: Walk, node: SyntaxNode, place: Place): Expr {
  const negates = node['type'] === '!'
  const of = lower(walk, child(node, 'what'), place, negates ? TESTED : USED)
  if (negates) return { kind: 'not', of }
  return of.kind === 'number' && node['type'] === '-' ? { kind: 'number', value: -of.value } : opaque('arithmetic')
}

function lowerCast(walk: Walk, node: SyntaxNode, place: Place, use: Use): Expr {
  const type = text(node, 'type')
  const of = lower(walk, child(node, 'expr'), place, type === 'bool' ? TESTED : use)
  if (type === 'string' || type === 'binary') return { kind: 'concat', parts: of.kind === 'concat' ? of.parts : [of] }
  return type === 'bool' ? { kind: 'not', of: { kind: 'not', of } } : opaque('cast')
}

function lowerStep(walk: Walk, node: SyntaxNode, place: Place): Expr {
  const target = lower(walk, child(node, 'what'), place)
  walk.assign(place, { start: startOf(node), end: walk.end(node) }, target, 'other', opaque('arithmetic'))
  return opaque('arithmetic')
}

function lowerAssign(walk: Walk, node: SyntaxNode, place: Place): Expr {
  const left = child(node, 'left')
  const span = { start: startOf(node), end: walk.end(node) }
  const operator = node.kind === 'assignref' ? '=&' : text(node, 'operator')
  const op = operator === '=' || operator === '.=' || operator === '??=' || operator === '=&' ? operator : 'other'
  if (left?.kind === 'list') return lowerListAssign(walk, left, child(node, 'right'), place, span)
  const target = lower(walk, left, place)
  const use: Use = target.kind === 'variable' ? { result: 'assigned', variable: target.name } : { result: 'assigned' }
  const value = lower(walk, child(node, 'right'), place, use)
  walk.assign(place, span, target, op, value)
  return { kind: 'assign', op, target, value }
}

function lowerListAssign(
  walk: Walk,
  list: SyntaxNode,
  right: SyntaxNode | undefined,
  place: Place,
  span: { start: number; end: number },
): Expr {
  const value = lower(walk, right, place, { result: 'assigned' })
  for (const target of listTargets(list)) walk.assign(place, span, lower(walk, target, place), 'list', value)
  return value
}

/** The variables that `list(…)` or `[…]` writes, nested lists included. */
export function listTargets(list: SyntaxNode): SyntaxNode[] {
  return children(list, 'items').flatMap(item => {
    const value = item.kind === 'entry' ? child(item, 'value') : item
    if (!value || value.kind === 'noop') return []
    return value.kind === 'list' || value.kind === 'array' ? listTargets(value) : [value]
  })
}

function lowerArray(walk: Walk, node: SyntaxNode, place: Place): Expr {
  const items: ArrayItem[] = []
  for (const item of children(node, 'items')) if (item.kind !== 'noop') items.push(lowerItem(walk, item, place))
  return { kind: 'array', items }
}

function lowerItem(walk: Walk, item: SyntaxNode, place: Place): ArrayItem {
  const keyNode = child(item, 'key')
  const key = keyNode && lower(walk, keyNode, place)
  const value = lower(walk, item.kind === 'entry' ? child(item, 'value') : item, place)
  if (item['unpack'] === true) return key ? { key, value, spread: true } : { value, spread: true }
  return key ? { key, value } : { value }
}

function lowerInclude(walk: Walk, node: SyntaxNode, place: Place, use: Use): Expr {
  const at = startOf(node)
  const keyword = node['require'] === true ? 'require' : 'include'
  const draft: IncludeDraft = {
    keyword: node['once'] === true ? `${keyword}_once` : keyword,
    operand: opaque('none'),
    at,
    end: walk.end(node),
    scope: place.scope,
    block: place.block,
    silenced: place.silenced,
    result: use.result,
    ...(use.variable === undefined ? {} : { resultVariable: use.variable }),
  }
  walk.open(place, 'include', at)
  // Its place among the includes is that of its keyword, before those in its operand.
  const index = walk.includes.push(draft) - 1
  draft.operand = lower(walk, child(node, 'target'), place)
  return { kind: 'include', index }
}
