import type { ScopeFact } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import type { ScopeIn } from '../expressions/symbols.ts'
import { anything, isUnset, union, type Values } from '../values/values.ts'
import { handedOver } from './handed-over.ts'
import { type Asked, variableValue } from './variables.ts'

/** What a variable can be before the first statement of its scope. */
export function startValue(asked: Asked, place: Place, engine: Engine): Values {
  const { name } = asked
  const scope = place.facts.scopes[place.scope]
  if (!scope) return anything
  if (scope.kind === 'file') return fromIncluders(asked, place, engine)
  const parameter = scope.parameters.find(candidate => candidate.name === name)
  if (parameter) return parameterValue(name, place, engine)
  const parent = place.facts.scopes[scope.parent]
  const captured = scope.kind === 'arrow' || scope.uses.some(use => use.name === name)
  if (!captured || !parent) return anything
  return variableValue(asked, creationOf(scope, place), engine)
}

/** Where the closure is made that the place is inside of. */
export function creationOf({ parent, body, at }: ScopeFact, place: Place): Place {
  const block = outerBlock(place, parent, place.facts.blocks[body]?.at ?? at)
  return { ...outerPlace(place, parent), block, at }
}

function outerPlace({ path, facts, block, at, enclosing }: Place, scope: number): Place {
  const outside = { path, facts, scope, block, at }
  if (!enclosing) return outside
  return enclosing.scope === scope ? { ...outside, bindings: enclosing.bindings } : { ...outside, enclosing }
}

/** The innermost block of the outer scope that the closure stands in. */
function outerBlock(place: Place, scope: number, at: number): number {
  let best = place.facts.scopes[scope]?.body ?? 0
  for (const [index, block] of place.facts.blocks.entries()) {
    if (block.scope === scope && block.at <= at && at < block.end && block.at >= (place.facts.blocks[best]?.at ?? 0))
      best = index
  }
  return best
}

/** What a parameter of a scope can be, whoever calls it. */
export function parameterOf(name: string, scope: ScopeIn, engine: Engine): Values {
  const { path, facts, index, fact } = scope
  return parameterValue(name, { path, facts, scope: index, block: Math.max(fact.body, 0), at: fact.at }, engine)
}

function parameterValue(name: string, place: Place, engine: Engine): Values {
  const bound = place.bindings?.get(name)
  if (bound) return bound
  const parameter = place.facts.scopes[place.scope]?.parameters.find(candidate => candidate.name === name)
  if (!parameter?.default) return anything
  const values = engine.evaluate(parameter.default, { ...place, at: 0 })
  return {
    ...values,
    alternatives: values.alternatives.filter(value => value.kind === 'text' && value.text !== ''),
    open: true,
  }
}

/** A variable of an included file that it does not set itself: what its includers have in it at that moment. */
function fromIncluders(asked: Asked, place: Place, engine: Engine): Values {
  if (!engine.reachedFrom(asked.name).has(place.path)) return anything
  const edges = engine.world.graph.edgesInto(place.path).filter(edge => edge.from !== place.path)
  if (edges.length === 0 || edges.length > MAX_INCLUDERS) return anything
  const parts = edges.map(({ from, fact }) => {
    const facts = engine.world.files.get(from)
    if (!facts) return anything
    const values = variableValue(
      asked,
      { path: from, facts, scope: fact.scope, block: fact.block, at: fact.at },
      engine,
    )
    return handedOver(values, from, fact.scope, engine)
  })
  const known = parts.filter(part => !isUnset(part))
  return known.length === 0 ? anything : union(known, engine.cap)
}

/** More than this many includers are taken together by the variable's name instead. */
const MAX_INCLUDERS = 400
