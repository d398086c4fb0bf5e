import type { Expr } from '../expressions/expression.ts'
import { addMentions, holdsPart, type Slot, slotOf } from '../expressions/mentions.ts'
import { isFileTest } from '../expressions/path-like.ts'
import type { Walk } from '../walk/walk.ts'
import { append } from './append.ts'

/**
 * Slots that can tell whether a file is there: one of their assignments has a file test or an include in its value,
 * stands in a block that a file test guards, or passes on such a slot.
 */
export function findGuardSlots(walk: Walk): ReadonlySet<Slot> {
  if (!mayTell(walk)) return NONE
  const guards = tellingSlots(walk)
  if (guards.size > 0) passOn(guards, walk)
  return guards
}

const NONE: ReadonlySet<Slot> = new Set()

/** Most files ask for no other: every call is noted, and so is what becomes of an include. */
function mayTell(walk: Walk): boolean {
  return walk.includes.some(({ result }) => result !== 'unused') || walk.calls.some(({ call }) => isFileTest(call))
}

function tellingSlots(walk: Walk): Set<Slot> {
  const guarded = guardedBlocks(walk)
  const guards = new Set<Slot>()
  for (const { target, value, scope, block } of walk.assignments) {
    const slot = slotOf(target, scope)
    if (slot === undefined || guards.has(slot)) continue
    if (guarded.has(block) || holdsPart(value, part => part.kind === 'include' || isFileTest(part))) guards.add(slot)
  }
  return guards
}

/** To the slots that get their value from one of these. */
function passOn(guards: Set<Slot>, walk: Walk): void {
  const rest = new Map<Slot, Slot[]>()
  for (const { target, value, scope } of walk.assignments) {
    const slot = slotOf(target, scope)
    if (slot === undefined || guards.has(slot)) continue
    addMentions(value, scope, source => append(rest, source, slot))
  }
  const queue = [...guards]
  for (let slot = queue.pop(); slot !== undefined; slot = queue.pop()) {
    for (const next of rest.get(slot) ?? []) {
      if (guards.has(next)) continue
      guards.add(next)
      queue.push(next)
    }
  }
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
