import type { BlockFact, Condition } from '../../php/facts.ts'
import { neverReturns } from '../calls/never-returns.ts'
import type { Engine, Place } from '../engine.ts'
import { ancestors, type Spot } from './reaching.ts'

/** The tests of the branches around a place. */
export function enclosingConditions(place: Place): readonly Condition[] {
  const { blocks } = place.facts
  return ancestors(blocks, place.block)
    .flatMap(index => blocks[index]?.holds ?? [])
    .flatMap(flatten)
}

/**
 * Tests that would have left before the place was reached. They say nothing about dead code: `defined('X') || exit` names
 * a constant that a file outside the project may define.
 */
export function survivedConditions(place: Place, engine: Engine): readonly Condition[] {
  const { blocks } = place.facts
  const around = ancestors(blocks, place.block)
  return blocks
    .filter((block, index) => isLeftBefore(block, index, around, place) && leaves(block, place, engine))
    .flatMap(negated)
    .flatMap(flatten)
}

function leaves({ exits, endsWith }: BlockFact, place: Place, engine: Engine): boolean {
  return exits || (endsWith !== undefined && neverReturns(endsWith, place, engine))
}

function isLeftBefore(block: BlockFact, index: number, around: readonly number[], place: Spot): boolean {
  return (
    block.scope === place.scope && block.end <= place.at && !around.includes(index) && around.includes(block.parent)
  )
}

/** After a branch that was left, its own test failed (those of the branches before it are judged by themselves). */
function negated(block: BlockFact): readonly Condition[] {
  const own = block.holds.at(-1)
  return own && block.holds.length === 1 ? [{ test: own.test, truth: !own.truth }] : []
}

export function flatten(condition: Condition): readonly Condition[] {
  const { test, truth } = condition
  if (test.kind === 'not') return flatten({ test: test.of, truth: !truth })
  const splits = (test.kind === 'and' && truth) || (test.kind === 'or' && !truth)
  if (splits) return [...flatten({ test: test.left, truth }), ...flatten({ test: test.right, truth })]
  return [condition]
}
