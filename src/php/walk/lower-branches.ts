import type { Expr } from '../expressions/expression.ts'
import type { Condition } from '../facts.ts'
import { child, children, type SyntaxNode } from '../parse/syntax-tree.ts'
import { alwaysExits } from './exits.ts'
import { type Place, TESTED, type Use, type Walk } from './walk.ts'

type Lower = (walk: Walk, node: SyntaxNode | undefined, place: Place, use?: Use) => Expr

export function lowerLogic(walk: Walk, node: SyntaxNode, place: Place, use: Use, lower: Lower, truth: boolean): Expr {
  const left = lower(walk, child(node, 'left'), place, TESTED)
  const rightNode = child(node, 'right')
  const branch = walk.addBranch(place, rightNode, [{ test: left, truth }], walk.chain())
  const right = lower(walk, rightNode, branch, use)
  if (alwaysExits(rightNode)) walk.finishBlock(branch, { exits: true })
  return { kind: truth ? 'and' : 'or', left, right }
}

export function lowerCoalesce(walk: Walk, node: SyntaxNode, place: Place, use: Use, lower: Lower): Expr {
  const left = lower(walk, child(node, 'left'), place, use)
  const rightNode = child(node, 'right')
  const missing: Condition = { test: { kind: 'isset', of: [left] }, truth: false }
  const branch = walk.addBranch(place, rightNode, [missing], walk.chain())
  const right = lower(walk, rightNode, branch, use)
  if (alwaysExits(rightNode)) walk.finishBlock(branch, { exits: true })
  return { kind: 'coalesce', left, right }
}

export function lowerTernary(walk: Walk, node: SyntaxNode, place: Place, use: Use, lower: Lower): Expr {
  const test = lower(walk, child(node, 'test'), place, TESTED)
  const chain = walk.chain()
  const arm = (field: string, truth: boolean): Expr => {
    const armNode = child(node, field)
    const branch = walk.addBranch(place, armNode, [{ test, truth }], chain)
    walk.finishBlock(branch, {
      exits: alwaysExits(armNode),
      exhaustive: !truth && child(node, 'trueExpr') !== undefined,
    })
    return lower(walk, armNode, branch, use)
  }
  if (!child(node, 'trueExpr')) return { kind: 'elvis', left: test, right: arm('falseExpr', false) }
  return { kind: 'conditional', test, whenTrue: arm('trueExpr', true), whenFalse: arm('falseExpr', false) }
}

/** How many of the conditions before it a branch remembers: all of them would take quadratic room in a long chain. */
export const MAX_EARLIER = 100

export function lowerMatch(walk: Walk, node: SyntaxNode, place: Place, use: Use, lower: Lower): Expr {
  const subject = lower(walk, child(node, 'cond'), place)
  const chain = walk.chain()
  const earlier: Condition[] = []
  const arms = children(node, 'arms').map(arm => {
    const tests = children(arm, 'conds').map(cond => caseTest(subject, lower(walk, cond, place, TESTED), '==='))
    const holds: Condition[] = tests.length === 1 && tests[0] ? [{ test: tests[0], truth: true }] : anyOf(tests)
    const body = child(arm, 'body')
    const branch = walk.addBranch(place, arm, [...earlier.slice(-MAX_EARLIER), ...holds], chain)
    // Without a default arm a match that matches nothing throws: one arm always runs.
    walk.finishBlock(branch, { exits: alwaysExits(body), exhaustive: true })
    earlier.push(...tests.map(test => ({ test, truth: false })))
    return lower(walk, body, branch, use)
  })
  return { kind: 'match', arms }
}

/** What is true when `case` matches: of `switch (true)` the case itself. */
export function caseTest(subject: Expr, value: Expr, op: '==' | '==='): Expr {
  return subject.kind === 'boolean' && subject.value ? value : { kind: 'compare', op, left: subject, right: value }
}

/** Nothing is known of more tests than this: they would nest as deeply. */
const MAX_TESTS = 100

/** At least one of them is true. */
export function anyOf(tests: readonly Expr[]): Condition[] {
  const [first, ...rest] = tests
  if (!first || tests.length > MAX_TESTS) return []
  return [{ test: rest.reduce((left, right) => ({ kind: 'or', left, right }), first), truth: true }]
}
