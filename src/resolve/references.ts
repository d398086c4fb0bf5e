import type { FileFacts } from '../php/facts.ts'
import type { Place } from './engine.ts'
import type { Spot } from './reaching.ts'
import { rootTarget } from './symbols.ts'

/** From here on a variable may change without being named. */
export interface Reference extends Spot {
  readonly kills: false
  readonly shared: true
}

type Index = ReadonlyMap<string, readonly Reference[]>

const indexes = new WeakMap<FileFacts, Index>()

/**
 * Where a variable of a scope gets a second name (`$b = &$a`, `$b = &$a['x']`, `foreach ($a as &$b)`) or is taken by a
 * closure by reference: from there on it may change without being named.
 */
export function referencesTo(name: string, { facts, scope }: Place): readonly Reference[] {
  const index = indexes.get(facts) ?? indexOf(facts)
  indexes.set(facts, index)
  return index.get(`${scope}:${name}`) ?? []
}

function indexOf(facts: FileFacts): Index {
  const index = new Map<string, Reference[]>()
  const add = (name: string, { scope, block, at }: Spot) => {
    const key = `${scope}:${name}`
    index.set(key, [...(index.get(key) ?? []), { scope, block, at, kills: false, shared: true }])
  }
  for (const { op, value, scope, block, at } of facts.assignments) {
    const root = op === '=&' ? rootTarget(value) : undefined
    if (root?.kind === 'variable') add(root.name, { scope, block, at })
  }
  for (const closure of facts.scopes) {
    const block = Math.max(facts.blocks[closure.body]?.parent ?? -1, facts.scopes[closure.parent]?.body ?? 0, 0)
    for (const { name, byReference } of closure.uses)
      if (byReference) add(name, { scope: closure.parent, block, at: closure.at })
  }
  return index
}
