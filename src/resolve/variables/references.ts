import type { FileFacts } from '../../php/facts.ts'
import { rootTarget } from '../expressions/symbols.ts'
import { byVariable } from './by-variable.ts'
import type { Spot } from './reaching.ts'

/** From here on a variable may change without being named. */
export interface Reference extends Spot {
  readonly kills: false
  readonly shared: true
}

/**
 * Where a variable of a scope gets a second name (`$b = &$a`, `$b = &$a['x']`, `foreach ($a as &$b)`) or is taken by a
 * closure by reference: from there on it may change without being named.
 */
export const referencesTo = byVariable(collectReferences)

function* collectReferences(facts: FileFacts): Iterable<readonly [string, Reference]> {
  for (const { op, value, scope, block, at } of facts.assignments) {
    const root = op === '=&' ? rootTarget(value) : undefined
    if (root?.kind === 'variable') yield [root.name, referenceAt({ scope, block, at })]
  }
  for (const { parent, body, uses, at } of facts.scopes) {
    const block = Math.max(facts.blocks[body]?.parent ?? -1, facts.scopes[parent]?.body ?? 0, 0)
    for (const { name, byReference } of uses) {
      if (byReference) yield [name, referenceAt({ scope: parent, block, at })]
    }
  }
}

function referenceAt({ scope, block, at }: Spot): Reference {
  return { scope, block, at, kills: false, shared: true }
}
