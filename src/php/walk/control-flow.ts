import type { Expr } from '../expressions/expression.ts'
import { holdsPart } from '../expressions/mentions.ts'
import { isFileTest } from '../expressions/path-like.ts'
import { child, children, endOf, type SyntaxNode, startOf } from '../parse/syntax-tree.ts'
import { declareClass, declareConstants, declareFunction } from './declarations.ts'
import { alwaysExits } from './exits.ts'
import { lower } from './lower.ts'
import {
  type Exit,
  LEAVES,
  walkBreak,
  walkGlobal,
  walkReturn,
  walkStatic,
  walkUnset,
  walkUse,
} from './simple-statements.ts'
import { type Place, UNUSED, type Walk } from './walk.ts'
import { walkIf, walkSwitch, walkTry } from './walk-choices.ts'
import { walkDo, walkFor, walkForeach, walkWhile } from './walk-loops.ts'

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

function walkStatement(walk: Walk, node: SyntaxNode | undefined, place: Place): Exit {
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

export function bodyOf(node: SyntaxNode | undefined): readonly SyntaxNode[] {
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
  if: walkIf,
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
export function walkBranch(walk: Walk, branch: Place, body: SyntaxNode | undefined, inside = 0): Exit {
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
