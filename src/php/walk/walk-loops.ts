import type { Expr } from '../expressions/expression.ts'
import { child, children, type SyntaxNode, wholeSpan } from '../parse/syntax-tree.ts'
import { walkBranch } from './control-flow.ts'
import { listTargets, lower } from './lower.ts'
import { type Exit, pointSpan } from './simple-statements.ts'
import { opaque, type Place, TESTED, UNUSED, type Walk } from './walk.ts'

export function walkWhile(walk: Walk, node: SyntaxNode, place: Place): Exit {
  const test = lower(walk, child(node, 'test'), place, TESTED)
  const body = child(node, 'body')
  const loop = walk.addBlock('loop', place, wholeSpan(body ?? node), { holds: [{ test, truth: true }] })
  walkBranch(walk, loop, body, 1)
  return 0
}

export function walkDo(walk: Walk, node: SyntaxNode, place: Place): Exit {
  const body = child(node, 'body')
  const loop = walk.addBlock('loop', place, wholeSpan(body ?? node))
  walkBranch(walk, loop, body, 1)
  lower(walk, child(node, 'test'), place, TESTED)
  return 0
}

export function walkFor(walk: Walk, node: SyntaxNode, place: Place): Exit {
  for (const init of children(node, 'init')) lower(walk, init, place, UNUSED)
  const test = children(node, 'test')
    .map(item => lower(walk, item, place, TESTED))
    .at(-1)
  const body = child(node, 'body')
  const loop = walk.addBlock('loop', place, wholeSpan(node), test ? { holds: [{ test, truth: true }] } : {})
  walkBranch(walk, loop, body, 1)
  for (const step of children(node, 'increment')) lower(walk, step, loop, UNUSED)
  return 0
}

export function walkForeach(walk: Walk, node: SyntaxNode, place: Place): Exit {
  const source = lower(walk, child(node, 'source'), place)
  const loop = walk.addBlock('loop', place, wholeSpan(node))
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
