import { holdsPart } from '../../php/expressions/mentions.ts'
import type { Engine, Place } from '../engine.ts'
import { enclosingConditions, survivedConditions } from '../variables/conditions.ts'
import { ancestors } from '../variables/reaching.ts'

/** Of a loop over a literal list: a test of its variable may leave this turn out. Which turns is not followed. */
export function skippedTurn(place: Place, engine: Engine): string | undefined {
  const around = ancestors(place.facts.blocks, place.block)
  const loops = place.facts.assignments.filter(
    ({ op, block }) => (op === 'foreach' || op === 'foreach-key') && around.includes(block),
  )
  const names = new Set(loops.flatMap(({ target }) => (target.kind === 'variable' ? [target.name] : [])))
  if (names.size === 0) return undefined
  const conditions = [...enclosingConditions(place), ...survivedConditions(place, engine)]
  const asks = conditions.some(({ test }) => holdsPart(test, part => part.kind === 'variable' && names.has(part.name)))
  return asks ? 'a test in the loop may leave it out' : undefined
}
