import { declareClass, declareConstants, declareFunction } from './declarations.ts'
import { alwaysExits } from './exits.ts'
import type { Expr } from './expression.ts'
import type { Condition } from './facts.ts'
import { listTargets, lower } from './lower.ts'
import { anyOf, caseTest } from './lower-branches.ts'
import { holdsPart } from './mentions.ts'
import { isFileTest } from './path-like.ts'
import {
  type Exit,
  LEAVES,
  pointSpan,
  walkBreak,
  walkGlobal,
  walkReturn,
  walkStatic,
  walkUnset,
  walkUse,
} from './simple-statements.ts'
import { child, children, endOf, type SyntaxNode, startOf, text } from './syntax-tree.ts'
import { opaque, type Place, TESTED, UNUSED, type Walk } from './walk.ts'

type Statement = (walk: Walk, node: SyntaxNode, place: Place) => Exit

/** Statements behind one that never goes on are walked as a branch that holds only if false is true. */
export function walkStatements(walk: Walk, nodes: readonly SyntaxNode[], place: Place): Exit {
  let exit: Exit = 0
  let here = place
  for (const [index, node] of nodes.entries()) {
    const next = walkStatement(walk, node, here)
    if (exit > 0 || next === 0) continue
    exit = next
    const rest = nodes.slice(index + 1)
    if (rest.length > 0 && !rest.some(hasLabel)) here = unreachable(walk, rest, place)
  }
  return exit
}

function unreachable(walk: Walk, rest: readonly SyntaxNode[], place: Place): Place {
  const [first] = rest
  const last = rest.at(-1)
  const span = { at: first ? startOf(first) : 0, end: last ? endOf(last) : 0 }
  return walk.addBlock('branch', place, span, { holds: [{ test: { kind: 'boolean', value: false }, truth: true }] })
}

/** A goto may jump behind the exit. */
function hasLabel(node: SyntaxNode): boolean {
  return node.kind === 'label' || children(node, 'children').some(hasLabel)
}

export function walkStatement(walk: Walk, node: SyntaxNode | undefined, place: Place): Exit {
  if (!node) return 0
  const statement = statements[node.kind]
  if (statement) return statement(walk, node, place)
  lower(walk, node, place, UNUSED)
  return alwaysExits(node) ? LEAVES : 0
}

function declaring(declare: (walk: Walk, node: SyntaxNode, place: Place) => unknown): Statement {
  return (walk, node, place) => {
    declare(walk, node, place)
    return 0
  }
}

function bodyOf(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  if (!node) return []
  return node.kind === 'block' ? children(node, 'children') : [node]
}

const statements: Readonly<Record<string, Statement>> = {
  goto: (walk, node, place) => {
    walk.open(place, 'goto', startOf(node))
    return 0
  },
  block: (walk, node, place) => walkStatements(walk, children(node, 'children'), place),
  declare: (walk, node, place) => walkStatements(walk, children(node, 'children'), place),
  namespace: walkNamespace,
  usegroup: walkUse,
  if: (walk, node, place) => walkIf(walk, node, place, walk.chain(), []),
  switch: walkSwitch,
  while: walkWhile,
  do: walkDo,
  for: walkFor,
  foreach: walkForeach,
  try: walkTry,
  return: walkReturn,
  break: walkBreak,
  continue: walkBreak,
  expressionstatement: (walk, node, place) => walkStatement(walk, child(node, 'expression'), place),
  global: walkGlobal,
  static: walkStatic,
  unset: walkUnset,
  function: declaring(declareFunction),
  class: declaring(declareClass),
  interface: declaring(declareClass),
  trait: declaring(declareClass),
  enum: declaring(declareClass),
  constantstatement: declaring(declareConstants),
  inline: () => 0,
  label: () => 0,
  halt: () => LEAVES,
  noop: () => 0,
  error: () => 0,
}

function walkNamespace(walk: Walk, node: SyntaxNode, place: Place): Exit {
  const name = node['name']
  walk.names.enterNamespace(typeof name === 'string' ? name : '')
  const exit = walkStatements(walk, children(node, 'children'), place)
  if (node['withBrackets'] === true) walk.names.enterNamespace('')
  return exit
}

/** Walks a branch's statements in its block and notes how it ends. `inside` is how many loops it stands in itself. */
function walkBranch(walk: Walk, branch: Place, body: SyntaxNode | undefined, inside = 0): Exit {
  const statements = bodyOf(body)
  const exit = walkStatements(walk, statements, branch)
  const endsWith = exit === 0 ? lastCall(walk, statements.at(-1), branch) : undefined
  walk.finishBlock(branch, { exits: exit > inside, ...(endsWith ? { endsWith } : {}) })
  return exit
}

/** Only where a file was asked for does it matter whether the call returns. */
function lastCall(walk: Walk, statement: SyntaxNode | undefined, branch: Place): Expr | undefined {
  const asks = walk.blocks[branch.block]?.holds.some(({ test }) => holdsPart(test, isFileTest)) === true
  const node = statement && (child(statement, 'expression') ?? statement)
  if (!asks || node?.kind !== 'call') return undefined
  return walk.calls.findLast(({ at }) => at === startOf(node))?.call
}

function walkIf(walk: Walk, node: SyntaxNode, place: Place, chain: number, earlier: readonly Condition[]): Exit {
  const testNode = child(node, 'test')
  const testPlace = earlier.length === 0 ? place : walk.addBranch(place, testNode, earlier, walk.chain())
  const test = lower(walk, testNode, testPlace, TESTED)
  const body = child(node, 'body')
  const branch = walk.addBranch(place, body ?? testNode, [...earlier, { test, truth: true }], chain)
  const exit = walkBranch(walk, branch, body)
  const alternate = child(node, 'alternate')
  const negated = [...earlier, { test, truth: false }]
  if (!alternate) return 0
  if (alternate.kind === 'if') return Math.min(exit, walkIf(walk, alternate, place, chain, negated))
  const last = walk.addBranch(place, alternate, negated, chain)
  walk.finishBlock(last, { exhaustive: true })
  return Math.min(exit, walkBranch(walk, last, alternate))
}

/** A case that the one before can fall into holds nothing for sure. */
function walkSwitch(walk: Walk, node: SyntaxNode, place: Place): Exit {
  const subject = lower(walk, child(node, 'test'), place)
  const cases = children(child(node, 'body') ?? node, 'children').filter(item => item.kind === 'case')
  const chain = walk.chain()
  const exhaustive = cases.some(item => !child(item, 'test'))
  const tests = cases.map(item => {
    const test = child(item, 'test')
    return test && caseTest(subject, lower(walk, test, place, TESTED), '==')
  })
  let pending: (Expr | undefined)[] = []
  let entered = false
  for (const [index, item] of cases.entries()) {
    pending.push(tests[index])
    const body = bodyOf(child(item, 'body'))
    if (body.length === 0) continue
    const branch = walk.addBranch(place, item, entered ? [] : caseHolds(pending, tests), chain)
    const exit = walkStatements(walk, body, branch)
    walk.finishBlock(branch, { exits: exit > 1, exhaustive })
    entered = exit === 0
    pending = []
  }
  // A break deeper in a case may come out behind the switch.
  return 0
}

function caseHolds(own: readonly (Expr | undefined)[], all: readonly (Expr | undefined)[]): Condition[] {
  const known = own.filter(test => test !== undefined)
  if (known.length === own.length) return anyOf(known)
  return all
    .filter(test => test !== undefined && !known.includes(test))
    .flatMap(test => (test ? [{ test, truth: false }] : []))
}

function walkWhile(walk: Walk, node: SyntaxNode, place: Place): Exit {
  const test = lower(walk, child(node, 'test'), place, TESTED)
  const body = child(node, 'body')
  const loop = walk.addBlock('loop', place, spanOf(body ?? node), { holds: [{ test, truth: true }] })
  walkBranch(walk, loop, body, 1)
  return 0
}

function walkDo(walk: Walk, node: SyntaxNode, place: Place): Exit {
  const body = child(node, 'body')
  const loop = walk.addBlock('loop', place, spanOf(body ?? node))
  walkBranch(walk, loop, body, 1)
  lower(walk, child(node, 'test'), place, TESTED)
  return 0
}

function walkFor(walk: Walk, node: SyntaxNode, place: Place): Exit {
  for (const init of children(node, 'init')) lower(walk, init, place, UNUSED)
  const test = children(node, 'test')
    .map(item => lower(walk, item, place, TESTED))
    .at(-1)
  const body = child(node, 'body')
  const loop = walk.addBlock('loop', place, spanOf(node), test ? { holds: [{ test, truth: true }] } : {})
  walkBranch(walk, loop, body, 1)
  for (const step of children(node, 'increment')) lower(walk, step, loop, UNUSED)
  return 0
}

function walkForeach(walk: Walk, node: SyntaxNode, place: Place): Exit {
  const source = lower(walk, child(node, 'source'), place)
  const loop = walk.addBlock('loop', place, spanOf(node))
  const key = child(node, 'key')
  const value = child(node, 'value')
  if (key) walk.assign(loop, pointSpan(key), lower(walk, key, loop), 'foreach-key', source)
  if (value) assignEach(walk, value, source, loop)
  walkBranch(walk, loop, child(node, 'body'), 1)
  return 0
}

function assignEach(walk: Walk, value: SyntaxNode, source: Expr, place: Place): void {
  if (value.kind === 'list' || value.kind === 'array') {
    for (const target of listTargets(value)) {
      walk.assign(place, pointSpan(target), lower(walk, target, place), 'list', opaque('foreach-list'))
    }
    return
  }
  const target = lower(walk, value, place)
  walk.assign(place, pointSpan(value), target, 'foreach', source)
  if (value['byref'] === true) walk.assign(place, pointSpan(value), target, '=&', { kind: 'element', array: source })
}

function walkTry(walk: Walk, node: SyntaxNode, place: Place): Exit {
  const chain = walk.chain()
  const handlers = children(node, 'catches')
  const caught = handlers.map(handler => children(handler, 'what').map(name => walk.names.className(nameOf(name))))
  const body = child(node, 'body')
  const tried = walk.addBlock('try', place, spanOf(body ?? node), { chain, catches: caught.flat() })
  let exit = walkBranch(walk, tried, body)
  for (const [index, handler] of handlers.entries()) {
    const block = walk.addBlock('catch', place, spanOf(handler), { chain, catches: caught[index] ?? [] })
    const variable = child(handler, 'variable')
    if (variable) walk.assign(block, pointSpan(variable), lower(walk, variable, block), 'catch', opaque('none'))
    exit = Math.min(exit, walkBranch(walk, block, child(handler, 'body')))
  }
  const always = child(node, 'always')
  if (!always) return exit
  return Math.max(exit, walkBranch(walk, walk.addBlock('finally', place, spanOf(always), { chain }), always))
}

function nameOf(node: SyntaxNode): string {
  return text(node, 'name')
}

function spanOf(node: SyntaxNode): { at: number; end: number } {
  return { at: startOf(node), end: endOf(node) }
}
