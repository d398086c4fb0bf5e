import type { Expr } from './expression.ts'
import { addMentions, holdsPart, type Slot, slotOf, visitExpr } from './mentions.ts'
import { isFileTest } from './path-like.ts'
import type { Walk } from './walk.ts'

/**
 * Slots that can tell whether a file is there: one of their assignments has a file test or an include in its value,
 * stands in a block that a file test guards, or passes on such a slot.
 */
export function findGuardSlots(walk: Walk): ReadonlySet<Slot> {
  const guarded = guardedBlocks(walk)
  const guards = new Set<Slot>()
  const rest = new Map<Slot, Slot[]>()
  for (const draft of walk.assignments) {
    const slot = slotOf(draft.target, draft.scope)
    if (slot === undefined || guards.has(slot)) continue
    let tells = guarded.has(draft.block)
    visitExpr(draft.value, part => {
      if (part.kind === 'include' || isFileTest(part)) tells = true
    })
    if (tells) guards.add(slot)
    else if (draft.value.kind !== 'opaque') addMentions(draft.value, draft.scope, source => append(rest, source, slot))
  }
  const queue = [...guards]
  for (let slot = queue.pop(); slot !== undefined; slot = queue.pop()) {
    for (const next of rest.get(slot) ?? []) {
      if (guards.has(next)) continue
      guards.add(next)
      queue.push(next)
    }
  }
  return guards
}

function guardedBlocks(walk: Walk): ReadonlySet<number> {
  const guarded = new Set<number>()
  // The branches of a chain share their tests.
  const known = new Map<Expr, boolean>()
  const asks = (test: Expr): boolean => {
    const answer = known.get(test) ?? holdsPart(test, isFileTest)
    known.set(test, answer)
    return answer
  }
  for (const [index, block] of walk.blocks.entries()) {
    if (guarded.has(block.parent) || block.holds.some(({ test }) => asks(test))) guarded.add(index)
  }
  return guarded
}

function append(map: Map<Slot, Slot[]>, key: Slot, value: Slot): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
