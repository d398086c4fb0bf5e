import type { Expr } from '../expressions/expression.ts'
import type { Condition } from '../facts.ts'
import { child, children, type SyntaxNode, text, wholeSpan } from '../parse/syntax-tree.ts'
import { bodyOf, walkBranch, walkStatements } from './control-flow.ts'
import { lower } from './lower.ts'
import { anyOf, caseTest, MAX_EARLIER } from './lower-branches.ts'
import { type Exit, pointSpan } from './simple-statements.ts'
import { opaque, type Place, TESTED, type Walk } from './walk.ts'

/** A chain of `elseif` can be long: a loop. */
export function walkIf(walk: Walk, first: SyntaxNode, place: Place): Exit {
  const chain = walk.chain()
  let earlier: readonly Condition[] = []
  let exit: Exit | undefined
  for (let node: SyntaxNode | undefined = first; node?.kind === 'if'; ) {
    const testNode = child(node, 'test')
    const testPlace = earlier.length === 0 ? place : walk.addBranch(place, testNode, earlier, walk.chain())
    const test = lower(walk, testNode, testPlace, TESTED)
    const body = child(node, 'body')
    const branch = walk.addBranch(place, body ?? testNode, [...earlier, { test, truth: true }], chain)
    const left = walkBranch(walk, branch, body)
    exit = Math.min(exit ?? left, left)
    earlier = [...earlier, { test, truth: false }].slice(-MAX_EARLIER)
    node = child(node, 'alternate')
    if (node && node.kind !== 'if') return Math.min(exit, walkElse(walk, node, place, { chain, earlier }))
  }
  return 0
}

function walkElse(
  walk: Walk,
  node: SyntaxNode,
  place: Place,
  { chain, earlier }: { readonly chain: number; readonly earlier: readonly Condition[] },
): Exit {
  const last = walk.addBranch(place, node, earlier, chain)
  walk.finishBlock(last, { exhaustive: true })
  return walkBranch(walk, last, node)
}

/** A case that the one before can fall into holds nothing for sure. */
export function walkSwitch(walk: Walk, node: SyntaxNode, place: Place): Exit {
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
  const known = new Set(own)
  if (!known.delete(undefined)) return anyOf([...known].filter(test => test !== undefined))
  return all.flatMap(test => (test && !known.has(test) ? [{ test, truth: false }] : []))
}

export function walkTry(walk: Walk, node: SyntaxNode, place: Place): Exit {
  const chain = walk.chain()
  const handlers = children(node, 'catches')
  const caught = handlers.map(handler => children(handler, 'what').map(name => walk.names.className(nameOf(name))))
  const body = child(node, 'body')
  const tried = walk.addBlock('try', place, wholeSpan(body ?? node), { chain, catches: caught.flat() })
  let exit = walkBranch(walk, tried, body)
  for (const [index, handler] of handlers.entries()) {
    const block = walk.addBlock('catch', place, wholeSpan(handler), { chain, catches: caught[index] ?? [] })
    const variable = child(handler, 'variable')
    if (variable) walk.assign(block, pointSpan(variable), lower(walk, variable, block), 'catch', opaque('none'))
    exit = Math.min(exit, walkBranch(walk, block, child(handler, 'body')))
  }
  const always = child(node, 'always')
  if (!always) return exit
  return Math.max(exit, walkBranch(walk, walk.addBlock('finally', place, wholeSpan(always), { chain }), always))
}

function nameOf(node: SyntaxNode): string {
  return text(node, 'name')
}
