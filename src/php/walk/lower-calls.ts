import type { Arg, Expr } from '../expressions/expression.ts'
import { child, children, type SyntaxNode, startOf, text } from '../parse/syntax-tree.ts'
import { lowerClassRef } from './lower-members.ts'
import { writtenName } from './names.ts'
import { opaque, type Place, type Walk } from './walk.ts'

type Lower = (walk: Walk, node: SyntaxNode | undefined, place: Place) => Expr

/** A call with one of these changes variables that it does not name. */
const openers: ReadonlySet<string> = new Set(['extract', 'parse_str', 'mb_parse_str', 'import_request_variables'])

export function lowerCall(walk: Walk, node: SyntaxNode, place: Place, lower: Lower): Expr {
  const what = child(node, 'what')
  const call =
    what?.kind === 'name' ? namedCall(walk, what, node, place, lower) : memberCall(walk, what, node, place, lower)
  walk.calls.push({ call, scope: place.scope, block: place.block, at: startOf(node), end: walk.end(node) })
  return call
}

function namedCall(walk: Walk, what: SyntaxNode, node: SyntaxNode, place: Place, lower: Lower): Expr {
  const names = walk.names.functionNames(writtenName(what))
  const args = lowerArgs(walk, node, place, lower)
  const name = names.at(-1) ?? ''
  if (openers.has(name)) walk.open(place, name, startOf(node))
  if (name === 'define') noteDefine(walk, node, args, place)
  return { kind: 'call', names, args }
}

function noteDefine(walk: Walk, node: SyntaxNode, args: readonly Arg[], place: Place): void {
  const [name, value] = args
  if (name?.value.kind !== 'literal' || !value) return
  const written = name.value.value.replace(/^\\/, '')
  const last = written.lastIndexOf('\\') + 1
  walk.constants.push({
    name: written.slice(0, last).toLowerCase() + written.slice(last),
    value: value.value,
    scope: place.scope,
    block: place.block,
    at: startOf(node),
    end: walk.end(node),
  })
}

function memberCall(walk: Walk, what: SyntaxNode | undefined, node: SyntaxNode, place: Place, lower: Lower): Expr {
  const name = what ? methodName(what) : undefined
  if (what && name !== undefined && what.kind === 'staticlookup') {
    const owner = lowerClassRef(walk, child(what, 'what'), place, lower)
    return { kind: 'static-call', class: owner, name, args: lowerArgs(walk, node, place, lower) }
  }
  if (what && name !== undefined) {
    const object = lower(walk, child(what, 'what'), place)
    return { kind: 'method-call', object, name, args: lowerArgs(walk, node, place, lower) }
  }
  const callee = lower(walk, what, place)
  return { kind: 'dynamic-call', callee, args: lowerArgs(walk, node, place, lower) }
}

/** Lower case; undefined where the member is an expression or what is called is none: `($this->f)()` calls what f holds. */
function methodName(what: SyntaxNode): string | undefined {
  if (what['parenthesizedExpression'] === true || !/^(?:nullsafe)?propertylookup$|^staticlookup$/.test(what.kind))
    return undefined
  const offset = child(what, 'offset')
  return offset?.kind === 'identifier' ? text(offset, 'name').toLowerCase() : undefined
}

export function lowerNew(walk: Walk, node: SyntaxNode, place: Place, lower: Lower): Expr {
  const what = child(node, 'what')
  const args = lowerArgs(walk, node, place, lower)
  if (what?.kind === 'class') {
    return { kind: 'new', class: { kind: 'name', name: walk.declarations.class(walk, what, place) }, args }
  }
  const call: Expr = { kind: 'new', class: lowerClassRef(walk, what, place, lower), args }
  walk.calls.push({ call, scope: place.scope, block: place.block, at: startOf(node), end: walk.end(node) })
  return call
}

function lowerArgs(walk: Walk, node: SyntaxNode, place: Place, lower: Lower): readonly Arg[] {
  const args: Arg[] = []
  for (const arg of children(node, 'arguments')) if (arg.kind !== 'noop') args.push(lowerArg(walk, arg, place, lower))
  return args
}

function lowerArg(walk: Walk, arg: SyntaxNode, place: Place, lower: Lower): Arg {
  switch (arg.kind) {
    case 'namedargument':
      return { value: lower(walk, child(arg, 'value'), place), name: text(arg, 'name') }
    case 'variadic':
      return { value: lower(walk, child(arg, 'what'), place), spread: true }
    case 'variadicplaceholder':
      return { value: opaque('placeholder') }
    default:
      return { value: lower(walk, arg, place) }
  }
}
