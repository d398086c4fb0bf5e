import type { Place } from '../engine.ts'
import { ancestors } from './reaching.ts'

/** A loop's name, for its keys and its elements alike. */
export function nameOfLoop({ path, scope }: Place, block: number): string {
  return `${path}:${scope}:${block}`
}

/** The names of the loops that a place stands in. */
export function loopsAround(place: Place): readonly string[] {
  return ancestors(place.facts.blocks, place.block).map(block => nameOfLoop(place, block))
}
