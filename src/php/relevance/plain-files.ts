import type { Walk } from '../walk/walk.ts'
import type { Relevant } from './relevance.ts'

/** Nothing is written, called or tested: a file of includes and declarations, of which no variable can matter. */
export function isPlain({ assignments, calls, blocks }: Walk): boolean {
  return (
    assignments.length === 0 &&
    calls.length === 0 &&
    blocks.every(({ holds, chain }) => holds.length === 0 && chain === 0)
  )
}

/** What `findRelevant` finds in a plain file: the blocks that something stands in, and those around them. */
export function relevantInPlain(walk: Walk): Relevant {
  const blocks = new Set<number>()
  const keep = (index: number): void => {
    for (let at = index; at >= 0 && !blocks.has(at); at = walk.blocks[at]?.parent ?? -1) blocks.add(at)
  }
  for (const { block, scope } of walk.includes) {
    keep(block)
    keepCreations(walk, scope, keep)
  }
  for (const { block } of walk.constants) keep(block)
  for (const { body, returns } of walk.scopes) {
    keep(body)
    for (const { block } of returns) keep(block)
  }
  for (const { block } of walk.classes) keep(block)
  return { blocks, assignments: NOTHING, calls: NOTHING, forgotten: () => false }
}

const NOTHING: ReadonlySet<never> = new Set<never>()

/** The blocks in which closures are made, from one outwards. */
function keepCreations({ scopes, madeIn }: Walk, from: number, keep: (block: number) => void): void {
  for (let at = from, scope = scopes[at]; scope?.kind === 'closure' || scope?.kind === 'arrow'; scope = scopes[at]) {
    keep(madeIn.get(at) ?? -1)
    at = scope.parent
  }
}
